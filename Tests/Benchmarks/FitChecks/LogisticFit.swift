// A line between two classes, found by gradient descent; small enough to be its own.

import Foundation

/// Logistic regression over few measures.
struct LogisticFit {
    let bias: Double
    let weights: [Double]

    private static let rounds = 4_000
    private static let rate = 0.5
    /// Of standardised weights, as a share of the examples.
    private static let penalty = 0.002

    init(_ rows: [[Double]], _ isGood: [Bool]) {
        let width = rows.first?.count ?? 0
        let count = Double(max(rows.count, 1))
        let means = (0..<width).map { column in rows.reduce(0) { $0 + $1[column] } / count }
        let spreads = (0..<width).map { column in
            (rows.reduce(0) { $0 + pow($1[column] - means[column], 2) } / count).squareRoot() + 1e-9
        }
        let scaled = rows.map { row in (0..<width).map { (row[$0] - means[$0]) / spreads[$0] } }
        var weights = [Double](repeating: 0, count: width)
        var bias = 0.0
        for _ in 0..<Self.rounds {
            var slope = [Double](repeating: 0, count: width)
            var slopeOfBias = 0.0
            for (row, good) in zip(scaled, isGood) {
                let sum = zip(row, weights).reduce(bias) { $0 + $1.0 * $1.1 }
                let error = 1 / (1 + exp(-sum)) - (good ? 1 : 0)
                slopeOfBias += error
                for column in 0..<width { slope[column] += error * row[column] }
            }
            bias -= Self.rate * slopeOfBias / count
            for column in 0..<width {
                weights[column] -=
                    Self.rate * (slope[column] / count + Self.penalty * weights[column])
            }
        }
        let plain = (0..<width).map { weights[$0] / spreads[$0] }
        self.weights = plain
        self.bias = bias - zip(plain, means).reduce(0) { $0 + $1.0 * $1.1 }
    }
}
