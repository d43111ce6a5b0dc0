// "Are our own postings worth it?": the bundle's index beside SQLite's FTS5 over the same passages.

import Answering
import BundleFormat
import Foundation
import JSON
import Terminal

/// One kind of index a run, so that the peak memory is that kind's alone.
@main
struct Main {
    private static let bundle = Positional("BUNDLE", help: "a bundle of the builder's")

    private static let table = CommandTable(
        program: "compare-indexes", version: "1",
        summary: "measure the search index of a bundle beside FTS5; the results are JSON",
        commands: [
            Command(
                "build", summary: "build an index over the passages of a bundle",
                positionals: [bundle, Positional("OUT", help: "the SQLite file to write")],
                options: [
                    Option(
                        "kind",
                        kind: .choice(["own"] + FullTextIndex.Kind.allCases.map(\.rawValue)),
                        help: "which index; own if not given")
                ]),
            Command(
                "search", summary: "ask questions of the bundle's own index, or of another",
                positionals: [
                    bundle,
                    Positional("QUESTIONS", help: "JSON Lines with question, article, paragraph"),
                ],
                options: [
                    Option("index", kind: .value("FILE"), help: "what build wrote, for FTS5"),
                    Option(
                        "through", kind: .choice(["index", "search", "answer"]),
                        help: "what to measure of the bundle: its index alone, or all that the "
                            + "reader does before it speaks; index if not given"),
                    Option(
                        "articles", kind: .value("FILE"),
                        help: "the articles, for the texts of the paragraphs that answer"),
                    Option(
                        "limit", kind: .integer("N", 1...1_000_000),
                        help: "ask the first N questions; 1,000 if not given"),
                ]),
        ])

    static func main() {
        var output = Output.standard()
        let words = Array(CommandLine.arguments.dropFirst())
        let code = Program.run(table, words: words, output: &output) { name, values, output in
            let result = name == "build" ? try build(values) : try search(values)
            try output.line(result.serialized())
            return .ok
        }
        exit(code.rawValue)
    }

    private static func build(_ values: Values) throws -> JSONValue {
        let path = values.positionals[1]
        guard !FileManager.default.fileExists(atPath: path) else {
            throw Failure(.cannotCreate, "\(path) exists; name another file")
        }
        var bundle = try BundleReader(path: values.positionals[0])
        let kind = values.string("kind") ?? "own"
        let clock = ContinuousClock()
        let start = clock.now
        let size: Int
        if let kind = FullTextIndex.Kind(rawValue: kind) {
            size = try FullTextIndex.build(kind, over: &bundle, at: path)
        } else {
            size = try OwnIndex.build(over: &bundle, at: path)
        }
        let text = bundle.manifest.number(.textBytes)
        return [
            "kind": .string(kind), "passages": .int(bundle.manifest.number(.passages)),
            "bytes": .int(size), "text_bytes": .int(text),
            "ratio": .rounded(Double(size) / Double(max(1, text)), places: 3),
            "seconds": .rounded((clock.now - start) / .seconds(1), places: 1),
            "peak_mib": .rounded(Measurement.peakInMebibytes(), places: 1),
        ]
    }

    private static func search(_ values: Values) throws -> JSONValue {
        var bundle = try BundleReader(path: values.positionals[0])
        let language = bundle.manifest.languages.first ?? "en"
        let questions = try Question.read(
            values.positionals[1], limit: values.integer("limit") ?? 1_000,
            articles: values.string("articles"))
        let queries = questions.map { Query($0.text, language: language) }
        var measurement = Measurement()
        var found: [[Int]] = []
        if let path = values.string("index") {
            var index = try FullTextIndex(at: path)
            found = try measurement.run(queries) { try index.best(10, for: $0) }
        } else {
            var index = OwnIndex(through: values.string("through") ?? "index")
            found = try measurement.run(queries) { try index.best(10, for: $0, in: &bundle) }
        }
        // Judging opens blocks, which is not the index's memory.
        let peak = Measurement.peakInMebibytes()
        let ranking = try Ranking(questions, found, in: &bundle)
        return .object(
            present: [("peak_mib", .rounded(peak, places: 1))]
                + measurement.members + ranking.members)
    }
}
