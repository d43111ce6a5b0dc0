// Trees are grown over bins, not numbers: a measure is one of at most 64 steps.

import Answering

/// Rows of measures, each as the number of its bin.
struct BinnedTable: Sendable {
    static let mostBins = 64

    let rowCount: Int
    /// By measure: the greatest value of each bin but the last, as forests store it.
    let edges: [[Float]]
    /// By measure: the bins of all rows.
    let columns: [[UInt8]]

    init(_ rows: [[Float]]) {
        rowCount = rows.count
        let count = rows.first?.count ?? 0
        var edges: [[Float]] = []
        var columns: [[UInt8]] = []
        for measure in 0..<count {
            let found = Self.edges(of: rows, measure)
            edges.append(found)
            columns.append(rows.map { Self.bin($0[measure], found) })
        }
        self.edges = edges
        self.columns = columns
    }

    /// Edges that part a sample of the values into bins of like size.
    private static func edges(of rows: [[Float]], _ measure: Int) -> [Float] {
        let step = max(1, rows.count / 50_000)
        let sorted = stride(from: 0, to: rows.count, by: step).map { rows[$0][measure] }.sorted()
        guard let last = sorted.last else { return [] }
        var edges: [Float] = []
        for part in 1..<mostBins {
            let value = ShortNumber.rounded(
                sorted[min(sorted.count - 1, sorted.count * part / mostBins)])
            if value < last, edges.last.map({ $0 < value }) ?? true { edges.append(value) }
        }
        return edges
    }

    private static func bin(_ value: Float, _ edges: [Float]) -> UInt8 {
        var low = 0
        var high = edges.count
        while low < high {
            let middle = (low + high) / 2
            if value <= edges[middle] { high = middle } else { low = middle + 1 }
        }
        return UInt8(low)
    }
}
