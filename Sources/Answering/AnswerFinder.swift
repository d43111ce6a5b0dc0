// "Here is a question, what does the bundle say?": retrieval, re-ranking, one sentence, how sure.

package import BundleFormat
import Language
import Passages

/// Answers questions from one bundle; buffers and word lists are kept between questions.
package struct AnswerFinder {
    /// How many candidates are read and compared.
    private static let depth = 48
    /// Below this confidence nothing is answered unless other is asked for.
    package static let usualThreshold = 0.4

    /// 0…1: below this confidence nothing is answered.
    package var threshold = Self.usualThreshold
    let models: AnswerModels
    private var retriever = Retriever()
    private var analyzers = Analyzers()

    package init(models: AnswerModels = .fitted) {
        self.models = models
    }

    /// - Parameters:
    ///   - language: The question's language; nil is guessed from its words.
    ///   - passage: The number of a passage that is not quoted.
    /// - Throws: `FormatError` when the index is damaged; damaged blocks are passed over,
    ///   and an article is quoted only when its hash holds.
    package mutating func answer(
        _ question: String, readingAs: String? = nil, language: String? = nil,
        withoutPassage passage: Int? = nil, in bundle: inout BundleReader
    ) throws -> Answer {
        let reading = readingAs ?? question
        let language =
            language ?? QuestionLanguage.guess(reading, among: bundle.manifest.questionLanguages)
        let query = Query(reading, language: language)
        let ranking = try rank(query, in: &bundle) { entry, place, _ in
            entry.passage + place != passage
        }
        let choice = SentenceChoice(ranking, forest: models.sentence)
        let passages = ranking.ranked.prefix(10).map(FoundPassage.init)
        let corrections = ranking.correctedWords
        var answer = Answer(
            question: question, readingAs: reading, language: language, quotes: [], confidence: 0,
            passages: passages, corrections: corrections)
        answer.read(as: reading)
        guard let best = choice.options.first else { return answer }
        answer.confidence = Logistic.probability(
            models.confidence.value(of: ConfidenceMeasures(choice, ranking).values)
                + Self.bias(for: query.kind, best, ranking))
        guard answer.confidence >= threshold,
            (try? bundle.record(of: best.ranked.passage.entry)) != nil
        else { return answer }
        answer.quote(best, of: choice, in: ranking.frame)
        answer.counterpart = try counterpart(
            of: best.ranked.passage.entry, for: language, in: &bundle)
        return answer
    }

    /// What there is in the question's language of an article in another one.
    private func counterpart(
        of entry: ArticleEntry, for language: String, in bundle: inout BundleReader
    ) throws -> ArticleEntry? {
        let wanted = LanguageCode.primary(of: language)
        guard LanguageCode.primary(of: entry.language) != wanted,
            bundle.manifest.languages.contains(where: { LanguageCode.primary(of: $0) == wanted })
        else { return nil }
        return try Counterpart.find(of: entry, in: wanted, &bundle)
    }

    /// What the forest hardly saw: a row of a table or a fact gives no reasons and tells no ways, and what
    /// says what something is answers whoever asks no more.
    private static func bias(
        for kind: QuestionKind, _ best: SentenceChoice.Option, _ ranking: Ranking
    ) -> Float {
        let passage = best.ranked.passage
        if passage.candidate.passage == ranking.definition { return DefinitionQuestion.trust }
        guard kind == .reason || kind == .manner else { return 0 }
        return [.table, .tableWithoutHeader, .fact].contains(passage.passage.kind) ? -2 : 0
    }

    /// Candidates in the order of how likely they answer.
    ///
    /// - Parameter isWanted: Whether a passage of an article is looked at.
    mutating func rank(
        _ query: Query, depth: Int = Self.depth, namedArticles: Int = 4,
        in bundle: inout BundleReader,
        where isWanted: (_ entry: ArticleEntry, _ place: Int, Passage) -> Bool = { _, _, _ in true }
    ) throws -> Ranking {
        let retrieved = try retriever.candidates(
            for: query, in: &bundle, limit: depth, namedArticles: namedArticles)
        let frame = QuestionFrame(retrieved)
        var matched: [MatchedPassage] = []
        var articles: [Int: ArticlePassages] = [:]
        for candidate in retrieved.candidates {
            if let passage = try read(
                candidate, frame, &articles, in: &bundle, where: isWanted)
            {
                matched.append(passage)
            }
        }
        SingleCharacters.add(to: &matched, for: query)
        return Ranking(
            matched, frame: frame, corrections: retrieved.corrections, forest: models.passage)
    }

    /// A candidate's text, or nil when its block is damaged or it is not wanted.
    ///
    /// - Parameter articles: Those of the same question that were read, by first passage.
    mutating func read(
        _ candidate: Candidate, _ frame: QuestionFrame,
        _ articles: inout [Int: ArticlePassages], in bundle: inout BundleReader,
        where isWanted: (_ entry: ArticleEntry, _ place: Int, Passage) -> Bool = { _, _, _ in true }
    ) throws -> MatchedPassage? {
        guard let entry = try bundle.entry(holding: candidate.passage),
            let passages = articles[entry.passage] ?? (try? bundle.passages(of: entry)),
            let found = passages.passage(at: candidate.passage - entry.passage),
            isWanted(entry, candidate.passage - entry.passage, found.passage)
        else { return nil }
        articles[entry.passage] = passages
        return MatchedPassage(candidate, entry, found, frame: frame, analyzers: &analyzers)
    }
}

extension FoundPassage {
    init(_ ranked: RankedPassage) {
        self.init(
            entry: ranked.passage.entry, section: ranked.passage.section,
            passage: ranked.passage.candidate.passage, kind: ranked.passage.passage.kind,
            text: ranked.passage.passage.text, score: Double(ranked.score))
    }
}

extension Answer {
    /// Below this confidence no single words are named as the answer.
    private static let leastForSpan = 0.75

    /// Quotes a sentence, and another that says otherwise.
    fileprivate mutating func quote(
        _ best: SentenceChoice.Option, of choice: SentenceChoice, in frame: QuestionFrame
    ) {
        let passage = best.ranked.passage
        var quote = ChosenQuote(best, of: choice).quote
        let span = AnswerSpan.find(
            in: passage, sentence: best.sentence.range, frame: frame,
            analyzer: Analyzer(language: passage.entry.language))
        if let span, confidence >= Self.leastForSpan {
            quote.span = String(decoding: passage.text[span.range], as: UTF8.self)
        }
        quotes = [quote]
        let other = span.flatMap {
            Disagreement.option(against: best, $0, in: choice, frame: frame) {
                Analyzer(language: $0)
            }
        }
        guard let other else { return }
        quotes.append(ChosenQuote(other, of: choice).quote)
        isDisputed = true
    }
}
