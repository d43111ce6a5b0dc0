/// One command of a program, with everything help can say about it.
package struct Command: Sendable, Equatable {
    package let name: String
    /// One sentence without its full stop, small first letter: "find passages in a bundle".
    package let summary: String
    package let positionals: [Positional]
    package let options: [Option]
    /// Paragraphs after the options in help.
    package let details: [String]

    package init(
        _ name: String, summary: String, positionals: [Positional] = [], options: [Option] = [],
        details: [String] = []
    ) {
        self.name = name
        self.summary = summary
        self.positionals = positionals
        self.options = options + [Self.helpOption]
        self.details = details
    }

    /// Every command has it; the parser answers it itself.
    static let helpOption = Option("help", short: "h", help: "say how this is used, and stop")

    var minimumPositionals: Int { positionals.reduce(0) { $0 + $1.arity.minimum } }
    var maximumPositionals: Int? {
        positionals.contains { $0.arity.takesMany } ? nil : positionals.count
    }

    /// Everything after the program's name in the usage line.
    var usage: String {
        let required = options.filter(\.isRequired).map(\.shortUsage)
        let parts = [name] + positionals.map(\.usage) + required + ["[options]"]
        return parts.joined(separator: " ")
    }
}
