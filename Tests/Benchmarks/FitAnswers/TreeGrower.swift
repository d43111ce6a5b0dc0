// One tree: the leaf that gains most is parted, until there are enough.

import Answering

/// Grows trees over a table by the slopes and curvatures of a loss.
struct TreeGrower {
    struct Settings: Sendable {
        var leaves = 15
        var leastRows = 60
        var rate: Float = 0.07
        /// What is added to the curvature, so that small leaves say little.
        var pull: Float = 1
        /// The part of the measures that a tree may use.
        var measuresShare = 0.6
    }

    private struct Leaf {
        var rows: [Int32]
        var slope: Float
        var curvature: Float
        var split: Split?
    }

    private struct Split {
        var gain: Float
        var measure: Int
        var bin: Int
    }

    private indirect enum Branch {
        case leaf(Int)
        case inner(measure: Int, edge: Float, Branch, Branch)
    }

    private let table: BinnedTable
    private let settings: Settings
    private let slopes: [Float]
    private let curvatures: [Float]
    private let measures: [Int]
    private var leaves: [Leaf] = []

    /// - Parameters:
    ///   - slopes: By row, how the loss falls as the row's value rises.
    ///   - rows: Those that the tree learns from.
    ///   - number: Decides which measures the tree may use.
    static func tree(
        over table: BinnedTable, rows: [Int32], slopes: [Float], curvatures: [Float],
        settings: Settings, number: Int
    ) -> [Forest.Node] {
        let measures = table.columns.indices.filter { measure in
            SeededHash(number).share(measure) < settings.measuresShare
        }
        var grower = TreeGrower(
            table: table, settings: settings, slopes: slopes, curvatures: curvatures,
            measures: measures)
        return grower.grow(rows)
    }

    private init(
        table: BinnedTable, settings: Settings, slopes: [Float], curvatures: [Float],
        measures: [Int]
    ) {
        self.table = table
        self.settings = settings
        self.slopes = slopes
        self.curvatures = curvatures
        self.measures = measures
    }

    private mutating func grow(_ rows: [Int32]) -> [Forest.Node] {
        leaves = [leaf(rows)]
        var root = Branch.leaf(0)
        while leaves.count < settings.leaves {
            guard let best = leaves.indices.max(by: { gain($0) < gain($1) }), gain(best) > 1e-4,
                let split = leaves[best].split
            else { break }
            let (low, high) = parted(leaves[best].rows, by: split)
            leaves[best] = leaf(low)
            leaves.append(leaf(high))
            let edge = table.edges[split.measure][split.bin]
            root = Self.replacing(
                best, in: root,
                by: .inner(measure: split.measure, edge: edge, .leaf(best), .leaf(leaves.count - 1))
            )
        }
        return nodes(of: root)
    }

    private func gain(_ leaf: Int) -> Float { leaves[leaf].split?.gain ?? 0 }

    private func parted(_ rows: [Int32], by split: Split) -> ([Int32], [Int32]) {
        let column = table.columns[split.measure]
        var low: [Int32] = []
        var high: [Int32] = []
        for row in rows {
            if column[Int(row)] <= split.bin { low.append(row) } else { high.append(row) }
        }
        return (low, high)
    }

    private static func replacing(_ leaf: Int, in branch: Branch, by other: Branch) -> Branch {
        switch branch {
        case .leaf(let number): return number == leaf ? other : branch
        case .inner(let measure, let edge, let low, let high):
            return .inner(
                measure: measure, edge: edge, replacing(leaf, in: low, by: other),
                replacing(leaf, in: high, by: other))
        }
    }

    private func nodes(of branch: Branch) -> [Forest.Node] {
        switch branch {
        case .leaf(let number):
            let leaf = leaves[number]
            return [.leaf(settings.rate * leaf.slope / (leaf.curvature + settings.pull))]
        case .inner(let measure, let edge, let low, let high):
            let below = nodes(of: low)
            let node = Forest.Node(
                measure: UInt8(measure), value: edge, other: UInt8(below.count + 1))
            return [node] + below + nodes(of: high)
        }
    }

    // MARK: Splits

    private func leaf(_ rows: [Int32]) -> Leaf {
        var slope: Float = 0
        var curvature: Float = 0
        for row in rows {
            slope += slopes[Int(row)]
            curvature += curvatures[Int(row)]
        }
        var leaf = Leaf(rows: rows, slope: slope, curvature: curvature)
        if rows.count >= settings.leastRows * 2 { leaf.split = bestSplit(leaf) }
        return leaf
    }

    private func bestSplit(_ leaf: Leaf) -> Split? {
        var best: Split?
        let whole = worth(leaf.slope, leaf.curvature)
        for measure in measures where !table.edges[measure].isEmpty {
            let found = bestSplit(leaf, by: measure, whole: whole)
            if let found, found.gain > best?.gain ?? 0 { best = found }
        }
        return best
    }

    private func bestSplit(_ leaf: Leaf, by measure: Int, whole: Float) -> Split? {
        var slopeSums = [Float](repeating: 0, count: BinnedTable.mostBins)
        var curvatureSums = slopeSums
        var counts = [Int32](repeating: 0, count: BinnedTable.mostBins)
        let bins = table.columns[measure]
        let column = bins.span
        let slopes = slopes.span
        let curvatures = curvatures.span
        for row in leaf.rows {
            let bin = Int(column[Int(row)])
            slopeSums[bin] += slopes[Int(row)]
            curvatureSums[bin] += curvatures[Int(row)]
            counts[bin] += 1
        }
        var best: Split?
        var slope: Float = 0
        var curvature: Float = 0
        var count = 0
        for bin in table.edges[measure].indices {
            slope += slopeSums[bin]
            curvature += curvatureSums[bin]
            count += Int(counts[bin])
            guard count >= settings.leastRows, leaf.rows.count - count >= settings.leastRows
            else { continue }
            let gain =
                worth(slope, curvature) + worth(leaf.slope - slope, leaf.curvature - curvature)
                - whole
            if gain > best?.gain ?? 0 { best = Split(gain: gain, measure: measure, bin: bin) }
        }
        return best
    }

    private func worth(_ slope: Float, _ curvature: Float) -> Float {
        slope * slope / (curvature + settings.pull)
    }
}

/// Numbers that look random and are the same on every machine: SplitMix64's steps (G. Steele, D. Lea,
/// C. Flood, OOPSLA 2014).
private struct SeededHash {
    private let seed: UInt64

    init(_ seed: Int) { self.seed = UInt64(truncatingIfNeeded: seed) &* 0x9E37_79B9_7F4A_7C15 }

    /// 0 up to, not including, 1.
    func share(_ number: Int) -> Double {
        var mixed = seed &+ UInt64(truncatingIfNeeded: number + 1) &* 0x9E37_79B9_7F4A_7C15
        mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
        return Double((mixed ^ mixed >> 31) >> 11) / Double(1 << 53)
    }
}
