// "Here is a question, what does the bundle say?": retrieval, re-ranking, one sentence, how sure.

package import BundleFormat
import Language
import Markup

/// Answers questions from one bundle; buffers and word lists are kept between questions.
package struct AnswerFinder {
    /// How many candidates are read and compared.
    private static let depth = 32
    /// Below this confidence nothing is answered.
    package static let threshold = 0.25

    let weights: AnswerWeights
    private var retriever = Retriever()
    private var analyzers = Analyzers()

    package init(weights: AnswerWeights = .fitted) {
        self.weights = weights
    }

    /// - Parameter language: The question's language; nil is guessed from its words.
    /// - Throws: `FormatError` when the index is damaged; damaged blocks are passed over,
    ///   and an article is quoted only when its hash holds.
    package mutating func answer(
        _ question: String, readingAs: String? = nil, language: String? = nil,
        in bundle: inout BundleReader
    ) throws -> Answer {
        let reading = readingAs ?? question
        let language =
            language ?? QuestionLanguage.guess(reading, among: bundle.manifest.languages)
        let query = Query(reading, language: language)
        let ranking = try rank(query, in: &bundle)
        let choice = SentenceChoice(ranking, query: query, weights: weights)
        let passages = ranking.ranked.prefix(10).map(Self.found)
        guard let choice, choice.confidence >= Self.threshold,
            (try? bundle.record(of: choice.quote.entry)) != nil
        else {
            return Answer(
                question: question, readingAs: reading, quotes: [],
                confidence: choice?.confidence ?? 0, passages: passages)
        }
        return Answer(
            question: question, readingAs: reading, quotes: [choice.quote],
            confidence: choice.confidence, passages: passages)
    }

    /// Passages for a search, best first.
    package mutating func search(
        _ text: String, language: String?, onlyLanguage: Bool = false, limit: Int,
        in bundle: inout BundleReader
    ) throws -> [FoundPassage] {
        let query = Query(
            text,
            language: language ?? QuestionLanguage.guess(text, among: bundle.manifest.languages))
        let depth = limit + 2
        let ranking = try rank(query, depth: depth, namedArticles: 1, in: &bundle)
        let wanted = ranking.ranked.filter { ranked in
            (!onlyLanguage || ranked.passage.entry.language == language)
                && query.phrases.allSatisfy {
                    Folding.key(ranked.passage.passage.text).contains($0)
                }
        }
        return wanted.prefix(limit).map(Self.found)
    }

    /// Candidates in the order of how likely they answer.
    mutating func rank(
        _ query: Query, depth: Int = Self.depth, namedArticles: Int = 4,
        in bundle: inout BundleReader
    ) throws -> Ranking {
        let retrieved = try retriever.candidates(
            for: query, in: &bundle, limit: depth, namedArticles: namedArticles)
        var matched: [MatchedPassage] = []
        for candidate in retrieved.candidates {
            if let passage = try read(candidate, query, in: &bundle) { matched.append(passage) }
        }
        return Ranking(matched, retrieved, query: query, weights: weights.passage)
    }

    /// A candidate's text, or nil when its block is damaged.
    private mutating func read(
        _ candidate: Candidate, _ query: Query, in bundle: inout BundleReader
    ) throws -> MatchedPassage? {
        guard let entry = try bundle.entry(holding: candidate.passage) else { return nil }
        guard let found = try? bundle.passage(candidate.passage, of: entry) else { return nil }
        return MatchedPassage(
            candidate, entry, found.passage, section: found.section, query: query,
            analyzers: &analyzers)
    }

    private static func found(_ ranked: RankedPassage) -> FoundPassage {
        FoundPassage(
            entry: ranked.passage.entry, section: ranked.passage.section,
            passage: ranked.passage.candidate.passage, kind: ranked.passage.passage.kind,
            text: ranked.passage.passage.text, score: ranked.score)
    }
}
