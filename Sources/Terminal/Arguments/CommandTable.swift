/// The commands and options of a program: the one table that parsing, help, the manual page and
/// shell completion are made from.
package struct CommandTable: Sendable, Equatable {
    package let program: String
    package let version: String
    /// One sentence without its full stop, small first letter.
    package let summary: String
    package let commands: [Command]
    /// Paragraphs at the end of the overall help.
    package let details: [String]

    package init(
        program: String, version: String, summary: String, commands: [Command],
        details: [String] = []
    ) {
        self.program = program
        self.version = version
        self.summary = summary
        self.commands = commands
        self.details = details
    }

    package func command(named name: String) -> Command? {
        commands.first { $0.name == name }
    }

    /// The line that `--version` prints, with its newline.
    package var versionText: String { "\(program) \(version)\n" }

    /// Reads the words after the program's name. Nothing is opened and nothing is printed.
    ///
    /// - Throws: ``Failure`` with ``ExitCode/usage``, naming the word and the nearest known one.
    package func parse(_ words: [String]) throws(Failure) -> ParsedArguments {
        guard let first = words.first else {
            throw Failure(.usage, "name a command; \(program) --help lists them")
        }
        switch first {
        case "--help", "-h": return .help(help())
        case "--version": return .version(versionText)
        case "help": return .help(try help(about: Array(words.dropFirst())))
        default: break
        }
        let command = try find(first)
        var parser = ArgumentParser(table: self, command: command)
        return try parser.parse(words.dropFirst())
    }

    private func help(about words: [String]) throws(Failure) -> String {
        guard let name = words.first(where: { !$0.utf8.starts(with: "-".utf8) }) else {
            return help()
        }
        return help(for: try find(name))
    }

    private func find(_ name: String) throws(Failure) -> Command {
        if let command = command(named: name) { return command }
        if name.utf8.starts(with: "-".utf8) {
            throw Failure(
                .usage,
                "the command comes first, before \(Said.word(name)); "
                    + "\(program) --help lists the commands")
        }
        let near = Nearest.word(to: name, among: commands.map(\.name))
        let advice = near.map { "the nearest is \($0)" } ?? "\(program) --help lists the commands"
        throw Failure(.usage, "there is no command \(Said.word(name)); \(advice)")
    }
}
