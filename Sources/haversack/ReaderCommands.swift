// The one table of what the reader can be told.

import BundleFormat
import Terminal

enum ReaderCommands {
    static let table = CommandTable(
        program: "haversack", version: Product.version,
        summary: "read, search and ask offline knowledge bundles",
        commands: [read, search, ask, show, list, cite, verify, info, install])

    private static let bundle = Positional("BUNDLE", help: "the bundle")
    private static let json = Option("json", help: "give JSON, one object a line")
    private static let language = Option(
        "language", kind: .value("L"), help: "a language, such as en")

    private static let read = Command(
        "read", summary: "read a bundle line by line", positionals: [bundle],
        options: ModelArguments.options,
        details: [
            "Type words to search, a number to open, help for the other commands, quit to leave."
        ])

    private static let search = Command(
        "search", summary: "find passages in a bundle",
        positionals: [
            bundle,
            Positional("QUERY", arity: .oneOrMore, help: "the words to look for"),
        ],
        options: [
            Option(
                "limit", kind: .integer("N", 1...100), help: "at most N results, 10 if not given"),
            Option("language", kind: .value("L"), help: "only articles in this language"),
            Option("explain", help: "say of every result why it was found"), json,
        ],
        details: [
            "Words in double quotes must stand together; a word after a hyphen must not be there.",
            "title:word looks in titles; a star ends the beginning of a word, as in photo*.",
        ])

    private static let ask = Command(
        "ask", summary: "answer a question with a quote from a bundle",
        positionals: [bundle, Positional("QUESTION", arity: .any, help: "the question")],
        options: [
            Option("language", kind: .value("L"), help: "the language of the question"),
            Option("batch", help: "read questions as JSON Lines from standard input"),
            Option(
                "at-least", kind: .value("P"),
                help: "answer only where the answer is right with a probability of P, from 0 to 1"),
            json,
        ] + ModelArguments.options)

    private static let show = Command(
        "show", summary: "give an article as plain text",
        positionals: [bundle, Positional("TITLE", arity: .oneOrMore, help: "the article's title")],
        options: [
            Option("section", kind: .value("S"), help: "only the section with this heading"),
            language,
            Option(
                "level", kind: .choice(["original", "simple"]), help: "which version of the text"),
            Option("beside", help: "give derived text with its source, passage by passage"), json,
        ])

    private static let list = Command(
        "list", summary: "name every article of a bundle", positionals: [bundle], options: [json])

    private static let cite = Command(
        "cite", summary: "say where an article comes from and on which terms",
        positionals: [bundle, Positional("TITLE", arity: .oneOrMore, help: "the article's title")],
        options: [
            language,
            Option(
                "level", kind: .choice(["original", "simple"]), help: "which version of the text"),
            Option("references", help: "name the works that the article refers to"), json,
        ])

    private static let verify = Command(
        "verify", summary: "check everything in a bundle, a parcel or a log of reviews",
        positionals: [
            Positional("FILE", help: "the bundle, parcel, exported log or workspace")
        ],
        options: [
            Option(
                "log", kind: .value("LOG"),
                help: "compare with this log: the reviews of a bundle, or an earlier copy of a log"),
            json,
        ])

    private static let install = Command(
        "install", summary: "make a bundle of a parcel",
        positionals: [Positional("PARCEL", help: "the parcel")],
        options: [
            Option(
                "output", short: "o", kind: .value("OUT"), help: "the bundle to write",
                isRequired: true)
        ])

    private static let info = Command(
        "info", summary: "say what a bundle is", positionals: [bundle], options: [json])
}
