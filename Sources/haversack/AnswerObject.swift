// An answer for programs.

import Answering
import BundleFormat
import JSON
import Rewording
import Terminal

enum AnswerObject {
    /// An answer, and of a request which it was (`act`) and what came of it.
    static func json(
        _ reply: Reply, id: JSONValue?, turn: Int, wording: Wording? = nil,
        in bundle: inout BundleReader
    ) -> JSONValue {
        let answer = reply.answer
        let quotes = answer.quotes.map { json($0, in: &bundle) }
        let passages = answer.passages.map { json($0, in: &bundle) }
        let remarks = ReplyLines.remarks(of: reply)
        return .object(present: [
            ("id", id ?? .null),
            ("turn", .int(turn)),
            ("question", .string(answer.question)),
            ("reading_as", .string(answer.readingAs)),
            ("answered", .bool(answer.isAnswered)),
            ("confidence", .rounded(answer.confidence, places: 4)),
            ("disputed", answer.isDisputed ? .bool(true) : nil),
            ("act", reply.act.map { .string($0.rawValue) }),
            ("remarks", remarks.isEmpty ? nil : .strings(remarks)),
            ("sections", reply.sections.isEmpty ? nil : .strings(reply.sections)),
            ("spelled", reply.spelled.map { .string($0) }),
            ("answers", .array(quotes)),
            ("rendering", reply.rendering.map(json) ?? wording.map(json)),
            ("passages", .array(passages)),
        ])
    }

    private static func json(_ rendering: Rendering) -> JSONValue {
        [
            "text": .string(rendering.text), "tool": .string(rendering.tool),
            "version": .string(rendering.version), "label": .string(rendering.label),
        ]
    }

    private static func json(_ quote: Quote, in bundle: inout BundleReader) -> JSONValue {
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
            ("derived", DerivedObject.json(quote.passage, of: quote.entry, in: &bundle)),
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

    private static func json(_ passage: FoundPassage, in bundle: inout BundleReader) -> JSONValue {
        .object(present: [
            ("source", .string(passage.entry.identity.source)),
            ("article", .string(passage.entry.identity.article)),
            ("title", .string(passage.entry.title)),
            ("section", .string(passage.section.joined(separator: ", "))),
            ("text", .string(passage.text)), ("score", .rounded(passage.score, places: 4)),
            ("derived", DerivedObject.json(passage.passage, of: passage.entry, in: &bundle)),
        ])
    }
}
