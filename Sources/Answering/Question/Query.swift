// "What is asked for": the words of a question or search, as the index knows them.

import Language

/// A word of a query.
package struct QueryTerm: Sendable, Hashable {
    /// The index form.
    let bytes: [UInt8]
    /// Folded, not stemmed.
    package let folded: [UInt8]
    /// Whether it begins with a capital and not the question.
    var isCapital = false
    var isNumber = false
}

/// A question or search, taken apart.
package struct Query: Sendable {
    package let text: String
    /// BCP 47; decides stems and stop words.
    package let language: String
    /// Content words, each once, in order.
    package let terms: [QueryTerm]
    /// Index forms of content words in order, repeats included; for neighbours.
    let sequence: [[UInt8]]
    /// Folded texts that stood in double quotes.
    let phrases: [String]
    /// Index forms of words that stood behind a minus sign.
    let excluded: [[UInt8]]
    let kind: QuestionKind
    /// What may stand for a term in a text, by its index form: the term's place.
    let related: [[UInt8]: Int]

    package init(_ text: String, language: String) {
        self.text = text
        self.language = language
        let parts = QueryParts(text)
        let analyzer = Analyzer(language: language)
        var sequence: [QueryTerm] = []
        let plain = Array(parts.plain.utf8)
        for (place, term) in analyzer.terms(of: parts.plain).enumerated() where !term.isStopWord {
            sequence.append(
                QueryTerm(
                    bytes: term.bytes, folded: term.folded,
                    isCapital: place > 0 && WordShape.isCapital(plain, term.range),
                    isNumber: WordShape.isNumber(plain, term.range)))
        }
        if sequence.isEmpty {
            // A question of stop words alone ("The Who") still names something.
            sequence = analyzer.terms(of: parts.plain).map {
                QueryTerm(bytes: $0.bytes, folded: $0.folded)
            }
        }
        var seen: Set<[UInt8]> = []
        terms = Array(sequence.filter { seen.insert($0.bytes).inserted }.prefix(60))
        self.sequence = sequence.map(\.bytes)
        phrases = parts.phrases.map(Folding.key).filter { !$0.isEmpty }
        excluded = parts.excluded.flatMap { analyzer.terms(of: $0).map(\.bytes) }
        kind = QuestionKind(text, language: language)
        related = Self.related(to: terms, in: parts.plain, analyzer)
    }

    /// Words that may stand for terms, by the thesaurus; terms themselves are not among them.
    private static func related(
        to terms: [QueryTerm], in text: String, _ analyzer: Analyzer
    ) -> [[UInt8]: Int] {
        let thesaurus = Thesaurus.of(analyzer.language)
        let own = Set(terms.map(\.bytes))
        var related: [[UInt8]: Int] = [:]
        for (place, term) in terms.enumerated() {
            for other in thesaurus.related(to: term.bytes) where !own.contains(other) {
                related[other] = related[other] ?? place
            }
        }
        let words = text.lowercased().split { !$0.isLetter && $0 != "'" }.joined(separator: " ")
        for phrase in thesaurus.phrases(in: words) {
            let inside = analyzer.terms(of: phrase.words).map(\.bytes)
            guard let place = terms.lastIndex(where: { inside.contains($0.bytes) }) else {
                continue
            }
            for other in phrase.terms where !own.contains(other) { related[other] = place }
        }
        return related
    }

    /// The terms for which something holds, a bit each.
    func mask(_ holds: (QueryTerm) -> Bool) -> UInt64 {
        terms.indices.reduce(0) { holds(terms[$1]) ? $0 | 1 << UInt64($1) : $0 }
    }
}

/// A query's text by its marks: quotes and minus signs.
private struct QueryParts {
    /// All but excluded words; words of phrases included.
    var plain = ""
    var phrases: [String] = []
    var excluded: [String] = []

    init(_ text: String) {
        let pieces = text.split(separator: "\"", omittingEmptySubsequences: false)
        for (index, piece) in pieces.enumerated() {
            // An odd piece is quoted if another quotation mark follows it.
            if index % 2 == 1, index < pieces.count - 1 {
                phrases.append(String(piece))
                plain += " \(piece) "
            } else {
                take(piece)
            }
        }
    }

    private mutating func take(_ words: Substring) {
        for word in words.split(separator: " ") {
            if word.utf8.count > 1, word.utf8.first == 0x2D {
                excluded.append(String(word.dropFirst()))
            } else {
                plain += "\(word) "
            }
        }
    }
}
