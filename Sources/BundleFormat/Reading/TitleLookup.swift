// "Which article is called this?": a search over chunks by their first key.

import SQLite

/// Finds titles and aliases by their folded key.
struct TitleLookup: ~Copyable {
    private var select: Statement
    private let chunkCount: Int
    private var recent: (id: Int, entries: [TitleEntry])?

    init(_ database: borrowing Database) throws {
        let select = try database.prepare("SELECT first, data FROM title WHERE id = ?")
        chunkCount = max(0, try database.maximumID(of: "title"))
        self.select = select
    }

    mutating func entries(under key: [UInt8]) throws -> [TitleEntry] {
        try entries(from: key, limit: 256).prefix { $0.key == key }.map { $0 }
    }

    /// Entries whose key is `key` or comes after it.
    mutating func entries(from key: [UInt8], limit: Int) throws -> [TitleEntry] {
        var found: [TitleEntry] = []
        var chunk = try chunk(for: key)
        while chunk <= chunkCount, found.count < limit {
            found += try entries(inChunk: chunk).filter {
                !$0.key.lexicographicallyPrecedes(key)
            }
            chunk += 1
        }
        return Array(found.prefix(limit))
    }

    /// The last chunk that begins before the key; the first one if none does.
    private mutating func chunk(for key: [UInt8]) throws -> Int {
        var low = 1
        var high = chunkCount
        while low < high {
            let middle = (low + high + 1) / 2
            defer { select.reset() }
            try select.bind(middle, at: 1)
            guard try select.step() else { throw missing(middle) }
            if select.bytes(0).lexicographicallyPrecedes(key) {
                low = middle
            } else {
                high = middle - 1
            }
        }
        return low
    }

    private mutating func entries(inChunk id: Int) throws -> [TitleEntry] {
        if let recent, recent.id == id { return recent.entries }
        defer { select.reset() }
        try select.bind(id, at: 1)
        guard try select.step() else { throw missing(id) }
        let entries = try TitleChunk(data: select.bytes(1), subject: "title list \(id)").entries
        recent = (id, entries)
        return entries
    }

    private func missing(_ id: Int) -> FormatError {
        FormatError(.damaged, "title list \(id)", "it is missing")
    }
}
