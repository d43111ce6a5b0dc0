// What many pages link to, and pages that themselves are linked to, matters most.

/// The weights of pages by their links (Brin and Page, 1998), in rounds over links that lie on disk.
struct PageRank {
    static let rounds = 20
    private static let damping: Float = 0.85

    private var ranks: [Float]
    private var next: [Float]
    private var linkCounts: [UInt32]
    private var round = 0

    /// - Parameter count: One more than the greatest number of a page.
    init(count: Int) {
        ranks = [Float](repeating: 1, count: count)
        next = ranks
        linkCounts = [UInt32](repeating: 0, count: count)
    }

    /// The first round only counts how many links a page has.
    mutating func beginRound() {
        for index in next.indices { next[index] = 1 - Self.damping }
    }

    mutating func pass(from origin: Int, to target: Int) {
        if round == 0 {
            linkCounts[origin] += 1
        } else if linkCounts[origin] > 0 {
            next[target] += Self.damping * ranks[origin] / Float(linkCounts[origin])
        }
    }

    mutating func endRound() {
        if round > 0 { swap(&ranks, &next) }
        round += 1
    }

    /// 1 on average, less for pages that nothing links to.
    func value(of page: Int) -> Float { ranks[page] }
}
