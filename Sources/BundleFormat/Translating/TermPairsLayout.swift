// Term tables as rows: sorted lines in frames, so that one word costs one small frame.

import Zstandard

/// How term tables are written; docs/format.md, "Table `translation`".
package enum TermPairsLayout {
    /// A row ends behind the line with which it reaches this size, unpacked.
    static let rowSizeInBytes = 1 << 15
    /// The most that a row may take unpacked.
    package static let maximumSizeInBytes = 1 << 20
    static let level = 19

    /// A row before it is compressed.
    struct Row {
        var first: [UInt8]
        var lines: [UInt8]
    }

    /// A table's rows in the order of their keys' bytes.
    static func rows(of pairs: TermPairs) -> [Row] {
        var rows: [Row] = []
        var row = Row(first: [], lines: [])
        for key in pairs.entries.keys.sorted(by: { $0.lexicographicallyPrecedes($1) }) {
            if row.lines.isEmpty { row.first = key }
            row.lines += key
            for target in pairs.entries[key] ?? [] {
                row.lines.append(0x09)
                row.lines += target
            }
            row.lines.append(0x0A)
            if row.lines.count >= rowSizeInBytes {
                rows.append(row)
                row = Row(first: [], lines: [])
            }
        }
        if !row.lines.isEmpty { rows.append(row) }
        return rows
    }

    /// A whole table as sorted lines.
    package static func lines(of pairs: TermPairs) -> [UInt8] {
        Array(rows(of: pairs).map(\.lines).joined())
    }

    /// Reads lines into a table.
    /// - Throws: ``FormatError`` when they are not lines of this form, in order.
    package static func read(_ lines: [UInt8], into pairs: inout TermPairs) throws(FormatError) {
        var last: [UInt8] = []
        for line in lines.split(separator: 0x0A, omittingEmptySubsequences: true) {
            let fields = line.split(separator: 0x09, omittingEmptySubsequences: false)
            guard fields.count > 1, fields.count <= TermPairs.mostTargets + 1,
                last.lexicographicallyPrecedes(fields[0])
            else {
                throw FormatError(.damaged, "the term table", "its lines are not in order")
            }
            last = Array(fields[0])
            for target in fields.dropFirst() { pairs.add(last, Array(target)) }
        }
    }

    /// What stands behind a key in some lines, the best first.
    static func targets(of key: [UInt8], in lines: [UInt8]) -> [[UInt8]] {
        // Lines ascend by their keys, and a tab precedes whatever a key holds.
        var low = 0
        var high = lines.count
        while low < high {
            var start = (low + high) / 2
            while start > low, lines[start - 1] != 0x0A { start -= 1 }
            let end = lines[start...].firstIndex(of: 0x0A) ?? lines.count
            let fields = lines[start..<end].split(
                separator: 0x09, omittingEmptySubsequences: false)
            guard let found = fields.first else { return [] }
            if found.elementsEqual(key) { return fields.dropFirst().map(Array.init) }
            if found.lexicographicallyPrecedes(key) {
                low = min(end + 1, lines.count)
            } else {
                high = start
            }
        }
        return []
    }
}
