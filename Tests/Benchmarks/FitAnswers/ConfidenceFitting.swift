// How sure: learned from what would be quoted, and kept, so that it can be learned again alone.

import Answering
import Foundation

/// Examples of one quote each: questions as they are asked, with their article taken out, and with a word
/// changed.
struct ConfidenceFitting: Sendable {
    private static let removedWeight: Float = 0.3
    private static let alteredWeight: Float = 0.5
    /// What questions in everyday words count for where log odds are set; the others are as many as users
    /// of a bundle with answers would ask, these more often ask what it lacks.
    private static let everydayWeight: Float = 0.3
    private static let names = ["asked", "removed", "altered"]

    let asked: Examples
    let removed: Examples
    let altered: Examples

    func fit(foldCount: Int) async -> Forest {
        var all = asked
        all.append(removed, weight: Self.removedWeight)
        all.append(altered, weight: Self.alteredWeight)
        let learned = all
        let odds: @Sendable (Int?) -> Forest = { fold in
            var settings = TreeGrower.Settings()
            settings.leaves = 8
            settings.leastRows = 80
            return Boosting.odds(learned, without: fold, trees: 160, settings: settings)
        }
        async let first = odds(0)
        async let second = odds(1)
        let half = await [first, second]
        async let third = odds(2)
        async let whole = odds(nil)
        let forests = await half + [third, whole]
        let scores = asked.lists.indices.map { list in
            forests[asked.folds[list]].value(of: asked.rows[asked.lists[list].lowerBound])
        }
        let line = LogisticLine(
            scores, asked.isRight, weights: asked.weights.map { $0 > 1 ? Self.everydayWeight : 1 })
        return forests[foldCount].mapped(by: line)
    }

    // MARK: Keeping

    /// - Parameter folder: Gets a file for each kind; a line is right (0 or 1), fold, weight, measures.
    func keep(in folder: String) throws {
        for (name, examples) in zip(Self.names, [asked, removed, altered]) {
            let lines = examples.lists.indices.map { list in
                let row = examples.lists[list].lowerBound
                let start =
                    "\(examples.isRight[row] ? 1 : 0),\(examples.folds[list]),\(examples.weights[list])"
                return ([start] + examples.rows[row].map { "\($0)" }).joined(separator: ",")
            }
            try Data(lines.joined(separator: "\n").utf8).write(to: Self.file(name, in: folder))
        }
    }

    static func kept(in folder: String) throws -> ConfidenceFitting {
        let read = try names.map { name in
            var examples = Examples()
            let text = try String(contentsOf: file(name, in: folder), encoding: .utf8)
            for line in text.split(separator: "\n") {
                let parts = line.split(separator: ",").compactMap { Float($0) }
                guard parts.count > 3 else { continue }
                examples.append(
                    [(Array(parts[3...]), parts[0] == 1)], fold: Int(parts[1]), weight: parts[2])
            }
            return examples
        }
        return ConfidenceFitting(asked: read[0], removed: read[1], altered: read[2])
    }

    private static func file(_ name: String, in folder: String) -> URL {
        URL(filePath: folder).appending(path: "\(name).csv")
    }
}
