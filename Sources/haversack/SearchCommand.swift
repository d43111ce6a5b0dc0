// `search`: passages by words.

import Answering
import BundleFormat
import JSON
import Presenting
import Terminal

struct SearchCommand {
    private let query: String
    private let limit: Int
    private let language: String?
    private let asJSON: Bool
    private let explains: Bool

    init(_ values: Values) {
        query = values.joined(from: 1)
        limit = values.integer("limit") ?? 10
        language = values.string("language")
        asJSON = values.flag("json")
        explains = values.flag("explain")
    }

    func run(_ bundle: inout BundleReader, _ output: inout Output) throws -> ExitCode {
        var finder = AnswerFinder()
        let found = try finder.search(
            query, language: language, onlyIn: language, limit: limit, in: &bundle)
        guard !found.hits.isEmpty else {
            throw Failure(.nothingFound, "nothing found for \"\(query)\"; try fewer or other words")
        }
        var snippets = Snippets(for: query)
        if !asJSON { try output.lines(found.corrections.map(ExplanationLines.correction)) }
        for (place, hit) in found.hits.enumerated() {
            let snippet = snippets.snippet(of: hit.passage)
            if asJSON {
                let derived = DerivedObject.json(
                    hit.passage.passage, of: hit.passage.entry, in: &bundle)
                try output.line(json(hit, rank: place + 1, snippet, derived).serialized())
            } else {
                try output.lines(
                    PassageLines.result(hit.passage, number: place + 1, snippet: snippet))
                if explains { try output.line(ExplanationLines.line(hit.explanation)) }
            }
        }
        return .ok
    }

    private func json(
        _ hit: SearchHit, rank: Int, _ snippet: String, _ derived: JSONValue?
    ) -> JSONValue {
        let passage = hit.passage
        return .object(present: [
            ("rank", .int(rank)), ("article", .string(passage.entry.identity.article)),
            ("source", .string(passage.entry.identity.source)),
            ("title", .string(passage.entry.title)),
            ("section", .string(passage.section.joined(separator: ", "))),
            ("language", .string(passage.entry.language)),
            ("level", .string(passage.entry.level.rawValue)),
            ("score", .rounded(passage.score, places: 4)), ("snippet", .string(snippet)),
            ("derived", derived),
            ("explanation", explains ? ExplanationLines.json(hit.explanation) : nil),
        ])
    }
}
