// A word that the bundle does not have may be one that it has, misspelled.

import BundleFormat

/// Looks for the word of a bundle that was meant.
struct Spelling {
    /// A word of the bundle near one that was written.
    struct Correction: Equatable {
        let term: [UInt8]
        /// Whether it is so near that it can be read in its place; else it only may be meant.
        let isSure: Bool
    }

    private struct Near {
        let term: [UInt8]
        let distance: Int
        let count: Int
    }

    /// The nearest word with the same first letter: of those as near, one that titles have, then the
    /// commonest.
    static func correction(
        of term: QueryTerm, in bundle: inout BundleReader
    ) throws -> Correction? {
        let word = scalars(term.bytes)
        guard word.count >= 4, !term.isNumber, let first = word.first else { return nil }
        var best = word.count >= 9 ? 2 : 1
        var near: [Near] = []
        let start = Array(term.bytes.prefix(Unicode.UTF8.width(first)))
        try bundle.index.forEachTerm(withPrefix: start, limit: .max) { other, count in
            guard abs(other.count - term.bytes.count) <= best * 2 else { return }
            let distance = EditDistance.between(word, scalars(other), atMost: best)
            guard distance <= best, distance > 0 else { return }
            best = distance
            near.append(Near(term: Array(other), distance: distance, count: count))
        }
        let nearest = near.filter { $0.distance == best }.sorted { $1.count < $0.count }
        guard let commonest = nearest.first else { return nil }
        let titled = try nearest.prefix(16).first {
            try bundle.index.list(of: [IndexField.title] + $0.term) != nil
        }
        return Correction(
            term: (titled ?? commonest).term, isSure: word.count >= (best == 1 ? 7 : 10))
    }

    private static func scalars(_ bytes: some Collection<UInt8>) -> [UInt32] {
        String(decoding: bytes, as: UTF8.self).unicodeScalars.map(\.value)
    }
}

extension Unicode.UTF8 {
    /// How many bytes a scalar takes.
    fileprivate static func width(_ scalar: UInt32) -> Int {
        scalar < 0x80 ? 1 : scalar < 0x800 ? 2 : scalar < 0x1_0000 ? 3 : 4
    }
}

/// Damerau's distance: letters changed, left out, put in, or two that changed places.
enum EditDistance {
    /// The distance, or `limit` + 1 when it is more.
    static func between(_ one: [UInt32], _ other: [UInt32], atMost limit: Int) -> Int {
        guard abs(one.count - other.count) <= limit else { return limit + 1 }
        var before: [Int] = []
        var last = Array(0...other.count)
        for row in 1...max(1, one.count) where row <= one.count {
            var current = [row]
            var least = row
            for column in 1...max(1, other.count) where column <= other.count {
                let isSame = one[row - 1] == other[column - 1]
                var cost = min(
                    last[column] + 1, current[column - 1] + 1, last[column - 1] + (isSame ? 0 : 1))
                if row > 1, column > 1, one[row - 1] == other[column - 2],
                    one[row - 2] == other[column - 1]
                {
                    cost = min(cost, before[column - 2] + 1)
                }
                current.append(cost)
                least = min(least, cost)
            }
            guard least <= limit else { return limit + 1 }
            before = last
            last = current
        }
        return min(limit + 1, last[other.count])
    }
}
