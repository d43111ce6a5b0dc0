// A candidate's text beside the query: which words of it are asked for, sentence by sentence.

import BundleFormat
import Language
import Markup

/// A word of a passage.
struct MatchedWord: Sendable {
    /// Which of the query's terms it is; nil for other words.
    let term: Int?
    /// Whether it is written exactly as in the query, but for case and accents.
    let isExact: Bool
    let isStopWord: Bool
    let isCapitalized: Bool
    let isNumber: Bool
    let range: Range<Int>
}

/// A sentence of a passage, or a line of a list or table.
struct MatchedSentence: Sendable {
    /// Bytes of the passage's text.
    let range: Range<Int>
    let words: [MatchedWord]
}

/// A candidate with its text taken apart.
struct MatchedPassage: Sendable {
    let candidate: Candidate
    let entry: ArticleEntry
    let passage: Passage
    /// Headings above it, outermost first.
    let section: [String]
    /// Place among the article's numbered passages, from 0.
    let ordinal: Int
    let text: [UInt8]
    let sentences: [MatchedSentence]
    /// By query term: whether the article's title has it.
    let titleTerms: [Bool]
    /// How many content words the title has.
    let titleLength: Int

    init(
        _ candidate: Candidate, _ entry: ArticleEntry, _ passage: Passage, section: [String],
        query: Query, analyzers: inout Analyzers
    ) {
        self.candidate = candidate
        self.entry = entry
        self.passage = passage
        self.section = section
        ordinal = candidate.passage - entry.passage
        text = Array(passage.text.utf8)
        let matcher = QueryMatcher(query)
        let words = analyzers.words(of: text, language: entry.language, matcher)
        sentences = Self.ranges(of: passage, text, language: entry.language).map { range in
            MatchedSentence(
                range: range,
                words: words.filter { range.contains($0.range.lowerBound) })
        }
        var titleTerms = [Bool](repeating: false, count: query.terms.count)
        var titleLength = 0
        let title = Array(entry.title.utf8)
        for word in analyzers.words(of: title, language: entry.language, matcher)
        where !word.isStopWord {
            titleLength += 1
            if let term = word.term { titleTerms[term] = true }
        }
        self.titleTerms = titleTerms
        self.titleLength = titleLength
    }

    private static func ranges(
        of passage: Passage, _ text: [UInt8], language: String
    ) -> [Range<Int>] {
        switch passage.kind {
        case .fact, .formula: [0..<text.count]
        default: Sentences.ranges(in: text, language: language)
        }
    }

    func text(of sentence: MatchedSentence) -> String {
        String(decoding: text[sentence.range], as: UTF8.self)
    }
}

/// Knows a query's terms by their forms.
struct QueryMatcher {
    private let places: [[UInt8]: Int]
    private let folded: Set<[UInt8]>

    init(_ query: Query) {
        var places: [[UInt8]: Int] = [:]
        for (place, term) in query.terms.enumerated() { places[term.bytes] = place }
        self.places = places
        folded = Set(query.terms.map(\.folded))
    }

    func word(_ term: Term, in text: [UInt8]) -> MatchedWord {
        let first = text[term.range.lowerBound]
        return MatchedWord(
            term: places[term.bytes], isExact: folded.contains(term.folded),
            isStopWord: term.isStopWord,
            isCapitalized: (0x41...0x5A).contains(first) || first >= 0xC3 && first <= 0xD0,
            isNumber: (0x30...0x39).contains(first), range: term.range)
    }
}

/// Analyzers by language, made when they are first needed.
struct Analyzers {
    private var known: [String: TermStream] = [:]

    mutating func words(
        of text: [UInt8], language: String, _ matcher: QueryMatcher
    ) -> [MatchedWord] {
        // Taken out, or what the stream remembers would be copied for each text.
        var stream = known.removeValue(forKey: language) ?? TermStream(Analyzer(language: language))
        var words: [MatchedWord] = []
        stream.forEachTerm(in: text) { words.append(matcher.word($0, in: text)) }
        known[language] = stream
        return words
    }
}
