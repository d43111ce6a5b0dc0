// Conditional and logistic regression by full-batch gradient ascent with Adam.

import Answering
import BundleFormat
import Foundation

enum Fitting {
    typealias Choice = [(values: [Double], isRight: Bool)]

    /// Weights under which the right ones of each question's texts come first: the logarithm of the
    /// right ones' share of a softmax, summed over questions.
    static func choices(
        _ questions: [GoldQuestion], _ bundle: inout BundleReader, _ weights: AnswerWeights,
        held: [Int: Double], _ select: (QuestionMeasures, GoldQuestion) -> Choice
    ) throws -> WeightTable {
        var finder = AnswerFinder(weights: weights)
        var examples: [Choice] = []
        for question in questions {
            guard
                let measures = try finder.measures(
                    of: question.question, language: "en", in: &bundle)
            else { continue }
            let choice = select(measures, question)
            if choice.contains(where: \.isRight) { examples.append(choice) }
        }
        let count = examples.first?.first?.values.count ?? 0
        let fitted = ascend(count, held: held) { table, gradient in
            for choice in examples { addChoice(choice, table, &gradient) }
            return Double(examples.count)
        }
        let right = examples.count { choice in
            choice.max { dot(fitted, $0.values) < dot(fitted, $1.values) }?.isRight ?? false
        }
        complain("first of \(examples.count) choices right: \(right)")
        return WeightTable(constant: 0, weights: fitted)
    }

    private static func addChoice(_ choice: Choice, _ table: [Double], _ gradient: inout [Double]) {
        let scores = choice.map { dot(table, $0.values) }
        let top = scores.max() ?? 0
        let powers = scores.map { exp($0 - top) }
        let all = powers.reduce(0, +)
        let right = zip(powers, choice).reduce(0) { $0 + ($1.1.isRight ? $1.0 : 0) }
        for (power, option) in zip(powers, choice) {
            let pull = (option.isRight ? power / max(right, 1e-12) : 0) - power / all
            for place in option.values.indices { gradient[place] += pull * option.values[place] }
        }
    }

    /// Weights under which the chosen sentence's measures give the chance that it is right.
    static func probability(
        _ questions: [GoldQuestion], _ bundle: inout BundleReader, _ weights: AnswerWeights
    ) throws -> WeightTable {
        var finder = AnswerFinder(weights: weights)
        var examples: Choice = []
        for question in questions {
            guard
                let measures = try finder.measures(
                    of: question.question, language: "en", in: &bundle)
            else { continue }
            let isRight = measures.sentences.first.map(question.isAnswer) ?? false
            examples.append(([1] + measures.confidence, isRight))
        }
        let count = examples.first?.values.count ?? 0
        let fitted = ascend(count) { table, gradient in
            for example in examples {
                let chance = 1 / (1 + exp(-dot(table, example.values)))
                let pull = (example.isRight ? 1 : 0) - chance
                for place in gradient.indices { gradient[place] += pull * example.values[place] }
            }
            return Double(examples.count)
        }
        complain("answers right: \(examples.count { $0.isRight }) of \(examples.count)")
        return WeightTable(constant: fitted.first ?? 0, weights: Array(fitted.dropFirst()))
    }

    /// - Parameter add: Adds the gradient under a table and gives the number of examples.
    private static func ascend(
        _ count: Int, held: [Int: Double] = [:], _ add: ([Double], inout [Double]) -> Double
    ) -> [Double] {
        var table = (0..<count).map { held[$0] ?? 0 }
        var mean = [Double](repeating: 0, count: count)
        var square = mean
        for step in 1...400 {
            var gradient = [Double](repeating: 0, count: count)
            let examples = max(1, add(table, &gradient))
            for place in table.indices where held[place] == nil {
                // A little pull to zero keeps measures that say the same from growing apart.
                let slope = gradient[place] / examples - 0.0005 * table[place]
                mean[place] = 0.9 * mean[place] + 0.1 * slope
                square[place] = 0.999 * square[place] + 0.001 * slope * slope
                let unbiasedMean = mean[place] / (1 - pow(0.9, Double(step)))
                let unbiasedSquare = square[place] / (1 - pow(0.999, Double(step)))
                table[place] += 0.05 * unbiasedMean / (unbiasedSquare.squareRoot() + 1e-8)
            }
        }
        return table
    }

    private static func dot(_ table: [Double], _ values: [Double]) -> Double {
        var sum = 0.0
        for place in values.indices { sum += table[place] * values[place] }
        return sum
    }

    private static func complain(_ text: String) {
        FileHandle.standardError.write(Data((text + "\n").utf8))
    }
}
