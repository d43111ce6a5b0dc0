// The one table of what the builder can be told.

import BundleFormat
import Terminal

enum BuilderCommands {
    static let table = CommandTable(
        program: "haversack-builder", version: Product.version,
        summary: "make offline knowledge bundles from wikis and educators' own pages",
        commands: [build, extract, inspect, parcel])

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
        Option(
            "retrieved", kind: .value("DATE"),
            help: "when the sources were fetched, such as 2026-01-31"),
    ]

    private static let sources = Positional(
        "SOURCE", arity: .any,
        help: "a MediaWiki export, Wikimedia Enterprise NDJSON, articles as JSON Lines, or a "
            + "folder of pages in Markdown, HTML or plain text; "
            + "a hyphen is standard input")

    private static let build = Command(
        "build", summary: "make a bundle from sources", positionals: [sources],
        options: [
            Option(
                "output", short: "o", kind: .value("OUT"), help: "the bundle to write",
                isRequired: true),
            Option("recipe", kind: .value("R"), help: "a recipe that names sources and title"),
        ] + sourceOptions + [
            Option("force", help: "replace the bundle if it exists"),
            Option("json", help: "give the result as one JSON object"),
        ])

    private static let extract = Command(
        "extract", summary: "give the plain text of every article of the sources",
        positionals: [Positional("SOURCE", arity: .oneOrMore, help: sources.help)],
        options: sourceOptions + [Option("json", help: "give one JSON object an article")])

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

    private static let inspect = Command(
        "inspect", summary: "say what a bundle holds and where its bytes go",
        positionals: [Positional("BUNDLE", help: "the bundle")],
        options: [Option("json", help: "give the result as one JSON object")])
}
