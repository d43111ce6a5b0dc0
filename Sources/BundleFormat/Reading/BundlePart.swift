// Where a bundle's bytes go.

import SQLite

/// The parts whose sizes are told.
package enum BundlePart: String, Sendable, CaseIterable {
    case text
    case search
    case provenance

    private static let tables: [String: BundlePart] = [
        "block": .text, "term": .search, "posting": .search, "length": .search, "title": .search,
        "label": .search, "fact": .search, "translation": .search,
    ]

    /// Bytes of pages by part; needs the `dbstat` table, which Debian's SQLite has.
    static func sizes(of database: borrowing Database) throws -> [BundlePart: Int] {
        var rows = try database.prepare("SELECT name, sum(pgsize) FROM dbstat GROUP BY name")
        var sizes: [BundlePart: Int] = [:]
        while try rows.step() {
            sizes[tables[rows.text(0) ?? ""] ?? .provenance, default: 0] += rows.int(1)
        }
        return sizes
    }
}
