// One list of postings, or one segment of a long list, as bits.

/// Passages and frequencies, parallel, for reuse from list to list.
package struct PostingBuffer: Sendable {
    /// Ascending strictly.
    package internal(set) var passages: [UInt32] = []
    /// 1 to 255, where 255 is "or more".
    package internal(set) var frequencies: [UInt8] = []
    /// Where frequencies are unpacked.
    var excesses: [UInt32] = []

    package init() {}

    package var count: Int { passages.count }

    package mutating func removeAll() {
        passages.removeAll(keepingCapacity: true)
        frequencies.removeAll(keepingCapacity: true)
    }
}

/// The bits of `count` postings.
///
/// Passage i (from 0) of those in `low...high` is stored as passage - low - i, which does not
/// descend and is at most high - low - (count - 1): one sequence of ``Interpolative``,
/// without the last number in a segment, whose last passage is `high`. Then the
/// frequencies: the excess of posting i is the sum of (frequency - 1) over postings 0...i; the
/// excess of the last is known, those before it are a sequence with that maximum. So passages that
/// fill their range, and frequencies that are all 1, take no bits.
enum PostingCoding {
    /// - Parameters:
    ///   - passages: Ascending strictly within `low...`.
    ///   - slack: high - low - (count - 1).
    ///   - isLastKnown: The last passage is `high`, and is not stored.
    static func encode(
        _ passages: ArraySlice<UInt32>, _ frequencies: ArraySlice<UInt8>, low: Int, slack: Int,
        isLastKnown: Bool, to bits: inout BitWriter
    ) {
        var steps: [Int] = []
        steps.reserveCapacity(passages.count)
        for passage in passages { steps.append(Int(passage) - low - steps.count) }
        Interpolative.encode(isLastKnown ? steps.dropLast() : steps[...], upTo: slack, to: &bits)
        steps.removeAll(keepingCapacity: true)
        var sum = 0
        for frequency in frequencies {
            sum += Int(frequency) - 1
            steps.append(sum)
        }
        Interpolative.encode(steps.dropLast(), upTo: sum, to: &bits)
    }

    /// Appends postings to `buffer`. Whatever the bits are, the passages are ascending and in
    /// range.
    /// - Parameter count: 1 or more, and bounded: memory for as many is taken.
    /// - Throws: When a frequency is above 255 or the bits do not suffice.
    static func decode(
        _ count: Int, low: Int, slack: Int, excess: Int, isLastKnown: Bool,
        from bits: inout BitReader, to buffer: inout PostingBuffer, subject: String
    ) throws(FormatError) {
        let start = buffer.passages.count
        buffer.passages.append(contentsOf: repeatElement(0, count: count))
        let end = start + count
        let unknown = isLastKnown ? end - 1 : end
        Interpolative.decode(&buffer.passages, in: start..<unknown, upTo: slack, from: &bits)
        if isLastKnown { buffer.passages[end - 1] = UInt32(slack) }
        var passages = buffer.passages.mutableSpan
        var base = UInt32(truncatingIfNeeded: low)
        for index in start..<end {
            passages[index] &+= base
            base &+= 1
        }
        let isSound = decodeFrequencies(
            count, excess: excess, from: &bits, to: &buffer.frequencies, using: &buffer.excesses)
        guard isSound else {
            throw FormatError(.damaged, subject, "a frequency is above 255")
        }
        guard !bits.isExhausted else { throw FormatError(.damaged, subject, "a list ends early") }
    }

    /// - Returns: False when a frequency is above 255.
    private static func decodeFrequencies(
        _ count: Int, excess: Int, from bits: inout BitReader, to frequencies: inout [UInt8],
        using excesses: inout [UInt32]
    ) -> Bool {
        let start = frequencies.count
        frequencies.append(contentsOf: repeatElement(1, count: count))
        guard excess > 0 else { return true }
        if excesses.count < count {
            excesses = [UInt32](repeating: 0, count: count)
        }
        Interpolative.decode(&excesses, in: 0..<(count - 1), upTo: excess, from: &bits)
        excesses[count - 1] = UInt32(excess)
        let sums = excesses.span
        var result = frequencies.mutableSpan
        var last: UInt32 = 0
        var highest: UInt32 = 0
        for index in 0..<count {
            let frequency = sums[index] &- last
            last = sums[index]
            highest = max(highest, frequency)
            result[start &+ index] = UInt8(truncatingIfNeeded: frequency &+ 1)
        }
        return highest < IndexLayout.maximumFrequency
    }
}
