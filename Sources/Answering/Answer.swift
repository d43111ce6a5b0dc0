// What a question gives: quotes with where they stand, or an honest nothing with what came nearest.

package import BundleFormat
package import Passages

/// A byte-exact span of a stored passage, and the article that it is from.
package struct Quote: Sendable {
    package let text: String
    package let entry: ArticleEntry
    /// Headings above the passage, outermost first.
    package let section: [String]
    /// The passage's number in the bundle.
    package let passage: Int
    package let kind: Passage.Kind
    /// The few words of ``text`` that are the answer, where that is sure.
    package internal(set) var span: String?
}

/// A passage that retrieval found, with the text as it is stored.
package struct FoundPassage: Sendable {
    package let entry: ArticleEntry
    package let section: [String]
    package let passage: Int
    package let kind: Passage.Kind
    package let text: String
    /// Greater is better; comparable within one answer alone.
    package let score: Double
}

/// What is said to a question.
package struct Answer: Sendable {
    package internal(set) var question: String
    /// The question as it was understood in its conversation.
    package internal(set) var readingAs: String
    /// BCP 47: what the question was taken to be in.
    package let language: String
    /// The variant or counterpart in the question's language of the article that is quoted, where the
    /// quote is in another.
    package internal(set) var counterpart: ArticleEntry?
    /// Empty when the bundle does not seem to say.
    package internal(set) var quotes: [Quote]
    /// 0…1: of answers given 0.9, nine in ten should be right.
    package internal(set) var confidence: Double
    /// The ten best, best first, also when nothing is answered.
    package let passages: [FoundPassage]
    /// Misspelled words, with the bundle's that were read for them.
    package let corrections: [WordCorrection]
    /// Whether the quotes say different numbers or dates.
    package internal(set) var isDisputed = false

    package var isAnswered: Bool { !quotes.isEmpty }
}

/// How sure an answer is, in the words that are spoken.
package enum ConfidenceBand: Sendable {
    case sure
    case likely
    case unsure

    package init(_ confidence: Double) {
        self = confidence >= 0.75 ? .sure : confidence >= 0.5 ? .likely : .unsure
    }
}
