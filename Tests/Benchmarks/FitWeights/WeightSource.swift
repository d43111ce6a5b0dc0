// Fitted weights as the source file that the product is built with.

import Answering
import Foundation

enum WeightSource {
    static func text(_ weights: AnswerWeights, questions: Int) -> String {
        let passage = table(weights.passage, QuestionMeasures.passageNames)
        let sentence = table(weights.sentence, QuestionMeasures.sentenceNames)
        let confidence = table(weights.confidence, QuestionMeasures.confidenceNames)
        return """
            // Written by fit-weights (Tests/Benchmarks/FitWeights) from \(questions) questions of the
            // training part of SQuAD 1.1 (CC BY-SA 4.0) over their 262 articles among leads of vital
            // articles. Not to be changed by hand.

            extension AnswerWeights {
                package static let fitted = AnswerWeights(
                    passage: \(passage),
                    sentence: \(sentence),
                    confidence: \(confidence))
            }
            """
    }

    private static func table(_ table: WeightTable, _ names: [String]) -> String {
        let rows = zip(table.weights, names).map { weight, name in
            "                \(rounded(weight)),  // \(name)"
        }
        return """
            WeightTable(
                        constant: \(rounded(table.constant)),
                        weights: [
            \(rows.joined(separator: "\n"))
                        ])
            """
    }

    private static func rounded(_ value: Double) -> String {
        String(format: "%.4f", value)
    }
}
