// Scores become log odds by a line (Platt, Advances in Large Margin Classifiers, 1999).

import Answering
import Foundation

/// The line that makes scores most likely to be log odds.
struct LogisticLine {
    private(set) var slope: Float = 1
    private(set) var rise: Float = 0

    /// Newton's method on the logarithm of the likelihood.
    init(_ scores: [Float], _ isRight: [Bool], weights: [Float]) {
        for _ in 0..<30 {
            var gradient: (Double, Double) = (0, 0)
            var curvature: (Double, Double, Double) = (1e-6, 0, 1e-6)
            for place in scores.indices {
                let score = Double(scores[place])
                let chance = 1 / (1 + exp(-(Double(slope) * score + Double(rise))))
                let weight = Double(weights[place])
                let miss = weight * ((isRight[place] ? 1 : 0) - chance)
                gradient.0 += miss * score
                gradient.1 += miss
                let spread = weight * chance * (1 - chance)
                curvature.0 += spread * score * score
                curvature.1 += spread * score
                curvature.2 += spread
            }
            let whole = curvature.0 * curvature.2 - curvature.1 * curvature.1
            guard whole > 1e-9 else { return }
            slope += Float((gradient.0 * curvature.2 - gradient.1 * curvature.1) / whole)
            rise += Float((gradient.1 * curvature.0 - gradient.0 * curvature.1) / whole)
        }
    }
}

extension Forest {
    /// The forest whose values are those of this one, put through a line.
    func mapped(by line: LogisticLine) -> Forest {
        var trees: [[Node]] = roots.indices.map { place in
            let end = place + 1 < roots.count ? roots[place + 1] : nodes.count
            return nodes[roots[place]..<end].map { node in
                var node = node
                if node.measure == 255 { node.value *= line.slope }
                return node
            }
        }
        trees.append([.leaf(line.rise)])
        return Forest(trees: trees, measureCount: measureCount).rounded
    }
}
