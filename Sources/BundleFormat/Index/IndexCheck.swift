// Everything that an index holds, read once: for `verify`, and before a bundle is installed.

package import SQLite

extension Database {
    /// The largest id of a table; 0 when it is empty.
    borrowing func maximumID(of table: String) throws -> Int {
        var select = try prepare("SELECT max(id) FROM \(table)")
        return try select.step() ? select.int(0) : 0
    }
}

/// What was found by reading everything.
package struct IndexContents: Sendable, Equatable {
    package internal(set) var terms = 0
    package internal(set) var postings = 0
}

extension IndexReader {
    /// Reads every row of the index: order, bounds, and that nothing is left over.
    /// - Parameter database: The bundle that the reader was made for.
    /// - Throws: ``FormatError`` that names the first damaged row.
    package mutating func checkAll(in database: borrowing Database) throws -> IndexContents {
        var contents = IndexContents()
        var nextSegment = 1
        var last: [UInt8] = []
        if chunkCount > 0 {
            for id in 1...chunkCount {
                let chunk = try chunk(id)
                let first = try firstTerm(of: id)
                guard first.elementsEqual(chunk[0]), last.lexicographicallyPrecedes(first) else {
                    throw FormatError(.damaged, chunk.subject, "it does not follow the row before")
                }
                last = Array(chunk[chunk.count - 1])
                try check(chunk, nextSegment: &nextSegment)
                contents.terms += chunk.count
                contents.postings += chunk.postings.reduce(0) { $0 + Int($1) }
            }
        }
        try checkRowCount(of: "posting", is: nextSegment - 1, in: database)
        try checkLengths(in: database)
        return contents
    }

    private mutating func check(_ chunk: TermChunk, nextSegment: inout Int) throws {
        try chunk.checkLists()
        var buffer = PostingBuffer()
        for index in 0..<chunk.count where chunk.segments[index] > 0 {
            guard chunk.segments[index] == nextSegment else {
                throw FormatError(.damaged, chunk.subject, "its segments are not the next ones")
            }
            nextSegment += try check(try chunk.list(at: index), buffer: &buffer)
        }
        guard chunk.nextSegment == nextSegment else {
            throw FormatError(.damaged, chunk.subject, "its segments are not the next ones")
        }
    }

    /// - Returns: The number of segments.
    private mutating func check(_ list: PostingList, buffer: inout PostingBuffer) throws -> Int {
        var last = -1
        var excess = 0
        for part in 0..<list.partCount {
            try read(list, part: part, into: &buffer)
            guard let first = buffer.passages.first, first > last else {
                throw FormatError(.damaged, "postings", "a segment does not follow the one before")
            }
            last = Int(buffer.passages[buffer.count - 1])
            excess += buffer.frequencies.reduce(0) { $0 + Int($1) - 1 }
        }
        guard excess == list.excess else {
            throw FormatError(.damaged, "postings", "frequencies add up to \(excess)")
        }
        return list.partCount
    }

    private mutating func checkLengths(in database: borrowing Database) throws {
        let perRow = IndexLayout.passagesPerLengthRow
        let rows = (passageCount + perRow - 1) / perRow
        for row in 0..<rows { try readLengths(row) }
        try checkRowCount(of: "length", is: rows, in: database)
    }

    private func checkRowCount(
        of table: String, is expected: Int, in database: borrowing Database
    ) throws {
        let count = try database.maximumID(of: table)
        guard count == expected else {
            throw FormatError(.damaged, table, "the last row is \(count), not \(expected)")
        }
    }
}
