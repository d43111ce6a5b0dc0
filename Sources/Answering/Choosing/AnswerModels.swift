// The three forests that turn measures into an answer.

/// What was learned about passages, sentences and confidence.
///
/// ``fitted`` is what `fit-answers` learned; `Tests/Benchmarks/FitAnswers` says from what.
package struct AnswerModels: Sendable {
    package var passage: Forest
    package var sentence: Forest
    /// Gives the logarithm of the odds that the chosen sentence answers.
    package var confidence: Forest

    package init(passage: Forest, sentence: Forest, confidence: Forest) {
        self.passage = passage
        self.sentence = sentence
        self.confidence = confidence
    }

    package static let passageNames = PassageMeasures.names
    package static let sentenceNames = OptionMeasures.names
    package static let confidenceNames = ConfidenceMeasures.names

    package static let fitted = AnswerModels(
        passage: Forest(text: passageText, measureCount: passageNames.count),
        sentence: Forest(text: sentenceText, measureCount: sentenceNames.count),
        confidence: Forest(text: confidenceText, measureCount: confidenceNames.count))

    /// What gives candidates in the order in which retrieval found them.
    package static let untrained = AnswerModels(
        passage: Forest(
            trees: (0..<40).map {
                [
                    Forest.Node(measure: 1, value: Float($0) / 40, other: 2), .leaf(0), .leaf(0.1),
                ]
            }, measureCount: passageNames.count),
        sentence: Forest(
            trees: (0..<40).map {
                [
                    Forest.Node(measure: 5, value: Float($0) / 40, other: 2), .leaf(0), .leaf(0.1),
                ]
            }, measureCount: sentenceNames.count),
        confidence: Forest(trees: [[.leaf(0)]], measureCount: confidenceNames.count))
}
