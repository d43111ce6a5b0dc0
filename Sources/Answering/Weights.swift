// Weights of re-ranking, sentence choice and confidence.

extension AnswerWeights {
    package static let fitted = AnswerWeights(
        passage: WeightTable(
            constant: 0,
            weights: [
                4, 4, 0.5, 2, 2, 1, 1, 0.3, 0.5, 1, 1, -0.5, -0.2, 0, 0.3, 0, 0, -0.5, 0.2, 0.5,
                0.5,
                0.5, 0.5, 0.2,
            ]),
        sentence: WeightTable(
            constant: 0,
            weights: [1, 4, 1, 1, 1, 1, 0.7, -0.3, 0.3, -1, 0, 0.5, 0.5, 0, 0, 0.5, -0.1, -2, 4]),
        confidence: WeightTable(
            constant: -2, weights: [2, 2, 1, 1, 0.3, -0.5, 0, 0, 0, 0, 0])
    )
}
