// Fits the confidence in translated drafts: what rule-based translators make of the corpus is compared
// with its translations by people. Even lines measure what odd lines fitted.

import Foundation
import Simplifying

struct ConfidenceFit {
    private struct Example {
        let source: String
        let draft: String
        let unknownWords: Int
        let score: Double
        let isGood: Bool
    }

    private struct Pair {
        let name: String
        let from: String
        let to: String
        let examples: [Example]
    }

    private let pairs: [Pair]

    /// - Parameter names: Such as "en-es:eng-spa", languages and the mode of apertium.
    init(_ corpus: ParallelCorpus, _ names: [String]) throws {
        pairs = try names.map { name in
            let parts = name.split(separator: ":").map(String.init)
            let codes = parts[0].split(separator: "-").map(String.init)
            let sources = corpus.lines[codes[0]]?.all ?? []
            let targets = corpus.lines[codes[1]]?.all ?? []
            let drafts = try Self.translated(sources, mode: parts[1])
            let plain = drafts.map { $0.replacingOccurrences(of: "*", with: "") }
            let scores = zip(plain, targets).map { CharacterFScore.of($0, reference: $1) }
            let median = scores.sorted()[scores.count / 2]
            let examples = drafts.indices.map {
                Example(
                    source: sources[$0], draft: plain[$0],
                    unknownWords: drafts[$0].count { $0 == "*" },
                    score: scores[$0], isGood: scores[$0] >= median)
            }
            return Pair(name: name, from: codes[0], to: codes[1], examples: examples)
        }
    }

    /// Lines as the program apertium gives them, unknown words marked by an asterisk.
    private static func translated(_ lines: [String], mode: String) throws -> [String] {
        let input = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID()).txt")
        defer { try? FileManager.default.removeItem(at: input) }
        try Data((lines.joined(separator: "\n\n") + "\n").utf8).write(to: input)
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["apertium", mode, input.path]
        let pipe = Pipe()
        process.standardOutput = pipe
        try process.run()
        let output = String(
            decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        let drafts = output.trimmingCharacters(in: .newlines).components(separatedBy: "\n\n")
        guard process.terminationStatus == 0, drafts.count == lines.count else {
            print("fit-checks: apertium \(mode) gave \(drafts.count) of \(lines.count) lines")
            exit(69)
        }
        return drafts
    }

    func report() {
        let odd = pairs.flatMap { pair in
            pair.examples.indices.filter { $0 % 2 == 0 }.map { pair.examples[$0] }
        }
        let fit = LogisticFit(odd.map { values($0) }, odd.map(\.isGood))
        let round = { (value: Double) in String(format: "%.3f", value) }
        print("bias = \(round(fit.bias))")
        print("weights = [\(fit.weights.map(round).joined(separator: ", "))]")
        let sums = odd.map { zip(values($0), fit.weights).reduce(fit.bias) { $0 + $1.0 * $1.1 } }
            .sorted()
        print("mediumFrom = \(round(sums[sums.count / 3]))")
        print("highFrom = \(round(sums[sums.count * 2 / 3]))")
        print("Even lines, with the weights that are built in:")
        for pair in pairs { print(measure(pair)) }
    }

    private func values(_ example: Example) -> [Double] {
        TranslationMeasures(
            source: example.source, draft: example.draft, unknownWords: example.unknownWords
        ).values
    }

    /// How often a worse draft has less confidence than a better one, and what the tiers are worth.
    private func measure(_ pair: Pair) -> String {
        let checker = DraftChecker(from: pair.from, to: pair.to)
        let even = pair.examples.indices.filter { $0 % 2 == 1 }.map { pair.examples[$0] }
        let rated = even.map { example in
            let checks = checker.checks(source: example.source, draft: example.draft)
            return (
                example: example,
                confidence: TranslationConfidence.of(
                    source: example.source, draft: example.draft,
                    unknownWords: example.unknownWords, checks: checks)
            )
        }
        var right = 0.0
        var all = 0.0
        for bad in rated where !bad.example.isGood {
            for good in rated where good.example.isGood {
                all += 1
                right +=
                    bad.confidence.score < good.confidence.score
                    ? 1 : bad.confidence.score == good.confidence.score ? 0.5 : 0
            }
        }
        let tiers = Confidence.Tier.allCases.map { tier in
            let scores = rated.filter { $0.confidence.tier == tier }.map(\.example.score)
            let mean = scores.reduce(0, +) / Double(max(scores.count, 1))
            return "\(tier.rawValue) \(scores.count) of mean chrF \(String(format: "%.1f", mean))"
        }
        return "\(pair.name): AUROC \(String(format: "%.3f", right / max(all, 1))); "
            + tiers.joined(separator: ", ")
    }
}
