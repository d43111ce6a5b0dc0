// "Here are the terms of all passages, make the index": bounded memory, the same bytes every time.

package import SQLite
import Zstandard

/// What an index holds; a bundle's manifest states it.
package struct IndexStatistics: Sendable, Equatable {
    package let passages: Int
    /// The sum of the passages' exact lengths, in terms.
    package let totalLength: Int
    package let terms: Int
    package let postings: Int
    /// What the rows of each table take, without SQLite's own bytes.
    package let termSizeInBytes: Int
    package let postingSizeInBytes: Int
    package let lengthSizeInBytes: Int
}

/// Makes the search index of a bundle.
///
/// The rows depend on the postings alone: not on how they came in batches, nor on the budget.
/// Memory stays near the budget, whatever the number of postings.
package struct IndexBuilder: ~Copyable {
    private let budgetInBytes: Int
    private var store: RunStore
    private var run = PostingRun()
    private var compressor: Compressor
    private var passageCount = 0
    private var totalLength = 0
    /// Of passages whose row is not full.
    private var lengths: [UInt8] = []
    private var lengthRows: [[UInt8]] = []

    /// - Parameters:
    ///   - database: An empty scratch database; what it holds is of no use afterwards.
    ///   - budgetInBytes: What postings may take in memory before they are written there.
    package init(
        spillingTo database: consuming Database, budgetInBytes: Int = 48 << 20
    ) throws {
        let store = try RunStore(in: database)
        let compressor = try Compressor(level: 19)
        self.budgetInBytes = budgetInBytes
        self.store = store
        self.compressor = compressor
    }

    /// Adds the passages that follow those added before.
    /// - Throws: When the scratch database is full, or there are more than 2^32 - 1 passages.
    package mutating func add(_ batch: borrowing PostingBatch) throws {
        guard let first = UInt32(exactly: passageCount),
            passageCount + batch.passageCount < Int(UInt32.max)
        else { throw FormatError(.tooLarge, "search index", "there are 2^32 passages or more") }
        if !run.isEmpty, run.sizeInBytes(adding: batch.postings.count) > budgetInBytes {
            try store.write(&run)
        }
        run.add(batch, first: first)
        passageCount += batch.passageCount
        totalLength += batch.totalLength
        lengths += batch.lengths
        while lengths.count >= IndexLayout.passagesPerLengthRow { try endLengthRow() }
    }

    /// Fills the tables of ``IndexSchema``, which are empty; call it once, inside a transaction.
    package mutating func finish(into database: borrowing Database) throws -> IndexStatistics {
        if !run.isEmpty { try store.write(&run) }
        run = PostingRun()
        if !lengths.isEmpty { try endLengthRow() }
        try writeLengths(into: database)
        var writer = try IndexWriter(into: database, passageCount: passageCount)
        var merge = try RunMerge(of: &store)
        while try merge.withNext({ try writer.add($0.term, $0.passages, $0.frequencies) }) != nil {
            try merge.advance(in: &store)
        }
        try writer.finish()
        return IndexStatistics(
            passages: passageCount, totalLength: totalLength, terms: writer.termCount,
            postings: writer.postingCount, termSizeInBytes: writer.termBytes,
            postingSizeInBytes: writer.segmentBytes,
            lengthSizeInBytes: lengthRows.reduce(0) { $0 + $1.count })
    }

    private mutating func endLengthRow() throws {
        let row = lengths.prefix(IndexLayout.passagesPerLengthRow)
        lengthRows.append(try compressor.compress(Array(row)))
        lengths.removeFirst(row.count)
    }

    private func writeLengths(into database: borrowing Database) throws {
        var insert = try database.prepare("INSERT INTO length VALUES (?, ?)")
        for (index, row) in lengthRows.enumerated() {
            try insert.bind(index + 1, at: 1)
            try insert.bind(row, at: 2)
            try insert.run()
        }
    }
}
