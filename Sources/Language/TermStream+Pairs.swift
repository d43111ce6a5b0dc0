// Scripts that do not part their words are indexed as overlapping pairs of characters, which needs no
// dictionary and finds any word of two or more characters.

extension TermStream {
    /// Reads a run of one class and hands out its pairs, or the single character of a run of one.
    /// - Returns: The offset after the run.
    mutating func readPairs(
        of text: [UInt8], at start: Int, _ scalarClass: ScalarClass, _ body: (Term) -> Void
    ) -> Int {
        var offset = start
        var previous: Cluster?
        var isAlone = true
        while let cluster = nextCluster(of: text, at: offset, scalarClass) {
            if let previous {
                isAlone = false
                body(
                    term(
                        previous.folded + cluster.folded,
                        previous.range.lowerBound..<cluster.range.upperBound))
            }
            previous = cluster
            offset = cluster.range.upperBound
        }
        if let previous, isAlone { body(term(previous.folded, previous.range)) }
        return max(offset, start + 1)
    }

    private struct Cluster {
        let folded: [UInt8]
        let range: Range<Int>
    }

    private func term(_ bytes: [UInt8], _ range: Range<Int>) -> Term {
        Term(
            bytes: bytes, folded: bytes, range: range,
            isStopWord: analyzer.stopWords.contains(bytes))
    }

    /// A character with its marks; a stacking sign binds the letter after it as well.
    private func nextCluster(
        of text: [UInt8], at start: Int, _ scalarClass: ScalarClass
    ) -> Cluster? {
        guard start < text.count else { return nil }
        let base = text.scalar(at: start)
        guard ScalarClass(base.value) == scalarClass else { return nil }
        var folded: [UInt8] = []
        Folding.append(base.value, to: &folded)
        var offset = start + base.length
        var isStacking = false
        while offset < text.count {
            let next = text.scalar(at: offset)
            let isStacked = isStacking && ScalarClass(next.value) == .cluster
            guard isStacked || Self.extends(next.value) else { break }
            Folding.append(next.value, to: &folded)
            offset += next.length
            isStacking = next.value == 0x17D2 || next.value == 0x1039
        }
        return Cluster(folded: folded, range: start..<offset)
    }

    /// Marks, and jamo that continue a syllable written in parts.
    private static func extends(_ scalar: UInt32) -> Bool {
        switch ScalarClass(scalar) {
        case .mark, .invisible: true
        default: (0x1160...0x11FF).contains(scalar)
        }
    }
}
