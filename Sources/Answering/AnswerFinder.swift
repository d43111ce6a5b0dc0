// "Here is a question, what does the bundle say?": retrieval, re-ranking, one sentence, how sure.

package import BundleFormat
import Language
import Passages

/// Answers questions from one bundle; buffers and word lists are kept between questions.
package struct AnswerFinder {
    /// How many candidates are read and compared.
    private static let depth = 48
    /// Below this confidence nothing is answered.
    package static let threshold = 0.25

    let models: AnswerModels
    private var retriever = Retriever()
    private var analyzers = Analyzers()

    package init(models: AnswerModels = .fitted) {
        self.models = models
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
        let choice = SentenceChoice(ranking, forest: models.sentence)
        let passages = ranking.ranked.prefix(10).map(Self.found)
        var answer = Answer(
            question: question, readingAs: reading, quotes: [], confidence: 0, passages: passages)
        guard let best = choice.options.first else { return answer }
        answer.confidence = Logistic.probability(
            models.confidence.value(of: ConfidenceMeasures(choice, ranking).values))
        guard answer.confidence >= Self.threshold,
            (try? bundle.record(of: best.ranked.passage.entry)) != nil
        else { return answer }
        answer.quotes = [best.quote]
        return answer
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
    ///
    /// - Parameter without: The id of an article that is passed over.
    mutating func rank(
        _ query: Query, depth: Int = Self.depth, namedArticles: Int = 4,
        without: String? = nil, in bundle: inout BundleReader
    ) throws -> Ranking {
        let retrieved = try retriever.candidates(
            for: query, in: &bundle, limit: depth, namedArticles: namedArticles)
        let frame = QuestionFrame(retrieved)
        var matched: [MatchedPassage] = []
        for candidate in retrieved.candidates {
            guard let passage = try read(candidate, frame, in: &bundle),
                without == nil || passage.entry.identity.article != without
            else { continue }
            matched.append(passage)
        }
        return Ranking(
            matched, frame: frame, corrections: retrieved.corrections, forest: models.passage)
    }

    /// A candidate's text, or nil when its block is damaged.
    private mutating func read(
        _ candidate: Candidate, _ frame: QuestionFrame, in bundle: inout BundleReader
    ) throws -> MatchedPassage? {
        guard let entry = try bundle.entry(holding: candidate.passage),
            let passages = try? bundle.passages(of: entry),
            let found = passages.passage(at: candidate.passage - entry.passage)
        else { return nil }
        return MatchedPassage(candidate, entry, found, frame: frame, analyzers: &analyzers)
    }

    private static func found(_ ranked: RankedPassage) -> FoundPassage {
        FoundPassage(
            entry: ranked.passage.entry, section: ranked.passage.section,
            passage: ranked.passage.candidate.passage, kind: ranked.passage.passage.kind,
            text: ranked.passage.passage.text, score: Double(ranked.score))
    }
}
