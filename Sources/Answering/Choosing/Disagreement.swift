// "One article says 1812, another 1815": what is said besides when the bundle is not of one mind.

import BundleFormat
import Language
import Passages

/// Looks for another sentence that answers as well and says another number or date.
struct Disagreement {
    /// How much worse by score it may be.
    private static let closeness: Float = 2.5
    /// It has most of the question, hardly less than the best, and all of its names.
    private static let leastCoverage: Float = 0.7
    private static let slack: Float = 0.25
    private static let mostOptions = 24

    /// The best such sentence that stands elsewhere: in another article, or beside a fact.
    static func option(
        against best: SentenceChoice.Option, _ span: AnswerSpan, in choice: SentenceChoice,
        frame: QuestionFrame, analyzer: (String) -> Analyzer
    ) -> SentenceChoice.Option? {
        guard let value = span.value else { return nil }
        let own = coverage(best, frame)
        for other in choice.options.dropFirst().prefix(mostOptions) {
            let passage = other.ranked.passage
            guard best.score - other.score <= closeness else { return nil }
            let isElsewhere =
                passage.entry.passage != best.ranked.passage.entry.passage
                || (passage.passage.kind == .fact) != (best.ranked.passage.passage.kind == .fact)
            let covered = coverage(other, frame)
            guard isElsewhere, covered >= leastCoverage, covered >= own - slack,
                hasNames(other, frame),
                let found = AnswerSpan.find(
                    in: passage, sentence: other.sentence.range, frame: frame,
                    analyzer: analyzer(passage.entry.language)),
                let second = found.value, value.differs(from: second)
            else { continue }
            return other
        }
        return nil
    }

    private static func hasNames(
        _ option: SentenceChoice.Option, _ frame: QuestionFrame
    ) -> Bool {
        frame.names & ~(option.sentence.exact | option.ranked.passage.titleTerms) == 0
    }

    private static func coverage(
        _ option: SentenceChoice.Option, _ frame: QuestionFrame
    ) -> Float {
        let sentence = option.sentence
        return frame.softShare(
            sentence.exact | option.ranked.passage.titleTerms, sentence.related)
    }
}
