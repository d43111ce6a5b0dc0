// A turn may hold a request and a question: "No, go back. Where was that film from?"

import Language

/// What a turn asks for: requests, then perhaps a question.
struct TurnParts: Sendable {
    /// The requests, in order.
    let requests: [ActRequest]
    /// What is left of the turn; nil when it was requests alone.
    let question: String?
}

enum ActReader {
    /// Parts a turn of a language into requests and a question.
    static func parts(of turn: String, lexicon: Lexicon) -> TurnParts {
        let words = TalkWordReader.words(of: turn, language: lexicon.language)
        if lexicon.acts.acknowledges(words), !turn.contains("?") {
            return TurnParts(requests: [ActRequest(.thanks)], question: nil)
        }
        let clauses = clauses(of: words)
        let endsInQuestion =
            clauses.count > 1
            && clauses.last?.first.map { lexicon.roles(of: $0).contains(.asks) } == true
            && clauses.last.flatMap(lexicon.acts.request) == nil
        if !endsInQuestion, let whole = lexicon.acts.request(words) {
            return TurnParts(requests: [whole], question: nil)
        }
        var requests: [ActRequest] = []
        var rest = clauses[...]
        while let clause = rest.first {
            let isWord = clause.count == 1 && lexicon.roles(of: clause[0]).contains(.asks)
            if !isWord, let request = lexicon.acts.request(clause) {
                requests.append(request)
            } else if !lexicon.acts.saysNothing(clause) || rest.count == 1 && requests.isEmpty {
                break
            }
            rest = rest.dropFirst()
        }
        guard !requests.isEmpty else { return TurnParts(requests: [], question: turn) }
        // "thanks" behind a question asks nothing.
        guard let first = rest.first?.first else {
            return TurnParts(requests: requests, question: nil)
        }
        let bytes = Array(turn.utf8)[first.range.lowerBound...]
        return TurnParts(requests: requests, question: String(decoding: bytes, as: UTF8.self))
    }

    /// Runs of words between commas and stops.
    private static func clauses(of words: [TalkWord]) -> [[TalkWord]] {
        var clauses: [[TalkWord]] = []
        for word in words {
            if word.beginsClause || clauses.isEmpty {
                clauses.append([word])
            } else {
                clauses[clauses.count - 1].append(word)
            }
        }
        return clauses
    }
}
