// Sorted runs that wait in a scratch database to be merged.

import SQLite

/// Writes runs as rows of some 64 KB and reads the rows back.
///
/// A row holds entries: the term's length and bytes, the number of postings, and for each the
/// passage less the one before (in the entry; less 0 for the first) and the frequency byte. Numbers
/// are varints. A long list is several entries with the same term.
struct RunStore: ~Copyable {
    private static let rowSizeInBytes = 64 << 10
    private static let postingsPerEntry = 8_192

    private let database: Database
    private var insert: Statement
    private var select: Statement
    /// The ids of each run's rows.
    private(set) var runs: [Range<Int>] = []
    private var rowCount = 0
    private var row: [UInt8] = []

    init(in database: consuming Database) throws {
        try database.execute("PRAGMA journal_mode = OFF")
        try database.execute("PRAGMA synchronous = OFF")
        try database.execute("CREATE TABLE run(id INTEGER PRIMARY KEY, data BLOB NOT NULL) STRICT")
        let insert = try database.prepare("INSERT INTO run VALUES (?, ?)")
        let select = try database.prepare("SELECT data FROM run WHERE id = ?")
        self.database = database
        self.insert = insert
        self.select = select
    }

    mutating func write(_ run: inout PostingRun) throws {
        let first = rowCount
        try database.execute("BEGIN")
        try run.drain { term, list in
            var list = list
            while !list.isEmpty {
                append(term, list.prefix(Self.postingsPerEntry))
                list = list.dropFirst(Self.postingsPerEntry)
                if row.count >= Self.rowSizeInBytes { try flush() }
            }
        }
        try flush()
        try database.execute("COMMIT")
        runs.append(first..<rowCount)
    }

    private mutating func append(_ term: ArraySlice<UInt8>, _ list: ArraySlice<PackedPosting>) {
        row.appendVarint(term.count)
        row += term
        row.appendVarint(list.count)
        var last = 0
        for posting in list {
            row.appendVarint(Int(posting.passage) - last)
            row.append(posting.frequency)
            last = Int(posting.passage)
        }
    }

    private mutating func flush() throws {
        guard !row.isEmpty else { return }
        try insert.bind(rowCount, at: 1)
        try insert.bind(row, at: 2)
        try insert.run()
        rowCount += 1
        row.removeAll(keepingCapacity: true)
    }

    mutating func read(_ id: Int) throws -> ByteFields {
        try select.bind(id, at: 1)
        defer { select.reset() }
        let subject = "scratch row \(id)"
        guard try select.step() else { throw FormatError(.damaged, subject, "it is missing") }
        return ByteFields(select.bytes(0), subject: subject)
    }
}
