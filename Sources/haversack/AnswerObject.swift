// An answer for programs.

import Answering
import BundleFormat
import JSON
import Rendering
import Terminal

enum AnswerObject {
    static func json(
        _ answer: Answer, id: JSONValue?, turn: Int, wording: Wording? = nil
    ) -> JSONValue {
        .object(present: [
            ("id", id ?? .null),
            ("turn", .int(turn)),
            ("question", .string(answer.question)),
            ("reading_as", .string(answer.readingAs)),
            ("answered", .bool(answer.isAnswered)),
            ("confidence", .rounded(answer.confidence, places: 4)),
            ("disputed", answer.isDisputed ? .bool(true) : nil),
            ("answers", .array(answer.quotes.map(json))),
            ("rendering", wording.map(json)),
            ("passages", .array(answer.passages.map(json))),
        ])
    }

    private static func json(_ quote: Quote) -> JSONValue {
        let provenance = quote.entry.provenance
        return .object(present: [
            ("quote", .string(quote.text)), ("span", quote.span.map { .string($0) }),
            ("source", .string(quote.entry.identity.source)),
            ("article", .string(quote.entry.identity.article)),
            ("title", .string(quote.entry.title)),
            ("section", .string(quote.section.joined(separator: ", "))),
            ("language", .string(quote.entry.language)),
            ("level", .string(quote.entry.level.rawValue)),
            ("revision", provenance.revision.map { .string($0) } ?? .null),
            ("url", provenance.url.map { .string($0) } ?? .null),
            ("license", .string(provenance.license)),
        ])
    }

    /// What a model made of the quotes; the sentences that were left out are named too.
    private static func json(_ wording: Wording) -> JSONValue {
        .object(present: [
            ("text", .string(wording.text)), ("tool", .string(wording.tool)),
            ("version", .string(wording.version)), ("label", .string(wording.label)),
            ("dropped", wording.dropped.isEmpty ? nil : .strings(wording.dropped)),
        ])
    }

    private static func json(_ passage: FoundPassage) -> JSONValue {
        [
            "source": .string(passage.entry.identity.source),
            "article": .string(passage.entry.identity.article),
            "title": .string(passage.entry.title),
            "section": .string(passage.section.joined(separator: ", ")),
            "text": .string(passage.text), "score": .rounded(passage.score, places: 4),
        ]
    }
}
