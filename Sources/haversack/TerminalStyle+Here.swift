// The style of the terminal that this process writes to.

import FoundationEssentials
import Terminal

extension TerminalStyle {
    static func detectHere() -> TerminalStyle {
        detect(
            environment: ProcessInfo.processInfo.environment,
            isTerminal: TerminalStyle.outputIsTerminal)
    }
}
