import Terminal

/// A small program, with every kind of option and positional.
enum Example {
    static let table = CommandTable(
        program: "haversack", version: "0.1", summary: "read knowledge bundles offline",
        commands: [
            Command(
                "search", summary: "find passages in a bundle",
                positionals: [
                    Positional("BUNDLE", help: "the bundle to search"),
                    Positional("QUERY", arity: .oneOrMore, help: "the words to look for"),
                ],
                options: [
                    Option(
                        "limit", kind: .integer("N", 1...100),
                        help: "at most N results (default 10)"),
                    Option("level", kind: .choice(["original", "simple"]), help: "which text"),
                    Option("json", help: "one JSON object a line"),
                ],
                details: ["The command ends with 1 if nothing is found."]),
            Command(
                "build", summary: "make a bundle",
                positionals: [Positional("SOURCE", arity: .any, help: "what to read")],
                options: [
                    Option(
                        "output", short: "o", kind: .value("OUT"), help: "the bundle to write",
                        isRequired: true),
                    Option("recipe", kind: .value("FILE"), help: "settings as JSON"),
                ]),
            Command(
                "review", summary: "list suggestions",
                positionals: [Positional("BUNDLE", arity: .optional, help: "the bundle")]),
        ])
}

/// Random numbers that come again with the same seed, which failures print.
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

/// What someone hears on a line printer or through a filter: no two spaces, none at the end.
func collapsed(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
        .map { $0.split(separator: " ").joined(separator: " ") }
        .joined(separator: "\n")
}
