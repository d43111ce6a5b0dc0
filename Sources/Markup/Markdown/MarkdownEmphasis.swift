// "*a*", "**b**", "_c_", "~~d~~": a sign emphasises only if another one answers it.

/// Pairs runs of "*", "_" and "~" as CommonMark does.
struct MarkdownEmphasis {
    /// Signs of one kind in a row.
    struct Run {
        let sign: UInt8
        /// Where those of its signs stand in the output that have no partner yet.
        var start: Int
        var count: Int
        let canOpen: Bool
        let canClose: Bool

        init(sign: UInt8, start: Int, count: Int, between before: UInt8, and after: UInt8) {
            self.sign = sign
            self.start = start
            self.count = count
            let isLeft =
                !after.isWhite && (!after.isPunctuation || before.isWhite || before.isPunctuation)
            let isRight =
                !before.isWhite && (!before.isPunctuation || after.isWhite || after.isPunctuation)
            let isFree = sign != UInt8(ascii: "_")
            canOpen = isLeft && (isFree || !isRight || before.isPunctuation)
            canClose = isRight && (isFree || !isLeft || after.isPunctuation)
        }
    }

    /// How many open runs are looked at for a partner.
    private static let reach = 64

    private var open: [Run] = []

    /// - Returns: The places in the output of signs that have found each other.
    mutating func add(_ run: Run) -> [Int] {
        var run = run
        var places: [Int] = []
        while run.canClose, run.count > 0, let partner = partner(of: run) {
            let count = min(run.count, open[partner].count)
            let end = open[partner].start + open[partner].count
            places += (end - count)..<end
            places += run.start..<(run.start + count)
            run.start += count
            run.count -= count
            open[partner].count -= count
            open.removeSubrange((open[partner].count > 0 ? partner + 1 : partner)...)
        }
        if run.canOpen, run.count > 0 { open.append(run) }
        return places
    }

    private func partner(of run: Run) -> Int? {
        let first = max(0, open.count - Self.reach)
        return (first..<open.count).last { open[$0].sign == run.sign }
    }
}

extension UInt8 {
    fileprivate var isPunctuation: Bool {
        self > 0x20 && self < 0x7F && !isASCIILetter && !isDigit
    }
}
