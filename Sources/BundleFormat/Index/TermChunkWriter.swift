// The terms that share a row, until the row is full.

import Zstandard

/// Collects terms in the order of their bytes, with their counts and short lists.
/// ``TermChunk`` documents the layout.
struct TermChunkWriter {
    private(set) var first: [UInt8] = []
    private(set) var count = 0
    private(set) var inlinePostings = 0
    /// The id that the next segment gets, when the chunk was begun.
    private let firstSegment: Int
    private var last: [UInt8] = []
    private var shared: [UInt8] = []
    private var added: [UInt8] = []
    private var suffixes: [UInt8] = []
    private var counts = BitWriter()
    private var lists = BitWriter()
    private var groupStart = 0
    private var groups: [UInt8] = []

    init(firstSegment: Int) { self.firstSegment = firstSegment }

    var isFull: Bool {
        count >= IndexLayout.termsPerChunk || inlinePostings >= IndexLayout.postingsPerChunk
    }

    /// - Parameters:
    ///   - excess: The sum of the frequencies less the number of postings.
    mutating func add(_ term: [UInt8], postings: Int, excess: Int) {
        if count == 0 { first = term }
        if count > 0, count % IndexLayout.termsPerGroup == 0 { endGroup() }
        count += 1
        let common = zip(term, last).prefix { $0 == $1 }.count
        shared.append(UInt8(common))
        added.append(UInt8(term.count - common))
        suffixes += term[common...]
        last = term
        counts.writeGamma(postings)
        counts.writeGamma(excess + 1)
    }

    /// Adds the list of the term that was added last.
    mutating func addList(_ passages: [UInt32], _ frequencies: [UInt8], passageCount: Int) {
        inlinePostings += passages.count
        PostingCoding.encode(
            passages[...], frequencies[...], low: 0, slack: passageCount - passages.count,
            isLastKnown: false, to: &lists)
    }

    private mutating func endGroup() {
        groups.appendVarint(lists.bitCount - groupStart)
        groupStart = lists.bitCount
    }

    /// The row's data; nothing may be added afterwards.
    mutating func finish(
        words: inout Compressor, bits: inout Compressor
    ) throws(ZstandardError) -> [UInt8] {
        endGroup()
        var body: [UInt8] = []
        body.appendVarint(firstSegment)
        let countBytes = counts.finish()
        body.appendVarint(countBytes.count)
        body += groups + countBytes + lists.finish()
        var data: [UInt8] = []
        var frames: [UInt8] = []
        for column in [shared, added, suffixes] {
            let frame = try words.compress(column)
            data.appendVarint(frame.count)
            frames += frame
        }
        return data + frames + (try bits.compress(body))
    }
}
