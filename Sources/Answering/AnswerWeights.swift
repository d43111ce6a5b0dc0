// The three tables of weights that turn measures into an answer.

/// Weights of re-ranking, of the choice of a sentence, and of confidence.
///
/// ``fitted`` is what `fit-weights` learned; `Tests/Benchmarks/FitWeights` says from what.
package struct AnswerWeights: Sendable {
    package var passage: WeightTable
    package var sentence: WeightTable
    package var confidence: WeightTable
}

/// A weight for each measure, and a constant.
package struct WeightTable: Sendable {
    package var constant: Double
    package var weights: [Double]

    package init(constant: Double, weights: [Double]) {
        self.constant = constant
        self.weights = weights
    }

    package func score(_ values: [Double]) -> Double {
        zip(weights, values).reduce(constant) { $0 + $1.0 * $1.1 }
    }
}
