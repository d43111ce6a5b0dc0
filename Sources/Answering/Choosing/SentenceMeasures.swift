// What tells a sentence that answers from one that only shares words.

import Passages

/// Measures of one sentence, in the order of ``names``.
struct SentenceMeasures: Sendable {
    /// Those that are also taken over all sentences of a passage.
    static let sharedCount = 10

    static let names =
        [
            "coverage", "coverage with title", "coverage in the same form", "soft coverage",
            "soft coverage with title", "neighbours", "coverage with the sentence before",
            "densest twelve words", "densest twelve words with an answer",
            "soft coverage with context", "names covered", "numbers covered", "log length", "place",
            "new words", "begins with a small word", "is a question", "is a definition",
            "counts what is asked", "names an agent", "label asked for",
            "asked but not by the label",
        ] + AnswerShapes.all.indices.map { "shape \($0)" }

    let values: [Float]

    init(_ place: Int, of passage: MatchedPassage, in frame: QuestionFrame) {
        let sentence = passage.sentences[place]
        let before = place > 0 ? passage.sentences[place - 1].exact : 0
        let title = passage.titleTerms
        values =
            [
                frame.share(sentence.exact), frame.share(sentence.exact | title),
                frame.share(sentence.surface), frame.softShare(sentence.exact, sentence.related),
                frame.softShare(sentence.exact | title, sentence.related),
                Float(sentence.pairs.count) / Float(max(1, frame.neighbourCount)),
                frame.share(sentence.exact | before), sentence.densest,
                sentence.densestWithShape,
                frame.softShare(sentence.exact | passage.context, sentence.related),
                Self.part(sentence.exact | title, of: frame.names),
                Self.part(sentence.exact, of: frame.numbers),
                Logarithm.natural(Float(sentence.wordCount + 1)), Float(min(place, 30)),
                Float(sentence.newCount) / Float(max(1, sentence.contentCount)),
                sentence.startsWithSmallWord ? 1 : 0, sentence.isQuestion ? 1 : 0,
                sentence.isDefinition ? 1 : 0, sentence.countsWhatIsAsked ? 1 : 0,
                sentence.namesAgent ? 1 : 0, Self.label(sentence),
                Self.beside(sentence, title, frame),
            ] + AnswerShapes.all.map { sentence.shapes.contains($0) ? 1 : 0 }
    }

    /// How much of a fact's label the question has; 0 for other sentences.
    private static func label(_ sentence: MatchedSentence) -> Float {
        Float(sentence.labelMatches) / Float(max(1, sentence.labelCount))
    }

    /// What of the question's weight neither a fact's label nor the title has; 1 for other sentences.
    private static func beside(
        _ sentence: MatchedSentence, _ title: UInt64, _ frame: QuestionFrame
    ) -> Float {
        sentence.labelCount == 0 ? 1 : 1 - frame.share(sentence.labelTerms | title)
    }

    /// How much of some terms is there; 1 where there are none to look for.
    private static func part(_ terms: UInt64, of wanted: UInt64) -> Float {
        wanted == 0 ? 1 : Float((terms & wanted).nonzeroBitCount) / Float(wanted.nonzeroBitCount)
    }
}
