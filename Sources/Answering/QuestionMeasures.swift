// What fitting needs to see of a question: every candidate and sentence with its measures.

package import BundleFormat
import Markup

/// A candidate or sentence as fitting sees it.
package struct MeasuredText: Sendable {
    package let article: ArticleIdentity
    /// The passage's place in its article, from 0.
    package let ordinal: Int
    package let text: String
    package let values: [Double]
}

/// A question's candidates and sentences, best first, and the measures of the answer's confidence.
package struct QuestionMeasures: Sendable {
    package let passages: [MeasuredText]
    package let sentences: [MeasuredText]
    package let confidence: [Double]

    package static let passageNames = PassageFeatures.names
    package static let sentenceNames = SentenceFeatures.names
    package static let confidenceNames = ConfidenceFeatures.names
}

extension AnswerFinder {
    /// Measures a question under the finder's weights; nil when nothing is found.
    package mutating func measures(
        of question: String, language: String, in bundle: inout BundleReader
    ) throws -> QuestionMeasures? {
        let query = Query(question, language: language)
        let ranking = try rank(query, in: &bundle)
        let options = SentenceChoice.options(ranking, query: query, weights: weights.sentence)
        guard !options.isEmpty else { return nil }
        return QuestionMeasures(
            passages: ranking.ranked.map { ranked in
                MeasuredText(
                    article: ranked.passage.entry.identity, ordinal: ranked.passage.ordinal,
                    text: ranked.passage.passage.text, values: ranked.features.values)
            },
            sentences: options.map { option in
                MeasuredText(
                    article: option.passage.entry.identity, ordinal: option.passage.ordinal,
                    text: option.passage.text(of: option.passage.sentences[option.place]),
                    values: option.features.values)
            },
            confidence: ConfidenceFeatures(options, ranking).values)
    }
}
