/// One option of a command, as parsing, help, manual page and completion all read it.
package struct Option: Sendable, Equatable {
    /// What follows the name on the command line.
    package enum Kind: Sendable, Equatable {
        /// Nothing: the option is there or not.
        case flag
        /// Any words; the placeholder names them in help, such as `FILE`.
        case value(String)
        /// A whole number within bounds.
        case integer(String, ClosedRange<Int>)
        /// One of a few words.
        case choice([String])
    }

    /// Without hyphens: `limit` for `--limit`.
    package let name: String
    /// A one-letter form without its hyphen: `o` for `-o`.
    package let short: String?
    package let kind: Kind
    /// Half a sentence, small first letter, no full stop: "at most N results (default 10)".
    package let help: String
    /// Whether the command cannot run without it.
    package let isRequired: Bool

    package init(
        _ name: String, short: String? = nil, kind: Kind = .flag, help: String,
        isRequired: Bool = false
    ) {
        self.name = name
        self.short = short
        self.kind = kind
        self.help = help
        self.isRequired = isRequired
    }

    var takesValue: Bool { kind != .flag }

    /// What stands for the value in help: `N`, or `original|simple`.
    var placeholder: String? {
        switch kind {
        case .flag: nil
        case .value(let name), .integer(let name, _): name
        case .choice(let words): words.joined(separator: "|")
        }
    }

    /// The option as typed, with its placeholder: `--limit N`.
    var usage: String {
        let dashed = "--" + name
        return placeholder.map { dashed + " " + $0 } ?? dashed
    }

    /// The shortest option as typed, for the usage line: `-o OUT`.
    var shortUsage: String {
        guard let short else { return usage }
        return placeholder.map { "-\(short) \($0)" } ?? "-" + short
    }

    /// Whether a word is this option's name, long or short, with its hyphens.
    func isSpelled(_ word: some StringProtocol) -> Bool {
        word == "--" + name || short.map { word == "-" + $0 } ?? false
    }
}
