// A row of terms, unpacked: what its terms are, how common each is, and where its postings lie.

import Zstandard

/// The layout of `term.data`, and the terms of one row.
///
/// Three varints, the sizes of the first three of four zstd frames, and the frames. The first holds
/// a byte for each term (1 to 8,192 terms): how many bytes it shares with the term before, as many
/// as it can, 0 for the first. The second: for each a byte, how many bytes follow those. The third:
/// these bytes. Terms are 1 to 255 bytes and ascend strictly.
///
/// The fourth holds: the id that the next new segment has when this row begins (varint); the size
/// of the counts (varint); for each group of 64 terms the number of bits that their lists take
/// (varints); the counts; and the lists. The counts are bits: for each term the number of postings
/// and 1 + the excess (the sum of the frequencies less the number of postings), both Elias gamma. A
/// list of up to 2,048 postings is here, as ``PostingCoding`` has it (low 0, high the last passage
/// of the bundle), one after the other without a gap; a longer one is in segments of 8,192, the
/// last with the rest, whose ids follow those of the segments before.
struct TermChunk: Sendable {
    let subject: String
    private var arena: [UInt8] = []
    private var ends: [UInt32] = []
    private(set) var postings: [UInt32] = []
    private(set) var excesses: [Int] = []
    /// The first segment of each long list; 0 for a short one.
    private(set) var segments: [Int] = []
    /// The first segment that belongs to no list of this chunk or those before.
    private(set) var nextSegment = 0
    /// Where the lists of each group begin, and the end, in bits.
    private var groupStarts = [0]
    private var lists: [UInt8] = []
    private let passageCount: Int

    var count: Int { ends.count }

    init(
        _ data: [UInt8], subject: String, passageCount: Int, decompressor: inout Decompressor
    ) throws {
        self.subject = subject
        self.passageCount = passageCount
        var fields = ByteFields(data, subject: subject)
        var sizes: [Int] = []
        for _ in 0..<3 { sizes.append(try fields.varint(upTo: data.count)) }
        var columns: [[UInt8]] = []
        for size in sizes {
            columns.append(try decompressor.frame(Array(try fields.run(of: size)), of: subject))
        }
        let bits = try decompressor.frame(Array(fields.rest()), of: subject)
        guard readTerms(columns[0], columns[1], columns[2]) else {
            throw fields.damage("its terms do not ascend, or their sizes do not add up")
        }
        try readLists(ByteFields(bits, subject: subject))
    }

    subscript(index: Int) -> ArraySlice<UInt8> {
        arena[(index == 0 ? 0 : Int(ends[index - 1]))..<Int(ends[index])]
    }

    /// The first term that does not precede `term`, or ``count``.
    func index(of term: [UInt8]) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if self[middle].lexicographicallyPrecedes(term) {
                low = middle + 1
            } else {
                high = middle
            }
        }
        return low
    }

    /// - Returns: False when these are no terms.
    private mutating func readTerms(
        _ shared: [UInt8], _ added: [UInt8], _ suffixes: [UInt8]
    ) -> Bool {
        guard (1...IndexLayout.maximumTermsPerChunk).contains(shared.count),
            added.count == shared.count
        else { return false }
        var total = 0
        for index in shared.indices { total += Int(shared[index]) }
        ends.reserveCapacity(shared.count)
        var arena = [UInt8](repeating: 0, count: total + suffixes.count)
        var bytes = arena.mutableSpan
        var last = 0..<0
        var next = 0
        for index in shared.indices {
            let common = Int(shared[index])
            let more = Int(added[index])
            let end = last.upperBound + common + more
            guard common <= last.count, more > 0, more <= suffixes.count - next,
                common + more <= IndexLayout.maximumTermSizeInBytes,
                common == last.count || suffixes[next] > bytes[last.lowerBound + common]
            else { return false }
            for offset in 0..<common {
                bytes[last.upperBound + offset] = bytes[last.lowerBound + offset]
            }
            for offset in 0..<more {
                bytes[last.upperBound + common + offset] = suffixes[next + offset]
            }
            next += more
            last = last.upperBound..<end
            ends.append(UInt32(end))
        }
        self.arena = arena
        return next == suffixes.count
    }

    private mutating func readLists(_ fields: consuming ByteFields) throws(FormatError) {
        nextSegment = try fields.varint(upTo: 1 << 40)
        let countSize = try fields.varint(upTo: fields.bytes.count)
        var end = 0
        for _ in stride(from: 0, to: count, by: IndexLayout.termsPerGroup) {
            end += try fields.varint(upTo: fields.bytes.count * 8)
            groupStarts.append(end)
        }
        var counts = BitReader(try fields.run(of: countSize))
        lists = Array(fields.rest())
        guard lists.count == (end + 7) / 8 else {
            throw fields.damage("its lists take \(lists.count) bytes, not \(end) bits")
        }
        try readCounts(&counts, fields)
    }

    private mutating func readCounts(
        _ bits: inout BitReader, _ fields: ByteFields
    ) throws(FormatError) {
        var inline = 0
        for _ in 0..<count {
            let postings = bits.gamma()
            let excess = bits.gamma() - 1
            guard postings <= passageCount, excess / 254 <= postings else {
                throw fields.damage("a term has an impossible number of postings")
            }
            let isInline = postings <= IndexLayout.maximumInlineCount
            segments.append(isInline ? 0 : nextSegment)
            if isInline { inline += postings } else { nextSegment += segmentCount(for: postings) }
            self.postings.append(UInt32(postings))
            excesses.append(excess)
        }
        guard !bits.isExhausted, bits.bitCount - bits.position < 8,
            inline <= IndexLayout.maximumPostingsPerChunk
        else { throw fields.damage("its counts do not fit") }
    }

    /// The list of a term; short ones before it in its group are read over.
    func list(at index: Int) throws(FormatError) -> PostingList {
        let count = Int(postings[index])
        let excess = excesses[index]
        guard segments[index] == 0 else {
            return PostingList(
                count: count, excess: excess, place: .segments(first: segments[index]))
        }
        let group = index / IndexLayout.termsPerGroup
        var bits = reader(ofGroup: group)
        var skipped = PostingBuffer()
        for before in (group * IndexLayout.termsPerGroup)..<index where segments[before] == 0 {
            skipped.removeAll()
            try read(before, from: &bits, to: &skipped)
        }
        return PostingList(
            count: count, excess: excess,
            place: .inline(bits, slack: passageCount - count, subject: subject))
    }

    /// Reads every list, and that each group ends where it should.
    func checkLists() throws(FormatError) {
        var buffer = PostingBuffer()
        let size = IndexLayout.termsPerGroup
        for group in 0..<(groupStarts.count - 1) {
            var bits = reader(ofGroup: group)
            for index in (group * size)..<min(count, (group + 1) * size)
            where segments[index] == 0 {
                buffer.removeAll()
                try read(index, from: &bits, to: &buffer)
            }
            guard groupStarts[group] / 8 * 8 + bits.position == groupStarts[group + 1] else {
                throw FormatError(.damaged, subject, "a group does not end where it should")
            }
        }
    }

    private func reader(ofGroup group: Int) -> BitReader {
        let start = groupStarts[group]
        var bits = BitReader(lists[(start / 8)..<((groupStarts[group + 1] + 7) / 8)])
        bits.position = start % 8
        return bits
    }

    private func read(
        _ index: Int, from bits: inout BitReader, to buffer: inout PostingBuffer
    ) throws(FormatError) {
        let count = Int(postings[index])
        try PostingCoding.decode(
            count, low: 0, slack: passageCount - count, excess: excesses[index],
            isLastKnown: false, from: &bits, to: &buffer, subject: subject)
    }
}

/// How many segments a list has that is too long for its chunk.
func segmentCount(for postings: Int) -> Int {
    (postings + IndexLayout.postingsPerSegment - 1) / IndexLayout.postingsPerSegment
}

extension Decompressor {
    /// The bytes of a frame of the index.
    mutating func frame(_ frame: [UInt8], of subject: String) throws(FormatError) -> [UInt8] {
        do throws(ZstandardError) {
            return try decompress(
                frame, maximumSizeInBytes: IndexLayout.maximumFrameSizeInBytes)
        } catch {
            throw FormatError(.damaged, subject, error.reason)
        }
    }
}
