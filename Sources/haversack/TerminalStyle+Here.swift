// The style of the terminal that this process writes to.

import System
import Terminal

extension TerminalStyle {
    static func detectHere() -> TerminalStyle {
        detect(
            environment: Dictionary(
                uniqueKeysWithValues: TerminalStyle.variables.compactMap { name in
                    Surroundings.variable(name).map { (name, $0) }
                }),
            isTerminal: TerminalStyle.outputIsTerminal)
    }
}
