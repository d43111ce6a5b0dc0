// Why a search found a passage, for the ear and for programs.

import Answering
import JSON
import Terminal

enum ExplanationLines {
    /// "Found because it has "river" and "long"; the title has "Nile"; not in it: "deep"."
    static func line(_ explanation: HitExplanation) -> String {
        var parts: [String] = []
        if explanation.isTitle { parts.append("the search is its title") }
        if !explanation.found.isEmpty { parts.append("it has \(quoted(explanation.found))") }
        if !explanation.related.isEmpty {
            parts.append("it has other words for \(quoted(explanation.related))")
        }
        if !explanation.inTitle.isEmpty {
            parts.append("the title has \(quoted(explanation.inTitle))")
        }
        if !explanation.missing.isEmpty {
            parts.append("it lacks \(quoted(explanation.missing))")
        }
        if let rank = explanation.rankByWords { parts.append("number \(rank) by its words") }
        return Sanitizer.line(Spoken.sentence("Why: \(parts.joined(separator: "; "))")).text
    }

    /// "The bundle does not have "fotosynthesis"; "photosynthesis" was looked for."
    static func correction(_ correction: WordCorrection) -> String {
        let written = Spoken.text(correction.written)
        return Sanitizer.line(
            "The bundle does not have \"\(written)\"; \"\(correction.read)\" was looked for."
        ).text
    }

    static func json(_ explanation: HitExplanation) -> JSONValue {
        .object(present: [
            ("is_title", .bool(explanation.isTitle)),
            ("found", array(explanation.found)), ("related", array(explanation.related)),
            ("in_title", array(explanation.inTitle)), ("missing", array(explanation.missing)),
            ("rank_by_words", explanation.rankByWords.map { .int($0) }),
            ("word_score", .rounded(explanation.wordScore, places: 4)),
        ])
    }

    private static func array(_ words: [String]) -> JSONValue { .array(words.map { .string($0) }) }

    private static func quoted(_ words: [String]) -> String {
        Spoken.list(words.map { "\"\($0)\"" })
    }
}
