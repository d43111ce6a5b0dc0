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

    init(_ values: Values) {
        query = values.joined(from: 1)
        limit = values.integer("limit") ?? 10
        language = values.string("language")
        asJSON = values.flag("json")
    }

    func run(_ bundle: inout BundleReader, _ output: inout Output) throws -> ExitCode {
        var finder = AnswerFinder()
        let found = try finder.search(
            query, language: language, onlyLanguage: language != nil, limit: limit, in: &bundle)
        guard !found.isEmpty else {
            throw Failure(.nothingFound, "nothing found for \"\(query)\"; try fewer or other words")
        }
        var snippets = Snippets(for: query)
        for (place, passage) in found.enumerated() {
            let snippet = snippets.snippet(of: passage)
            if asJSON {
                let derived = DerivedObject.json(passage.passage, of: passage.entry, in: &bundle)
                try output.line(json(passage, rank: place + 1, snippet, derived).serialized())
            } else {
                try output.lines(PassageLines.result(passage, number: place + 1, snippet: snippet))
            }
        }
        return .ok
    }

    private func json(
        _ passage: FoundPassage, rank: Int, _ snippet: String, _ derived: JSONValue?
    ) -> JSONValue {
        .object(present: [
            ("rank", .int(rank)), ("article", .string(passage.entry.identity.article)),
            ("source", .string(passage.entry.identity.source)),
            ("title", .string(passage.entry.title)),
            ("section", .string(passage.section.joined(separator: ", "))),
            ("language", .string(passage.entry.language)),
            ("level", .string(passage.entry.level.rawValue)),
            ("score", .rounded(passage.score, places: 4)), ("snippet", .string(snippet)),
            ("derived", derived),
        ])
    }
}
