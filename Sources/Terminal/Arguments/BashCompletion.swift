/// Completion for bash, from the same table as help.
extension CommandTable {
    /// A script to be sourced, or placed in a folder of bash completions under the program's name.
    package func bashCompletion() -> String {
        let function = "_" + program.split(separator: "-").joined(separator: "_")
        let names = (commands.map(\.name) + ["help", "--help", "--version"]).joined(separator: " ")
        var lines = [
            "\(function)() {",
            "local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]}",
        ]
        lines += [
            "COMPREPLY=()", "if [ \"$COMP_CWORD\" -eq 1 ]; then", Self.reply(names), "return", "fi",
        ]
        lines.append("case ${COMP_WORDS[1]} in")
        lines.append("help) \(Self.reply(commands.map(\.name).joined(separator: " "))) ;;")
        for command in commands { lines += Self.completion(of: command) }
        lines += ["esac", "}", "complete -o default -F \(function) \(program)"]
        return lines.joined(separator: "\n") + "\n"
    }

    private static func completion(of command: Command) -> [String] {
        let spellings = command.options.flatMap {
            ["--" + $0.name] + ($0.short.map { ["-" + $0] } ?? [])
        }
        var lines = ["\(command.name)) case $before in"]
        for option in command.options {
            guard case .choice(let words) = option.kind else { continue }
            let patterns = ["--" + option.name] + (option.short.map { ["-" + $0] } ?? [])
            lines.append(
                "\(patterns.joined(separator: "|"))) \(reply(words.joined(separator: " "))); return ;;"
            )
        }
        lines += [
            "esac", "case $word in", "-*) \(reply(spellings.joined(separator: " "))) ;;", "esac ;;",
        ]
        return lines
    }

    private static func reply(_ words: String) -> String {
        "COMPREPLY=($(compgen -W '\(words)' -- \"$word\"))"
    }
}
