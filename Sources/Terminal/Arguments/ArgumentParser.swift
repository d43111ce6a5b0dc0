/// Reads the words after a command's name, by the command's table entry.
///
/// Options and positionals may be mixed. A word that is an option of the command, or `--`, is
/// never taken as another option's value; such a value is written `--name=value`.
struct ArgumentParser {
    let table: CommandTable
    let command: Command
    private var values: Values

    init(table: CommandTable, command: Command) {
        self.table = table
        self.command = command
        values = Values(command: command)
    }

    mutating func parse(_ words: ArraySlice<String>) throws(Failure) -> ParsedArguments {
        var rest = words
        while let word = rest.popFirst() {
            if word == "--" {
                values.positionals += rest
                break
            }
            guard word.utf8.count > 1, word.utf8.starts(with: "-".utf8) else {
                values.positionals.append(word)
                continue
            }
            if word == "--version" { return .version(table.versionText) }
            if Command.helpOption.isSpelled(word) { return .help(table.help(for: command)) }
            try readOption(word, &rest)
        }
        try checkRequired()
        return .run(command: command.name, values)
    }

    private mutating func readOption(
        _ word: String, _ rest: inout ArraySlice<String>
    ) throws(Failure) {
        let (spelling, attached) = split(word)
        guard let option = option(spelled: spelling) else { throw unknown(spelling) }
        let value = try value(of: option, attached: attached, &rest)
        values.texts[option.name, default: []].append(value)
    }

    /// The name and the value written into the same word: `--limit=5`, `-o=out`, `-oout`.
    private func split(_ word: String) -> (String, String?) {
        let letter = String(word.prefix(2))
        if letter != "--", letter != word, !word.hasPrefix(letter + "="),
            option(spelled: letter)?.takesValue == true
        {
            return (letter, String(word.dropFirst(2)))
        }
        guard let equals = word.utf8.firstIndex(of: UInt8(ascii: "=")) else { return (word, nil) }
        return (String(word[..<equals]), String(word[word.utf8.index(after: equals)...]))
    }

    private func option(spelled word: String) -> Option? {
        command.options.first { $0.isSpelled(word) }
    }

    private func value(
        of option: Option, attached: String?, _ rest: inout ArraySlice<String>
    ) throws(Failure) -> String {
        guard option.takesValue else {
            if attached == nil { return "" }
            throw Failure(.usage, "the option --\(option.name) takes no value")
        }
        if let attached { return try checked(attached, for: option) }
        guard let next = rest.first, next != "--", self.option(spelled: next) == nil else {
            throw Failure(
                .usage, "the option --\(option.name) needs a value: write \(option.usage)")
        }
        rest.removeFirst()
        return try checked(next, for: option)
    }

    private func checked(_ value: String, for option: Option) throws(Failure) -> String {
        switch option.kind {
        case .flag, .value: return value
        case .integer(_, let range):
            if let number = Int(value), range.contains(number) { return value }
            throw Failure(
                .usage,
                "the option --\(option.name) takes \(Said.range(range)), not \(Said.word(value))")
        case .choice(let words):
            if words.contains(value) { return value }
            throw Failure(
                .usage,
                "the option --\(option.name) takes \(Spoken.list(words, joiner: "or")), "
                    + "not \(Said.word(value))")
        }
    }

    private func unknown(_ spelling: String) -> Failure {
        let known = command.options.map { "--" + $0.name } + ["--version"]
        let whole = "\(table.program) \(command.name)"
        let near = Nearest.word(to: spelling, among: known)
        let advice = near.map { "the nearest is \($0)" } ?? "\(whole) --help lists them"
        return Failure(
            .usage,
            "\(whole) has no option \(Said.word(spelling)); \(advice), "
                + "and words after -- are never options")
    }

    private func checkRequired() throws(Failure) {
        let whole = "\(table.program) \(command.name)"
        let given = values.positionals.count
        if given < command.minimumPositionals {
            let missing = command.positionals.filter { $0.arity.minimum > 0 }.dropFirst(given)
            let names = Spoken.list(missing.map(\.name))
            throw Failure(
                .usage, "\(whole) needs \(names): write \(table.program) \(command.usage)")
        }
        if let most = command.maximumPositionals, given > most {
            let extra = Said.word(values.positionals[most])
            throw Failure(
                .usage,
                "\(whole) has no place for \(extra): write \(table.program) \(command.usage)")
        }
        for option in command.options where option.isRequired && !values.flag(option.name) {
            throw Failure(.usage, "\(whole) needs \(option.shortUsage)")
        }
    }
}
