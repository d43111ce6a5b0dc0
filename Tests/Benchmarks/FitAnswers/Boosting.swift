// Many trees, each grown on what those before it got wrong.

import Answering
import Foundation

/// Lists of rows of which some are right, with the list that each row is of.
struct Examples: Sendable {
    var rows: [[Float]] = []
    var isRight: [Bool] = []
    /// The rows of each list.
    var lists: [Range<Int>] = []
    /// By list: which part of the articles it belongs to, for fitting on the others.
    var folds: [Int] = []
    /// By list: how much it counts.
    var weights: [Float] = []

    mutating func append(_ values: [([Float], Bool)], fold: Int, weight: Float) {
        guard !values.isEmpty else { return }
        weights.append(weight)
        lists.append(rows.count..<(rows.count + values.count))
        folds.append(fold)
        for (row, isRight) in values {
            rows.append(row)
            self.isRight.append(isRight)
        }
    }

    /// - Parameter weight: What the others count for beside their own weights.
    mutating func append(_ others: Examples, weight: Float = 1) {
        for (list, rows) in others.lists.enumerated() {
            append(
                rows.map { (others.rows[$0], others.isRight[$0]) }, fold: others.folds[list],
                weight: others.weights[list] * weight)
        }
    }
}

enum Boosting {
    /// A forest under which the right rows of lists come first (LambdaMART: Burges, MSR-TR-2010-82).
    static func ranking(
        _ examples: Examples, without fold: Int? = nil, trees: Int,
        settings: TreeGrower.Settings = .init()
    ) -> Forest {
        let lists = examples.lists.indices.filter { list in
            examples.folds[list] != fold && examples.lists[list].contains { examples.isRight[$0] }
        }
        return grown(examples, lists, trees, settings) { scores, slopes, curvatures in
            for list in lists {
                addPairs(
                    examples, examples.lists[list], examples.weights[list], scores, &slopes,
                    &curvatures)
            }
        }
    }

    /// A forest that gives the logarithm of the odds that a row is right.
    static func odds(
        _ examples: Examples, without fold: Int? = nil, trees: Int,
        settings: TreeGrower.Settings = .init()
    ) -> Forest {
        let lists = examples.lists.indices.filter { examples.folds[$0] != fold }
        return grown(examples, lists, trees, settings) { scores, slopes, curvatures in
            for list in lists {
                let weight = examples.weights[list]
                for row in examples.lists[list] {
                    let chance = 1 / (1 + exp(-scores[row]))
                    slopes[row] = weight * ((examples.isRight[row] ? 1 : 0) - chance)
                    curvatures[row] = weight * max(1e-4, chance * (1 - chance))
                }
            }
        }
    }

    private static func grown(
        _ examples: Examples, _ lists: [Int], _ count: Int, _ settings: TreeGrower.Settings,
        _ loss: ([Float], inout [Float], inout [Float]) -> Void
    ) -> Forest {
        let table = BinnedTable(examples.rows)
        let rows = lists.flatMap { examples.lists[$0].map { Int32($0) } }
        var scores = [Float](repeating: 0, count: examples.rows.count)
        var trees: [[Forest.Node]] = []
        for number in 0..<count {
            var slopes = [Float](repeating: 0, count: scores.count)
            var curvatures = slopes
            loss(scores, &slopes, &curvatures)
            let tree = TreeGrower.tree(
                over: table, rows: rows, slopes: slopes, curvatures: curvatures,
                settings: settings, number: number)
            trees.append(tree)
            let one = Forest(trees: [tree], measureCount: examples.rows.first?.count ?? 0).rounded
            for row in rows { scores[Int(row)] += one.value(of: examples.rows[Int(row)]) }
        }
        return Forest(trees: trees, measureCount: examples.rows.first?.count ?? 0).rounded
    }

    /// Each right row against each wrong one, by what changing their places would gain.
    private static func addPairs(
        _ examples: Examples, _ list: Range<Int>, _ weight: Float, _ scores: [Float],
        _ slopes: inout [Float], _ curvatures: inout [Float]
    ) {
        let order = list.sorted { scores[$0] > scores[$1] }
        var worth = [Int: Float](minimumCapacity: order.count)
        for (place, row) in order.enumerated() { worth[row] = 1 / log2(Float(place) + 2) }
        for right in order where examples.isRight[right] {
            for wrong in order where !examples.isRight[wrong] {
                let difference = weight * abs((worth[right] ?? 0) - (worth[wrong] ?? 0))
                let chance = 1 / (1 + exp(scores[right] - scores[wrong]))
                let pull = difference * chance
                slopes[right] += pull
                slopes[wrong] -= pull
                let curvature = difference * chance * (1 - chance)
                curvatures[right] += curvature
                curvatures[wrong] += curvature
            }
        }
    }

    /// By weight of the lists: how often a right row comes first.
    static func firstShares(_ examples: Examples, _ forest: (Int) -> Forest) -> [Float: Double] {
        var right: [Float: Int] = [:]
        var all: [Float: Int] = [:]
        for (list, rows) in examples.lists.enumerated() {
            let forest = forest(examples.folds[list])
            let best = rows.map { ($0, forest.value(of: examples.rows[$0])) }.max { $0.1 < $1.1 }
            all[examples.weights[list], default: 0] += 1
            if let best, examples.isRight[best.0] { right[examples.weights[list], default: 0] += 1 }
        }
        return all.mapValues { Double($0) }.merging(right.mapValues { Double($0) }) { $1 / $0 }
    }
}
