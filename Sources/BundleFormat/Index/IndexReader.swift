// "Which passages have this term, how often, and how long are they": read as it is asked.

package import SQLite
import Zstandard

/// Reads the search index of a bundle: three tables, ids from 1 without a gap.
///
/// `term` holds the terms in the order of their bytes, some 2,000 a row: `first` is the row's first
/// term, `data` is what ``TermChunk`` documents. `posting` holds segments of long lists: a zstd
/// frame of three varints (the first passage that the segment may hold; its last passage less that
/// and less the number of its other postings; the sum of its frequencies less the number of its
/// postings) and bits, which ``PostingCoding`` documents. `length` holds a zstd frame for every
/// 65,536 passages, one byte a passage, ``PassageLength``.
///
/// Opening reads two pages or so. What is kept: 16 rows of terms (each some 100 KB, at most 3 MB)
/// and 64 rows of lengths.
package struct IndexReader: ~Copyable {
    private static let chunkCacheSize = 16
    private static let lengthCacheSize = 64

    let passageCount: Int
    let chunkCount: Int
    private var selectFirst: Statement
    private var selectTerms: Statement
    private var selectSegment: Statement
    private var selectLengths: Statement
    private var decompressor: Decompressor
    /// Rows of terms by id, the one used last at the end.
    private var chunks: [(id: Int, chunk: TermChunk)] = []
    private var lengths: [[UInt8]]
    private var lengthsHeld = 0

    /// - Parameters:
    ///   - database: A bundle; it may go out of scope before the reader.
    ///   - passages: How many passages the bundle has, below 2^32.
    package init(_ database: borrowing Database, passages: Int) throws {
        guard (0..<Int(UInt32.max)).contains(passages) else {
            throw FormatError(.damaged, "search index", "\(passages) passages are impossible")
        }
        let chunkCount = try database.maximumID(of: "term")
        let selectFirst = try database.prepare("SELECT first FROM term WHERE id = ?")
        let selectTerms = try database.prepare("SELECT data FROM term WHERE id = ?")
        let selectSegment = try database.prepare("SELECT data FROM posting WHERE id = ?")
        let selectLengths = try database.prepare("SELECT data FROM length WHERE id = ?")
        let decompressor = try Decompressor()
        passageCount = passages
        self.chunkCount = chunkCount
        self.selectFirst = selectFirst
        self.selectTerms = selectTerms
        self.selectSegment = selectSegment
        self.selectLengths = selectLengths
        self.decompressor = decompressor
        let perRow = IndexLayout.passagesPerLengthRow
        lengths = [[UInt8]](repeating: [], count: (passages + perRow - 1) / perRow)
    }

    // MARK: Terms

    /// The list of a term, or nil when no passage has it.
    package mutating func list(of term: [UInt8]) throws -> PostingList? {
        guard let id = try chunkID(for: term) else { return nil }
        let chunk = try chunk(id)
        let index = chunk.index(of: term)
        guard index < chunk.count, chunk[index].elementsEqual(term) else { return nil }
        return try chunk.list(at: index)
    }

    /// Goes through the first terms that begin with `prefix`, in the order of their bytes, with how
    /// many passages each is in.
    package mutating func forEachTerm(
        withPrefix prefix: [UInt8], limit: Int,
        _ body: (_ term: ArraySlice<UInt8>, _ count: Int) -> Void
    ) throws {
        guard var id = try chunkID(for: prefix) ?? (chunkCount > 0 ? 1 : nil) else { return }
        var count = 0
        while id <= chunkCount {
            let chunk = try chunk(id)
            for index in chunk.index(of: prefix)..<chunk.count {
                guard count < limit, chunk[index].starts(with: prefix) else { return }
                body(chunk[index], Int(chunk.postings[index]))
                count += 1
            }
            id += 1
        }
    }

    /// The last row whose first term does not come after `term`.
    private mutating func chunkID(for term: [UInt8]) throws -> Int? {
        var low = 0
        var high = chunkCount
        while low < high {
            let middle = (low + high + 1) / 2
            if term.lexicographicallyPrecedes(try firstTerm(of: middle)) {
                high = middle - 1
            } else {
                low = middle
            }
        }
        return low > 0 ? low : nil
    }

    mutating func firstTerm(of id: Int) throws -> [UInt8] {
        try selectFirst.blob(id, of: "term")
    }

    mutating func chunk(_ id: Int) throws -> TermChunk {
        if let place = chunks.firstIndex(where: { $0.id == id }) {
            let held = chunks.remove(at: place)
            chunks.append(held)
            return held.chunk
        }
        let chunk = try TermChunk(
            try selectTerms.blob(id, of: "term"), subject: "term \(id)",
            passageCount: passageCount, decompressor: &decompressor)
        if chunks.count == Self.chunkCacheSize { chunks.removeFirst() }
        chunks.append((id, chunk))
        return chunk
    }

    // MARK: Postings

    /// Reads a whole list; what the buffer held is gone.
    package mutating func read(_ list: PostingList, into buffer: inout PostingBuffer) throws {
        buffer.removeAll()
        for part in 0..<list.partCount { try append(part, of: list, to: &buffer) }
    }

    /// Reads one part of a list, at most 8,192 postings, so that memory does not grow with the
    /// list; what the buffer held is gone.
    package mutating func read(
        _ list: PostingList, part: Int, into buffer: inout PostingBuffer
    ) throws {
        buffer.removeAll()
        try append(part, of: list, to: &buffer)
    }

    private mutating func append(
        _ part: Int, of list: PostingList, to buffer: inout PostingBuffer
    ) throws {
        switch list.place {
        case .inline(var bits, let slack, let subject):
            try PostingCoding.decode(
                list.count, low: 0, slack: slack, excess: list.excess, isLastKnown: false,
                from: &bits, to: &buffer, subject: subject)
        case .segments(let first):
            let size = IndexLayout.postingsPerSegment
            let count = min(size, list.count - part * size)
            try appendSegment(first + part, count: count, to: &buffer)
        }
    }

    private mutating func appendSegment(
        _ id: Int, count: Int, to buffer: inout PostingBuffer
    ) throws {
        let subject = "posting \(id)"
        let frame = try selectSegment.blob(id, of: "posting")
        var fields = ByteFields(try decompressor.frame(frame, of: subject), subject: subject)
        let low = try fields.varint(upTo: passageCount - count)
        let slack = try fields.varint(upTo: passageCount - count - low)
        let excess = try fields.varint(upTo: count * (IndexLayout.maximumFrequency - 1))
        if let last = buffer.passages.last, low <= last {
            throw fields.damage("it does not follow the segment before")
        }
        var bits = BitReader(fields.rest())
        try PostingCoding.decode(
            count, low: low, slack: slack, excess: excess, isLastKnown: true, from: &bits,
            to: &buffer, subject: subject)
        guard bits.bitCount - bits.position < 8 else {
            throw fields.damage("bytes follow its bits")
        }
    }

    // MARK: Lengths

    /// The length of a passage as ``PassageLength`` has it.
    /// - Throws: When the passage's row is damaged, or there is no such passage.
    package mutating func lengthCode(of passage: UInt32) throws -> UInt8 {
        let row = try lengths(around: passage)
        return row.codes[Int(passage) - row.first]
    }

    /// The lengths of a passage and of those that share its row: asked once for many of them.
    /// - Throws: When the row is damaged, or there is no such passage.
    package mutating func lengths(around passage: UInt32) throws -> LengthRow {
        guard passage < passageCount else {
            throw FormatError(.damaged, "passage \(passage)", "the bundle has \(passageCount)")
        }
        let row = Int(passage) / IndexLayout.passagesPerLengthRow
        if lengths[row].isEmpty { try readLengths(row) }
        return LengthRow(first: row * IndexLayout.passagesPerLengthRow, codes: lengths[row])
    }

    mutating func readLengths(_ row: Int) throws {
        let subject = "length \(row + 1)"
        let frame = try selectLengths.blob(row + 1, of: "length")
        let codes = try decompressor.frame(frame, of: subject)
        let perRow = IndexLayout.passagesPerLengthRow
        guard codes.count == min(perRow, passageCount - row * perRow) else {
            throw FormatError(.damaged, subject, "it has \(codes.count) lengths")
        }
        if lengthsHeld == Self.lengthCacheSize {
            lengths = lengths.map { _ in [] }
            lengthsHeld = 0
        }
        lengths[row] = codes
        lengthsHeld += 1
    }
}

extension Statement {
    /// The blob of the row with this id.
    fileprivate mutating func blob(_ id: Int, of table: String) throws -> [UInt8] {
        try bind(id, at: 1)
        defer { reset() }
        guard try step() else { throw FormatError(.damaged, "\(table) \(id)", "it is missing") }
        return bytes(0)
    }
}
