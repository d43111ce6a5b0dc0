/// Help that reads well aloud: plain lines of at most 78 columns, nothing aligned by spaces.
extension CommandTable {
    static let helpWidth = 78

    /// The overall help: usage, one line a command, and what all commands share.
    package func help() -> String {
        var lines = [
            "\(program): \(summary).", "Usage: \(program) COMMAND [options]", "", "Commands:",
        ]
        lines += commands.map { "\($0.name): \($0.summary)." }
        lines += ["", "Everywhere:"]
        lines += [
            "--help, -h: say how a command is used.", "--version: say which version this is.",
        ]
        lines += ["", "\(program) help COMMAND tells more about a command."]
        for paragraph in details { lines += ["", paragraph] }
        return Self.wrapped(lines)
    }

    /// The help of one command: usage, what it does, its words and its options.
    package func help(for command: Command) -> String {
        var lines = ["\(program) \(command.name): \(command.summary)."]
        lines.append("Usage: \(program) \(command.usage)")
        if !command.positionals.isEmpty {
            lines += [""] + command.positionals.map { "\($0.name): \($0.help)." }
        }
        lines += ["", "Options:"] + command.options.map(\.helpLine)
        for paragraph in command.details { lines += ["", paragraph] }
        return Self.wrapped(lines)
    }

    private static func wrapped(_ lines: [String]) -> String {
        lines.flatMap { Wrapping.wrap($0, width: helpWidth) }.map { $0 + "\n" }.joined()
    }
}

extension Option {
    /// "--limit N: at most N results (default 10)."
    var helpLine: String {
        let spelled = short.map { "\(usage), -\($0)" } ?? usage
        let needed = isRequired ? " (needed)" : ""
        return "\(spelled): \(help)\(needed)."
    }
}
