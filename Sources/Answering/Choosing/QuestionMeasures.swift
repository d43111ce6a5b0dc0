// What fitting needs to see of a question: every candidate and sentence with its measures.

package import BundleFormat
import Passages

/// A candidate or sentence as fitting sees it.
package struct MeasuredText: Sendable {
    package let article: ArticleIdentity
    /// The passage's place in its article, from 0.
    package let ordinal: Int
    package let text: String
    package let values: [Float]
}

/// A question's candidates with what is to be chosen from them under given forests.
package struct QuestionMeasures: Sendable {
    private let ranking: Ranking

    /// Nil when nothing is found.
    fileprivate init?(_ ranking: Ranking) {
        guard !ranking.ranked.isEmpty else { return nil }
        self.ranking = ranking
    }

    package var passages: [MeasuredText] {
        ranking.ranked.map { ranked in
            MeasuredText(
                article: ranked.passage.entry.identity, ordinal: ranked.passage.ordinal,
                text: ranked.passage.passage.text, values: ranked.measures.values)
        }
    }

    /// Sentences of the best passages, and what would be quoted with the measures of its confidence,
    /// with passages ranked anew.
    package func choice(
        _ models: AnswerModels
    ) -> (sentences: [MeasuredText], quote: MeasuredText)? {
        let again = ranking.ranked(anewBy: models.passage)
        let choice = SentenceChoice(again, forest: models.sentence)
        guard let best = choice.options.first else { return nil }
        let sentences = choice.options.map { option in
            MeasuredText(
                article: option.ranked.passage.entry.identity,
                ordinal: option.ranked.passage.ordinal,
                text: option.ranked.passage.text(of: option.sentence), values: option.measures)
        }
        let quote = MeasuredText(
            article: best.ranked.passage.entry.identity, ordinal: best.ranked.passage.ordinal,
            text: ChosenQuote(best, of: choice).quote.text,
            values: ConfidenceMeasures(choice, again).values)
        return (sentences, quote)
    }
}

extension AnswerFinder {
    /// Measures a question's candidates; nil when nothing is found.
    ///
    /// - Parameter without: The id of an article that is taken out of the candidates, as if the bundle lacked it.
    package mutating func measures(
        of question: String, without: String? = nil, in bundle: inout BundleReader
    ) throws -> QuestionMeasures? {
        let language = QuestionLanguage.guess(question, among: bundle.manifest.languages)
        let query = Query(question, language: language)
        let ranking = try rank(query, in: &bundle) { entry, _, _ in
            entry.identity.article != without
        }
        return QuestionMeasures(ranking)
    }
}
