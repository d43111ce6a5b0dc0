// "Make it fit one megabyte": how large a bundle becomes is known only once it is packed.

import BundleFormat
import Ingest

/// Finds the best articles whose bundle stays within a budget, by packing and counting.
struct BudgetFit {
    /// A bundle may stay under the budget by so much.
    static let slack = 0.02
    private static let attempts = 14

    private let budget: Int
    private let ranking: [StagedEntry]
    private let keptCount: Int
    /// What a bundle takes besides its articles, and what a byte of an article takes in it.
    private var base = 20_000.0
    private var ratio = 0.45
    private var best: (articles: Set<Int>, size: Int)?

    init(_ budget: Int, _ selector: Selector) {
        self.budget = budget
        ranking = selector.ranking
        keptCount = selector.keptCount
    }

    /// - Parameter size: Packs these articles and gives the bundle's size in bytes.
    /// - Returns: The numbers of the articles, and the size of their bundle; nil if not even those
    ///   that must be kept fit.
    mutating func run(
        size: (Set<Int>) async throws -> Int
    ) async throws -> (articles: Set<Int>, size: Int)? {
        var aim = Double(budget) * (1 - Self.slack / 2)
        var tried: Set<Set<Int>> = []
        for _ in 0..<Self.attempts {
            let articles = choice(within: aim)
            guard !articles.isEmpty, tried.insert(articles).inserted else {
                aim *= tried.isEmpty ? 1.02 : 1.003
                continue
            }
            let size = try await size(articles)
            learn(size, of: articles)
            if size <= budget, size > best?.size ?? 0 { best = (articles, size) }
            let isAll = articles.count == ranking.count
            if size <= budget, isAll || Double(size) >= Double(budget) * (1 - Self.slack) { break }
            if size > budget, articles.count <= keptCount { return nil }
        }
        return best
    }

    /// Those to keep, then whatever still fits, in the order of what they are worth.
    private func choice(within aim: Double) -> Set<Int> {
        var articles: Set<Int> = []
        var size = base
        for (place, entry) in ranking.enumerated() {
            let more = Double(entry.storedSizeInBytes) * ratio
            guard place < keptCount || size + more <= aim else { continue }
            articles.insert(entry.number)
            size += more
        }
        return articles
    }

    /// From what was packed, how much a byte takes; the base is learned with it.
    private mutating func learn(_ size: Int, of articles: Set<Int>) {
        let stored = ranking.reduce(0) {
            $0 + (articles.contains($1.number) ? $1.storedSizeInBytes : 0)
        }
        guard stored > 0 else { return }
        base = min(base, Double(size) * 0.5)
        ratio = (Double(size) - base) / Double(stored)
    }
}
