import Terminal
import Testing

/// One command line and what it means.
struct ArgumentLine: Sendable, CustomTestStringConvertible {
    let words: [String]
    let expected: String

    init(_ line: String, _ expected: String) {
        words = line.split(separator: " ").map(String.init)
        self.expected = expected
    }

    var testDescription: String { words.joined(separator: " ") }

    /// The outcome in one line: values in the order of their names, or the error.
    var outcome: String {
        do {
            switch try Example.table.parse(words) {
            case .help(let text): return "help " + (text.split(separator: ":").first ?? "")
            case .version(let text): return "version " + text.dropLast()
            case .run(let command, let values):
                return "\(command) \(Self.spelled(values, of: command))"
            }
        } catch {
            return "\(error.code.rawValue) \(error.sentence)"
        }
    }

    private static func spelled(_ values: Values, of command: String) -> String {
        let names = Example.table.command(named: command)?.options.map(\.name) ?? []
        let given = names.filter { values.flag($0) }.map { "\($0)=\(values.strings($0))" }
        return (["\(values.positionals)"] + given).joined(separator: " ")
    }
}

struct ArgumentTests {
    static let good = [
        ArgumentLine("search a.haversack who", #"search ["a.haversack", "who"]"#),
        ArgumentLine("search --limit 5 a b c", #"search ["a", "b", "c"] limit=["5"]"#),
        ArgumentLine("search a b --limit=5", #"search ["a", "b"] limit=["5"]"#),
        ArgumentLine("search a --json b", #"search ["a", "b"] json=[""]"#),
        ArgumentLine("search a -- --json b", #"search ["a", "--json", "b"]"#),
        ArgumentLine("search - -", #"search ["-", "-"]"#),
        ArgumentLine("search a b --level simple", #"search ["a", "b"] level=["simple"]"#),
        ArgumentLine("build -o out a b", #"build ["a", "b"] output=["out"]"#),
        ArgumentLine("build -o=out", #"build [] output=["out"]"#),
        ArgumentLine("build -oout=1 a", #"build ["a"] output=["out=1"]"#),
        ArgumentLine("build --output -", #"build [] output=["-"]"#),
        ArgumentLine("build -o a -o b", #"build [] output=["a", "b"]"#),
        ArgumentLine("build -o=--json", #"build [] output=["--json"]"#),
        ArgumentLine("build --output= a", #"build ["a"] output=[""]"#),
        ArgumentLine("review", "review []"),
        ArgumentLine("--help", "help haversack"),
        ArgumentLine("-h", "help haversack"),
        ArgumentLine("help", "help haversack"),
        ArgumentLine("help search", "help haversack search"),
        ArgumentLine("search --help", "help haversack search"),
        ArgumentLine("build -h", "help haversack build"),
        ArgumentLine("--version", "version haversack 0.1"),
        ArgumentLine("search --version", "version haversack 0.1"),
        ArgumentLine("search a -- --help", #"search ["a", "--help"]"#),
    ]

    static let bad = [
        ArgumentLine("", "64 name a command; haversack --help lists them."),
        ArgumentLine("serach a b", #"64 there is no command "serach"; the nearest is search."#),
        ArgumentLine(
            "dance", #"64 there is no command "dance"; haversack --help lists the commands."#),
        ArgumentLine(
            "--json search a b",
            #"64 the command comes first, before "--json"; haversack --help lists the commands."#),
        ArgumentLine(
            "search --limt 5 a b",
            #"64 haversack search has no option "--limt"; the nearest is --limit, "#
                + "and words after -- are never options."),
        ArgumentLine(
            "search a -5",
            #"64 haversack search has no option "-5"; haversack search --help lists them, "#
                + "and words after -- are never options."),
        ArgumentLine(
            "search a b --limit", "64 the option --limit needs a value: write --limit N."),
        ArgumentLine(
            "search a b --limit --json", "64 the option --limit needs a value: write --limit N."),
        ArgumentLine(
            "search a b --limit ten",
            #"64 the option --limit takes a whole number from 1 to 100, not "ten"."#),
        ArgumentLine(
            "search a b --limit 0",
            #"64 the option --limit takes a whole number from 1 to 100, not "0"."#),
        ArgumentLine(
            "search a b --level hard",
            #"64 the option --level takes original or simple, not "hard"."#),
        ArgumentLine("search a b --json=yes", "64 the option --json takes no value."),
        ArgumentLine(
            "search a",
            "64 haversack search needs QUERY: write haversack search BUNDLE QUERY… [options]."),
        ArgumentLine(
            "search",
            "64 haversack search needs BUNDLE and QUERY: "
                + "write haversack search BUNDLE QUERY… [options]."),
        ArgumentLine(
            "review a b",
            #"64 haversack review has no place for "b": write haversack review [BUNDLE] [options]."#
        ),
        ArgumentLine("build a", "64 haversack build needs -o OUT."),
        ArgumentLine("help serach", #"64 there is no command "serach"; the nearest is search."#),
    ]

    @Test(arguments: good + bad) func `a command line means what the table says`(line: ArgumentLine)
    {
        #expect(line.outcome == line.expected)
    }

    @Test func `values are read by name`() throws {
        let words = ["search", "a", "b", "c", "--limit", "3", "--limit", "7", "--json"]
        guard case .run("search", let values) = try Example.table.parse(words) else {
            Issue.record("not a run")
            return
        }
        #expect(values.integer("limit") == 7)
        #expect(values.flag("json"))
        #expect(values.string("level") == nil)
        #expect(values.joined(from: 1) == "b c")
    }

    @Test func `a hostile word is quoted without its controls`() {
        let line = ArgumentLine("search\u{1B}[31m\u{202E}x", "")
        #expect(
            line.outcome
                == #"64 there is no command "searchx"; haversack --help lists the commands."#)
    }

    @Test func `random words never crash the parser`() {
        let seed = UInt64.random(in: 0...UInt64.max)
        var random = SeededGenerator(seed: seed)
        let pool = [
            "search", "build", "--", "-", "--limit", "--limit=", "=", "-o", "--output", "--level=x",
            "", "-h", "ä", "9", "--json", "\u{1B}[", "-o=",
        ]
        for _ in 0..<2000 {
            let words = (0..<Int.random(in: 0...6, using: &random)).compactMap { _ in
                pool.randomElement(using: &random)
            }
            let outcome = ArgumentLine(words.joined(separator: " "), "").outcome
            #expect(!outcome.utf8.contains(0x1B), "seed \(seed), \(words)")
        }
    }
}
