// "Which article is called this?": a search over chunks by their first key.

import Language
import SQLite

/// Finds titles and aliases by their folded key.
struct TitleLookup: ~Copyable {
    private var select: Statement
    private var selectTitle: Statement
    private let chunkCount: Int
    private var recent: (id: Int, entries: [TitleEntry])?

    init(_ database: borrowing Database) throws {
        let select = try database.prepare("SELECT first, data FROM title WHERE id = ?")
        let selectTitle = try database.prepare("SELECT title FROM article WHERE passage = ?")
        chunkCount = max(0, try database.maximumID(of: "title"))
        self.select = select
        self.selectTitle = selectTitle
    }

    /// Entries whose key is `key`.
    mutating func entries(under key: [UInt8]) throws -> [TitleEntry] {
        try entries(from: key, limit: 256) { $0 == key }
    }

    /// Entries from the first whose key is not before `key`, as long as `isWanted` takes their keys.
    mutating func entries(
        from key: [UInt8], limit: Int, while isWanted: ([UInt8]) -> Bool
    ) throws -> [TitleEntry] {
        var found: [TitleEntry] = []
        var id = try chunk(for: key)
        while id <= chunkCount {
            let entries = try entries(inChunk: id)
            for entry in entries[try firstPlace(of: key, in: entries)...] {
                guard found.count < limit, isWanted(try self.key(of: entry)) else { return found }
                found.append(entry)
            }
            id += 1
        }
        return found
    }

    private mutating func key(of entry: TitleEntry) throws -> [UInt8] {
        if let key = entry.aliasKey { return key }
        defer { selectTitle.reset() }
        try selectTitle.bind(entry.passage, at: 1)
        guard try selectTitle.step(), let title = selectTitle.text(0) else {
            throw FormatError(.damaged, "title list", "article \(entry.passage) is missing")
        }
        return Array(Folding.key(title).utf8)
    }

    /// The place of the first entry whose key is not before `key`.
    private mutating func firstPlace(of key: [UInt8], in entries: [TitleEntry]) throws -> Int {
        var low = 0
        var high = entries.count
        while low < high {
            let middle = (low + high) / 2
            if try self.key(of: entries[middle]).lexicographicallyPrecedes(key) {
                low = middle + 1
            } else {
                high = middle
            }
        }
        return low
    }

    /// The last chunk that begins before the key; the first one if none does.
    private mutating func chunk(for key: [UInt8]) throws -> Int {
        var low = 1
        var high = chunkCount
        while low < high {
            let middle = high - (high - low) / 2
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
