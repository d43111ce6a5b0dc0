// A candidate's text beside the question, sentence by sentence.

import BundleFormat
import Language
import Passages

/// A candidate with its text taken apart.
struct MatchedPassage: Sendable {
    private(set) var candidate: Candidate
    let entry: ArticleEntry
    let passage: Passage
    /// Headings above it, outermost first.
    let section: [String]
    /// Place among the article's numbered passages, from 0.
    let ordinal: Int
    let text: [UInt8]
    /// Where the label of a fact ends: "Population: 5,024,279"; 0 for other passages.
    let labelEnd: Int
    let sentences: [MatchedSentence]
    /// By term of the question, a bit each: those that the article's title has, and those that the
    /// headings have.
    let titleTerms: UInt64
    let sectionTerms: UInt64
    /// Terms of a table's header: they stand for every row.
    let headerTerms: UInt64
    /// How many content words the title has.
    let titleLength: Int

    init(
        _ candidate: Candidate, _ entry: ArticleEntry, _ located: LocatedPassage,
        frame: QuestionFrame, analyzers: inout Analyzers
    ) {
        self.candidate = candidate
        self.entry = entry
        passage = located.passage
        section = located.section
        ordinal = candidate.passage - entry.passage
        let bytes = Array(passage.text.utf8)
        text = bytes
        let language = entry.language
        let title = analyzers.terms(of: TitleWords.shown(entry.title), language: language, frame)
        titleTerms = title.terms
        titleLength = title.count
        sectionTerms =
            section.isEmpty
            ? 0
            : analyzers.terms(of: section.joined(separator: " "), language: language, frame).terms
        labelEnd = passage.kind == .fact ? Self.labelEnd(in: bytes) : 0
        let ranges = Self.ranges(of: passage, bytes, language: language)
        sentences = analyzers.sentences(
            ranges, of: bytes, language: language, frame,
            labelEnd: labelEnd,
            firstIsDefinition: ordinal < 40 && title.terms != 0 && passage.kind == .paragraph)
        let header = passage.kind == .table ? sentences.first : nil
        headerTerms = header.map { $0.exact | $0.related } ?? 0
    }

    private static func ranges(
        of passage: Passage, _ text: [UInt8], language: String
    ) -> [Range<Int>] {
        switch passage.kind {
        case .fact, .formula: [0..<text.count]
        default: Sentences.ranges(in: text, language: language)
        }
    }

    private static func labelEnd(in text: [UInt8]) -> Int {
        zip(text.indices, zip(text, text.dropFirst())).first { $1 == (0x3A, 0x20) }?.0 ?? 0
    }

    var isNamed: Bool { candidate.isNamed }

    /// What can be taken as said with every sentence.
    var context: UInt64 { titleTerms | sectionTerms | headerTerms }

    /// For what is found in its text alone.
    mutating func raiseScore(by more: Float) {
        candidate.score += more
        candidate.wideScore += more
    }

    func text(of sentence: MatchedSentence) -> String {
        String(decoding: text[sentence.range], as: UTF8.self)
    }
}

enum TitleWords {
    /// A title without what only tells it from others: "Mercury (planet)" is "Mercury".
    static func shown(_ title: String) -> String {
        guard title.hasSuffix(")"), let open = title.lastIndex(of: "("), open > title.startIndex
        else { return title }
        return String(title[..<open])
    }
}

/// Analyzers by language, made when they are first needed.
struct Analyzers {
    private var known: [String: TermStream] = [:]

    /// Which terms of the question a short text has, and how many content words it has.
    mutating func terms(
        of text: String, language: String, _ frame: QuestionFrame
    ) -> (terms: UInt64, count: Int) {
        var terms: UInt64 = 0
        var count = 0
        forEachTerm(in: Array(text.utf8), language: language) { term in
            guard !term.isStopWord else { return }
            count += 1
            if let match = frame.match(term.bytes), !match.isRelated {
                terms |= 1 << UInt64(match.term)
            }
        }
        return (terms, count)
    }

    mutating func sentences(
        _ ranges: [Range<Int>], of text: [UInt8], language: String, _ frame: QuestionFrame,
        labelEnd: Int, firstIsDefinition: Bool
    ) -> [MatchedSentence] {
        guard let first = ranges.first else { return [] }
        var sentences: [MatchedSentence] = []
        sentences.reserveCapacity(ranges.count)
        var reader = SentenceReader(first, of: text, labelEnd: labelEnd, frame: frame)
        var place = 0
        var saysIs = false
        forEachTerm(in: text, language: language) { term in
            while place + 1 < ranges.count, term.range.lowerBound >= ranges[place + 1].lowerBound {
                sentences.append(
                    reader.finish(isDefinition: place == 0 && saysIs && firstIsDefinition))
                place += 1
                reader = SentenceReader(ranges[place], of: text, frame: frame)
            }
            if place == 0, !saysIs, reader.sentence.wordCount < 24, Definition.isVerb(term.folded) {
                saysIs = true
            }
            reader.take(
                WordOfText(
                    bytes: term.bytes, folded: term.folded, range: term.range,
                    isStopWord: term.isStopWord))
        }
        sentences.append(reader.finish(isDefinition: place == 0 && saysIs && firstIsDefinition))
        while sentences.count < ranges.count {
            var rest = SentenceReader(ranges[sentences.count], of: text, frame: frame)
            sentences.append(rest.finish(isDefinition: false))
        }
        return sentences
    }

    private mutating func forEachTerm(
        in text: [UInt8], language: String, _ body: (Term) -> Void
    ) {
        // Taken out, or what the stream remembers would be copied for each text.
        var stream = known.removeValue(forKey: language) ?? TermStream(Analyzer(language: language))
        stream.forEachTerm(in: text, body)
        known[language] = stream
    }
}

/// "X is a …".
enum Definition {
    private static let verbs: Set<String> = [
        "is", "are", "was", "were", "refers", "means", "es", "son", "era", "fue", "est", "sont",
        "etait",
        "ist", "sind", "war", "e", "sao", "foi", "is", "zijn", "ar", "var", "er", "это", "ειναι",
        "este", "sunt", "la",
        "है", "هو", "هي", "是",
    ]

    static func isVerb(_ folded: [UInt8]) -> Bool {
        folded.count <= 12 && verbs.contains(String(decoding: folded, as: UTF8.self))
    }
}
