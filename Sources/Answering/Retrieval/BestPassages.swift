// Of a million scores the few best, in one pass.

/// Keeps the highest scores that it is shown.
struct BestPassages {
    private let limit: Int
    private(set) var found: [(passage: Int, score: Float)] = []
    private var least: Float = 0

    init(limit: Int) {
        self.limit = limit
    }

    /// Best first; of equal ones the earlier first.
    static func of(_ scores: Span<Float>, in range: Range<Int>, limit: Int) -> [(
        passage: Int, score: Float
    )] {
        var best = BestPassages(limit: limit)
        for passage in range where scores[passage] > best.least {
            best.take(passage, scores[passage])
        }
        return best.found
    }

    private mutating func take(_ passage: Int, _ score: Float) {
        guard limit > 0 else { return }
        var low = 0
        var high = found.count
        while low < high {
            let middle = (low + high) / 2
            if found[middle].score >= score { low = middle + 1 } else { high = middle }
        }
        found.insert((passage, score), at: low)
        if found.count > limit { found.removeLast() }
        if found.count == limit, let last = found.last { least = last.score }
    }
}
