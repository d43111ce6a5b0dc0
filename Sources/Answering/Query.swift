// "What is asked for": the words of a question or search, as the index knows them.

import Language

/// A word of a query.
package struct QueryTerm: Sendable, Hashable {
    /// The index form.
    let bytes: [UInt8]
    /// Folded, not stemmed.
    package let folded: [UInt8]
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

    package init(_ text: String, language: String) {
        self.text = text
        self.language = language
        let parts = QueryParts(text)
        let analyzer = Analyzer(language: language)
        var sequence: [QueryTerm] = []
        for term in analyzer.terms(of: parts.plain) where !term.isStopWord {
            sequence.append(QueryTerm(bytes: term.bytes, folded: term.folded))
        }
        if sequence.isEmpty {
            // A question of stop words alone ("The Who") still names something.
            sequence = analyzer.terms(of: parts.plain).map {
                QueryTerm(bytes: $0.bytes, folded: $0.folded)
            }
        }
        var seen: Set<[UInt8]> = []
        terms = Array(sequence.filter { seen.insert($0.bytes).inserted }.prefix(64))
        self.sequence = sequence.map(\.bytes)
        phrases = parts.phrases.map(Folding.key).filter { !$0.isEmpty }
        excluded = parts.excluded.flatMap { analyzer.terms(of: $0).map(\.bytes) }
        kind = QuestionKind(text, language: language)
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
