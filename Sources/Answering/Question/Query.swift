// "What is asked for": the words of a question or search, as the index knows them.

import Language

/// A word of a query.
package struct QueryTerm: Sendable, Hashable {
    /// The index form.
    package internal(set) var bytes: [UInt8]
    /// Folded, not stemmed.
    package let folded: [UInt8]
    /// As it was typed.
    let written: String
    /// Whether it begins with a capital and not the question.
    var isCapital = false
    var isNumber = false
}

/// A question or search, taken apart.
package struct Query: Sendable {
    package let text: String
    /// BCP 47; decides stems and stop words.
    package let language: String
    /// Content words, each once, in order; at most 60.
    package private(set) var terms: [QueryTerm]
    /// Index forms of content words in order, repeats included; for neighbours.
    private(set) var sequence: [[UInt8]]
    /// Folded texts that stood in double quotes.
    let phrases: [String]
    /// Index forms of words that stood behind a minus sign.
    let excluded: [[UInt8]]
    /// Index forms of words that titles must have.
    let titles: [[UInt8]]
    /// Folded beginnings of words, by place in ``terms``.
    let prefixes: [Int: [UInt8]]
    let kind: QuestionKind
    /// The term that is counted: "people" behind "how many".
    let asked: Int?
    /// What may stand for a term in a text, by its index form: the term's place.
    let related: [[UInt8]: Int]

    /// - Parameter isMarked: Whether quotes, minus signs, "title:" and stars are marks of a search.
    package init(_ text: String, language: String, isMarked: Bool = false) {
        self.text = text
        self.language = language
        let marks = isMarked ? QueryMarks(marked: text) : QueryMarks(plain: text)
        let analyzer = Analyzer(language: language)
        let sequence = Self.words(of: marks.plain, analyzer)
        var seen: Set<[UInt8]> = []
        let terms = Array(sequence.filter { seen.insert($0.bytes).inserted }.prefix(60))
        self.terms = terms
        self.sequence = sequence.map(\.bytes)
        phrases = marks.phrases.map(Folding.key).filter { !$0.isEmpty }
        excluded = marks.excluded.flatMap { analyzer.terms(of: $0).map(\.bytes) }
        titles = marks.titles.flatMap { analyzer.terms(of: $0).map(\.bytes) }
        prefixes = Dictionary(
            marks.prefixes.compactMap { prefix in
                let folded = Folding.fold(Array(prefix.utf8))
                return terms.firstIndex { $0.folded == folded }.map { ($0, folded) }
            }, uniquingKeysWith: { first, _ in first })
        let cue = QuestionCue(marks.plain, language: language)
        kind = cue.kind
        asked =
            kind == .quantity
            ? analyzer.terms(of: cue.rest).lazy.compactMap { word in
                terms.firstIndex { $0.bytes == word.bytes }
            }.first : nil
        related = Self.related(to: terms, in: marks.plain, analyzer)
    }

    /// Content words; all words where there are no others ("The Who" still names something).
    private static func words(of text: String, _ analyzer: Analyzer) -> [QueryTerm] {
        let bytes = Array(text.utf8)
        let all = analyzer.terms(of: text)
        let content = all.enumerated().filter { !$0.element.isStopWord }.map { place, term in
            QueryTerm(
                bytes: term.bytes, folded: term.folded,
                written: String(decoding: bytes[term.range], as: UTF8.self),
                isCapital: place > 0 && WordShape.isCapital(bytes, term.range),
                isNumber: WordShape.isNumber(bytes, term.range))
        }
        return content.isEmpty
            ? all.map {
                QueryTerm(
                    bytes: $0.bytes, folded: $0.folded,
                    written: String(decoding: bytes[$0.range], as: UTF8.self))
            } : content
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

    /// Whether it is in a language whose words are told apart by marks, and has none.
    var lacksMarks: Bool {
        language.hasPrefix("vi") && text.utf8.allSatisfy { $0 < 0x80 }
    }

    /// The query with other index forms for some terms, as spelling correction gives them.
    func corrected(_ corrections: [Int: [UInt8]]) -> Query {
        var query = self
        for (place, form) in corrections {
            let old = terms[place].bytes
            query.terms[place].bytes = form
            query.sequence = query.sequence.map { $0 == old ? form : $0 }
        }
        return query
    }

    /// The terms for which something holds, a bit each.
    func mask(_ holds: (QueryTerm) -> Bool) -> UInt64 {
        terms.indices.reduce(0) { holds(terms[$1]) ? $0 | 1 << UInt64($1) : $0 }
    }
}
