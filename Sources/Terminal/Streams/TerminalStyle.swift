import Glibc

/// Whether output is for a terminal's eye, and how wide its lines are.
package struct TerminalStyle: Sendable, Equatable {
    /// Whether colour and cursor movement are allowed.
    package let allowsDecoration: Bool
    /// The width to wrap at; nil where lines are not wrapped because no terminal shows them.
    package let width: Int?

    package init(allowsDecoration: Bool, width: Int?) {
        self.allowsDecoration = allowsDecoration
        self.width = width
    }

    static let defaultWidth = 80
    static let widths = 20...120

    /// Decoration needs a terminal, no NO_COLOR or ACCESSIBLE, and a TERM that is not "dumb".
    ///
    /// A variable that is set to nothing counts as not set; for ACCESSIBLE so do 0, false and no.
    /// The width is COLUMNS, 80 if that is not a number, and never over 120.
    package static func detect(
        environment: [String: String], isTerminal: Bool, columns: Int? = nil
    ) -> TerminalStyle {
        guard isTerminal else { return TerminalStyle(allowsDecoration: false, width: nil) }
        let named = columns ?? environment["COLUMNS"].flatMap { Int($0) } ?? defaultWidth
        let width = min(max(named, widths.lowerBound), widths.upperBound)
        let isPlain =
            isSet("NO_COLOR", in: environment) || isAccessible(environment)
            || environment["TERM"] == "dumb"
        return TerminalStyle(allowsDecoration: !isPlain, width: width)
    }

    /// The variables of the environment that are looked at.
    package static let variables = ["COLUMNS", "NO_COLOR", "TERM", "ACCESSIBLE"]

    /// Whether the person asks for output that a screen reader follows easily.
    package static func isAccessible(_ environment: [String: String]) -> Bool {
        isSet("ACCESSIBLE", in: environment)
            && !["0", "false", "no"].contains(environment["ACCESSIBLE"]?.lowercased() ?? "")
    }

    /// Whether standard output is a terminal.
    package static var outputIsTerminal: Bool { isatty(1) == 1 }
    package static var inputIsTerminal: Bool { isatty(0) == 1 }

    private static func isSet(_ name: String, in environment: [String: String]) -> Bool {
        environment[name].map { !$0.isEmpty } ?? false
    }
}
