// The one table of what the builder can be told.

import Adapting
import BundleFormat
import Ingest
import Terminal

enum BuilderCommands {
    static let table = CommandTable(
        program: "haversack-builder", version: Product.version,
        summary: "make offline knowledge bundles from wikis and educators' own pages",
        commands: [build, extract, inspect, parcel, adapt, review, simplify, translate])

    private static let sourceOptions = [
        Option("threads", kind: .integer("N", 1...64), help: "work on N articles at a time"),
        Option(
            "accept-truncated",
            help: "take the whole articles of a source that ends early, and say so in the bundle"),
        Option(
            "language", kind: .value("L"), help: "language of articles that name none, such as en"),
        Option("project", kind: .value("P"), help: "database name of the wiki, such as enwiki"),
        Option(
            "license", kind: .value("SPDX"),
            help: "licence of articles that name none, such as CC-BY-SA-4.0"),
        Option("references", help: "keep the works that articles refer to, for haversack cite"),
        Option("pronunciation", help: "show phonetic transcriptions"),
        Option(
            "retrieved", kind: .value("DATE"),
            help: "when the sources were fetched, such as 2026-01-31"),
    ]

    /// Of effect for the address of an `api.php` only.
    private static let wikiOptions = [
        Option("titles", kind: .value("A|B"), help: "pages of a wiki, bars between their titles"),
        Option("list", kind: .value("FILE"), help: "pages of a wiki, a title a line"),
        Option("category", kind: .value("C"), help: "pages of a wiki in a category"),
        Option(
            "depth", kind: .integer("N", 0...20),
            help: "also pages in categories N levels below it (default 0)"),
        Option(
            "as", kind: .choice(WikiOptions.Form.allCases.map(\.rawValue)),
            help: "form in which a wiki is asked for its text (default html)"),
        Option(
            "cache", kind: .value("DIR"),
            help: "folder for a wiki's answers (default haversack in the user's cache folder)"),
        Option("refresh", help: "ask a wiki again for what the cache has"),
        Option(
            "contact", kind: .value("C"),
            help: "address or mail address at which a wiki's operators reach you"),
        Option(
            "timeout", kind: .integer("SECONDS", 1...3_600),
            help: "how long to wait for one answer of a wiki (default 120)"),
        Option(
            "tries", kind: .integer("N", 1...20),
            help: "how often to ask a wiki that is busy (default 5)"),
    ]

    private static let sources = Positional(
        "SOURCE", arity: .any,
        help:
            "a MediaWiki export, Wikimedia Enterprise NDJSON, a ZIM file, articles as JSON Lines, "
            + "a folder of pages in Markdown, HTML or plain text, or the address of a wiki's "
            + "api.php; a hyphen is standard input")

    private static let build = Command(
        "build", summary: "make a bundle from sources", positionals: [sources],
        options: [
            Option(
                "output", short: "o", kind: .value("OUT"), help: "the bundle to write",
                isRequired: true),
            Option("recipe", kind: .value("R"), help: "a recipe that names sources and title"),
        ] + sourceOptions + wikiOptions + [
            Option("force", help: "replace the bundle if it exists"),
            Option(
                "left-out", kind: .value("FILE"),
                help: "list there, as JSON Lines, which articles the recipe leaves out and why"),
            Option("json", help: "give the result as one JSON object"),
        ])

    private static let extract = Command(
        "extract", summary: "give the plain text of every article of the sources",
        positionals: [Positional("SOURCE", arity: .oneOrMore, help: sources.help)],
        options: sourceOptions + wikiOptions + [
            Option(
                "report",
                help: "instead of text, name the templates that are not understood, commonest first"
            ),
            Option("json", help: "give one JSON object an article, or a template"),
        ])

    private static let parcel = Command(
        "parcel", summary: "put a bundle in the form that is sent",
        positionals: [Positional("BUNDLE", help: "the bundle")],
        options: [
            Option(
                "output", short: "o", kind: .value("OUT"), help: "the parcel to write",
                isRequired: true),
            Option("force", help: "replace the parcel if it exists"),
            Option("json", help: "give the result as one JSON object"),
        ],
        details: ["A parcel has no search index; haversack install makes the bundle of it."])

    private static let adapt = Command(
        "adapt", summary: "draft the variants that a recipe asks for, to be reviewed",
        positionals: [Positional("RECIPE", help: "a recipe with the key adapt")],
        options: sourceOptions + wikiOptions + [
            Option(
                "redraft",
                help: "draft anew what another version drafted and nobody reviewed"),
            Option("json", help: "give one JSON object a variant"),
        ],
        details: ["What was drafted before is kept; a run that was killed goes on where it was."])

    private static let review = Command(
        "review", summary: "decide on drafts, one after another or by files",
        positionals: [
            Positional(
                "ACTION",
                help: "one of "
                    + ReviewCommand.Action.allCases.map(\.rawValue).joined(separator: ", ")
            ),
            Positional("RECIPE", help: "a recipe with the key adapt"),
            Positional("WORD", arity: .any, help: "keys of drafts, a text, a file or a number"),
        ],
        options: [
            Option(
                "reviewer", kind: .value("NAME"),
                help: "who decides: a pseudonym, which goes into the bundle"),
            Option(
                "kind", kind: .choice(["person", "software"]), help: "what decides"),
            Option("reason", kind: .value("WORDS"), help: "why it is rejected"),
            Option("language", kind: .value("L"), help: "only drafts in a language"),
            Option(
                "level", kind: .choice(Level.allCases.map(\.rawValue)),
                help: "only drafts of a level"),
            Option("title", kind: .value("TITLE"), help: "only drafts of an article"),
            Option(
                "state", kind: .choice(Suggestion.State.allCases.map(\.rawValue)),
                help: "only drafts in this state; may be given several times"),
            Option("failed", help: "only drafts with a failed check"),
            Option("limit", kind: .integer("N", 1...1_000_000), help: "list at most N"),
            Option(
                "format", kind: .choice(ReviewFormat.allCases.map(\.rawValue)),
                help: "kind of file, if its name does not tell"),
            Option("force", help: "replace the file if it exists"),
            Option("json", help: "give JSON: of list an object a draft, of statistics one object"),
        ],
        details: [
            "start asks about draft after draft. list shows what waits. export and import exchange "
                + "files with the tools of translators: PO, XLIFF, TSV; TMX goes out only. accept, "
                + "edit, reject and skip take the key of a draft, and edit its new text; undo takes "
                + "the last decision back. statistics tells how drafts fared. resume lets a stopped "
                + "provider go on. log writes the log of everything."
        ])

    private static let simplify = Command(
        "simplify", summary: "rewrite passages in plainer words, a line each",
        options: [
            Option(
                "language", kind: .value("L"), help: "language of the passages, such as en",
                isRequired: true)
        ] + ProviderOptions.options + [Option("json", help: "give one JSON object a line")],
        details: ["Passages come on standard input. Without --provider the rules are used."])

    private static let translate = Command(
        "translate", summary: "translate passages, a line each",
        options: [
            Option(
                "from", kind: .value("A"), help: "language of the passages, such as en",
                isRequired: true),
            Option(
                "to", kind: .value("B"), help: "language that is wanted, such as es",
                isRequired: true),
        ] + ProviderOptions.options + [Option("json", help: "give one JSON object a line")],
        details: ["Passages come on standard input. Without --provider apertium is asked."])

    private static let inspect = Command(
        "inspect", summary: "say what a bundle holds and where its bytes go",
        positionals: [Positional("BUNDLE", help: "the bundle")],
        options: [Option("json", help: "give the result as one JSON object")])
}
