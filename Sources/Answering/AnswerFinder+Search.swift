// "Which passages have these words?": a search, with its marks, and why each hit was found.

package import BundleFormat
import Language
import Passages

/// What a search found.
package struct SearchResults: Sendable {
    /// Best first.
    package let hits: [SearchHit]
    /// Words of the search that the bundle lacks, and those that were looked for in their place.
    package let corrections: [WordCorrection]
}

/// A passage, and why it was found.
package struct SearchHit: Sendable {
    package let passage: FoundPassage
    package let explanation: HitExplanation
}

/// How a passage came to be found, in words of the search.
package struct HitExplanation: Sendable, Equatable {
    /// Whether the search is the article's title.
    package var isTitle = false
    /// Words that the passage has, and those for which it has others that may stand for them.
    package var found: [String] = []
    package var related: [String] = []
    /// Words that the article's title has.
    package var inTitle: [String] = []
    /// Words that neither has.
    package var missing: [String] = []
    /// The place by its words alone, from 1; nil when it came in another way.
    package var rankByWords: Int?
    /// BM25 over the passage's words.
    package var wordScore = 0.0
}

extension AnswerFinder {
    /// Candidates that are read for a search, and for one whose marks leave many of them out.
    private static let searchDepth = 64
    private static let markedDepth = 400

    /// Passages for a search, best first; an article with just this title comes first of all.
    ///
    /// - Parameters:
    ///   - text: Words in double quotes stand together, a word behind a minus sign is not there, one behind
    ///     "title:" is in the title, one that ends in a star is the beginning of a word.
    ///   - onlyIn: The language that found articles are in; nil is any.
    package mutating func search(
        _ text: String, language: String?, onlyIn: String? = nil, limit: Int,
        in bundle: inout BundleReader
    ) throws -> SearchResults {
        let query = Query(
            text,
            language: language
                ?? QuestionLanguage.guess(text, among: bundle.manifest.questionLanguages),
            isMarked: true)
        let isNarrow = !query.phrases.isEmpty || onlyIn != nil
        let ranking = try rank(
            query, depth: max(limit, isNarrow ? Self.markedDepth : Self.searchDepth),
            namedArticles: 1, in: &bundle
        ) { entry, _, passage in
            (onlyIn == nil || entry.language == onlyIn) && query.isPhrased(passage)
        }
        var hits = ranking.ranked.map { SearchHit($0, in: ranking.frame, isTitle: false) }
        for hit in try titled(query, onlyIn, ranking, in: &bundle).reversed() {
            hits.removeAll { $0.passage.passage == hit.passage.passage }
            hits.insert(hit, at: 0)
        }
        return SearchResults(
            hits: Array(Self.spread(hits).prefix(limit)), corrections: ranking.correctedWords)
    }

    /// No article has more than two places before the others have had theirs.
    private static func spread(_ hits: [SearchHit]) -> [SearchHit] {
        var first: [SearchHit] = []
        var later: [SearchHit] = []
        var counts: [Int: Int] = [:]
        for hit in hits {
            let count = counts[hit.passage.entry.passage, default: 0]
            counts[hit.passage.entry.passage] = count + 1
            if count < 2 { first.append(hit) } else { later.append(hit) }
        }
        return first + later
    }

    /// The beginnings of articles whose title or alias the search is.
    private mutating func titled(
        _ query: Query, _ onlyIn: String?, _ ranking: Ranking, in bundle: inout BundleReader
    ) throws -> [SearchHit] {
        guard query.hasNoMarks else { return [] }
        var hits: [SearchHit] = []
        var articles: [Int: ArticlePassages] = [:]
        for entry in try bundle.entries(titled: query.text)
        where onlyIn == nil || entry.language == onlyIn {
            let lead = entry.passage + ((try? bundle.passages(of: entry))?.lead ?? 0)
            let candidate = Candidate(
                passage: lead, score: 0, wideScore: 0, rank: 1, isNamed: true)
            var ranked = ranking.ranked.first { $0.passage.candidate.passage == lead }
            if ranked == nil, let first = try read(candidate, ranking.frame, &articles, in: &bundle)
            {
                ranked = RankedPassage(
                    first, among: CandidateGroup([first]), in: ranking.frame,
                    forest: models.passage)
            }
            if let ranked { hits.append(SearchHit(ranked, in: ranking.frame, isTitle: true)) }
        }
        return hits
    }
}

extension SearchHit {
    init(_ ranked: RankedPassage, in frame: QuestionFrame, isTitle: Bool) {
        passage = FoundPassage(ranked)
        let matched = ranked.passage
        let exact = matched.sentences.reduce(0) { $0 | $1.exact }
        let related = matched.sentences.reduce(0) { $0 | $1.related } & ~exact
        let all = frame.query.mask { _ in true }
        var explanation = HitExplanation(isTitle: isTitle)
        explanation.found = frame.words(exact)
        explanation.related = frame.words(related)
        explanation.inTitle = frame.words(matched.titleTerms)
        explanation.missing = frame.words(all & ~(exact | related | matched.titleTerms))
        let isByWords = matched.candidate.score > 0
        explanation.rankByWords = isByWords ? matched.candidate.rank : nil
        explanation.wordScore = Double(matched.candidate.score)
        self.explanation = explanation
    }
}

extension Query {
    fileprivate var hasNoMarks: Bool {
        phrases.isEmpty && excluded.isEmpty && titles.isEmpty && prefixes.isEmpty
    }

    /// Whether a passage has all that stood in quotes.
    fileprivate func isPhrased(_ passage: Passage) -> Bool {
        guard !phrases.isEmpty else { return true }
        let text = Array(Folding.key(passage.text).utf8)
        return phrases.allSatisfy { Self.hasWords(Array($0.utf8), in: text) }
    }

    /// Whether some bytes stand in a text and no word goes on at either end.
    private static func hasWords(_ phrase: [UInt8], in text: [UInt8]) -> Bool {
        guard let first = phrase.first, phrase.count <= text.count else { return false }
        func isInWord(_ place: Int) -> Bool {
            guard text.indices.contains(place) else { return false }
            return (0x30...0x39).contains(text[place]) || (0x61...0x7A).contains(text[place])
        }
        return (0...text.count - phrase.count).contains { start in
            text[start] == first && text[start..<start + phrase.count].elementsEqual(phrase)
                && !isInWord(start - 1) && !isInWord(start + phrase.count)
        }
    }
}
