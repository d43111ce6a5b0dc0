// Terms and lists, as they come out of the merge, become rows.

import SQLite
import Zstandard

/// Writes the tables `term` and `posting`.
struct IndexWriter: ~Copyable {
    private let passageCount: Int
    private var wordCompressor: Compressor
    private var bitCompressor: Compressor
    private var insertTerm: Statement
    private var insertSegment: Statement
    private var chunk = TermChunkWriter(firstSegment: 1)
    private var chunkCount = 0
    private var segmentCount = 0

    private var term: [UInt8] = []
    private var postings = 0
    private var excess = 0
    private var passages: [UInt32] = []
    private var frequencies: [UInt8] = []
    /// One more than the last passage that is in a segment.
    private var segmentLow = 0

    private(set) var termCount = 0
    private(set) var postingCount = 0
    private(set) var termBytes = 0
    private(set) var segmentBytes = 0

    init(into database: borrowing Database, passageCount: Int) throws {
        let wordCompressor = try Compressor(level: 19)
        let bitCompressor = try Compressor(level: 1)
        let insertTerm = try database.prepare("INSERT INTO term VALUES (?, ?, ?)")
        let insertSegment = try database.prepare("INSERT INTO posting VALUES (?, ?)")
        self.passageCount = passageCount
        self.wordCompressor = wordCompressor
        self.bitCompressor = bitCompressor
        self.insertTerm = insertTerm
        self.insertSegment = insertSegment
    }

    /// Appends to the list of `term`; terms come in the order of their bytes, passages ascend.
    mutating func add(_ term: [UInt8], _ passages: [UInt32], _ frequencies: [UInt8]) throws {
        if term != self.term {
            try endTerm()
            self.term = term
        }
        for (passage, frequency) in zip(passages, frequencies) {
            self.passages.append(passage)
            self.frequencies.append(frequency)
            if self.passages.count == IndexLayout.postingsPerSegment { try endSegment() }
        }
    }

    mutating func finish() throws {
        try endTerm()
        if chunk.count > 0 { try endChunk() }
    }

    private mutating func endTerm() throws {
        guard postings + passages.count > 0 else { return }
        let isInline = postings == 0 && passages.count <= IndexLayout.maximumInlineCount
        if isInline { count() } else if !passages.isEmpty { try endSegment() }
        chunk.add(term, postings: postings, excess: excess)
        if isInline {
            chunk.addList(passages, frequencies, passageCount: passageCount)
            clear()
        }
        termCount += 1
        postingCount += postings
        postings = 0
        excess = 0
        segmentLow = 0
        if chunk.isFull { try endChunk() }
    }

    private mutating func count() {
        postings += passages.count
        excess += frequencies.reduce(0) { $0 + Int($1) - 1 }
    }

    private mutating func clear() {
        passages.removeAll(keepingCapacity: true)
        frequencies.removeAll(keepingCapacity: true)
    }

    private mutating func endSegment() throws {
        guard let last = passages.last else { return }
        let before = excess
        count()
        let slack = Int(last) - segmentLow - (passages.count - 1)
        var head: [UInt8] = []
        head.appendVarint(segmentLow)
        head.appendVarint(slack)
        head.appendVarint(excess - before)
        var bits = BitWriter()
        PostingCoding.encode(
            passages[...], frequencies[...], low: segmentLow, slack: slack, isLastKnown: true,
            to: &bits)
        let data = try bitCompressor.compress(head + bits.finish())
        segmentCount += 1
        segmentBytes += data.count
        try insertSegment.bind(segmentCount, at: 1)
        try insertSegment.bind(data, at: 2)
        try insertSegment.run()
        segmentLow = Int(last) + 1
        clear()
    }

    private mutating func endChunk() throws {
        let data = try chunk.finish(words: &wordCompressor, bits: &bitCompressor)
        chunkCount += 1
        termBytes += data.count + chunk.first.count
        try insertTerm.bind(chunkCount, at: 1)
        try insertTerm.bind(chunk.first, at: 2)
        try insertTerm.bind(data, at: 3)
        try insertTerm.run()
        chunk = TermChunkWriter(firstSegment: segmentCount + 1)
    }
}
