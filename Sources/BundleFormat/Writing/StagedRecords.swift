// Out of staging in the order of bundles, one record at a time.

package import SQLite
import Zstandard

/// A record that a worker has yet to unpack.
package struct PackedRecord: Sendable {
    /// The most that a record may take.
    private static let maximumSizeInBytes = 128 << 20

    let frame: [UInt8]
    /// Bytes that the record takes in a block.
    let storedSizeInBytes: Int
    let aliases: [String]
    /// What was done to the text.
    let activity: Activity

    /// Packs a record that is complete.
    package init(_ record: ArticleRecord, activity: Activity) throws {
        let bytes = record.canonicalBytes
        var compressor = try Compressor(level: 1)
        frame = try compressor.compress(bytes)
        storedSizeInBytes = record.storedBytes.count
        aliases = []
        self.activity = activity
    }

    /// - Parameter storedSizeInBytes: Without the aliases.
    init(frame: [UInt8], storedSizeInBytes: Int, aliases: [String], activity: Activity) {
        self.frame = frame
        self.storedSizeInBytes =
            storedSizeInBytes + ArticleRecord.ordered(aliases).reduce(0) { $0 + $1.utf8.count + 2 }
        self.aliases = aliases
        self.activity = activity
    }

    package func record() throws -> ArticleRecord {
        var decompressor = try Decompressor()
        let bytes = try decompressor.decompress(frame, maximumSizeInBytes: Self.maximumSizeInBytes)
        var record = try ArticleRecord(canonical: bytes)
        record.aliases = ArticleRecord.ordered(record.aliases + aliases)
        return record
    }
}

/// Staged records one by one.
package struct StagedRecords: ~Copyable {
    private let activity: Activity
    private let shortlist: Shortlist?
    private var rows: Statement
    private var aliases: Statement

    init(
        activity: Activity, shortlist: Shortlist?, rows: consuming Statement,
        aliases: consuming Statement
    ) {
        self.activity = activity
        self.shortlist = shortlist
        self.rows = rows
        self.aliases = aliases
    }

    package mutating func next() throws(SQLiteError) -> PackedRecord? {
        repeat {
            guard try rows.step() else { return nil }
        } while shortlist.map { !$0.contains(rows.int(0)) } ?? false
        var titles: [String] = []
        defer { aliases.reset() }
        try aliases.bind(rows.int(0), at: 1)
        while try aliases.step() {
            if let title = aliases.text(0) { titles.append(title) }
        }
        return PackedRecord(
            frame: rows.bytes(2), storedSizeInBytes: rows.int(1), aliases: titles,
            activity: activity)
    }
}
