// Ascending numbers in few bits: the middle one first, within the bounds that its neighbours leave.

/// Binary interpolative coding (A. Moffat, L. Stuiver, Information Retrieval 3, 2000).
///
/// The sequences are `count` numbers that do not descend, each in `0...maximum`. Coded is the one
/// at `count / 2` as a centred minimal binary code within the range; then likewise those before it,
/// whose range ends there; then those after it, whose range begins there. A range of a single
/// number takes no bits. Clusters cost little, and nothing is stored about how a list is
/// distributed.
enum Interpolative {
    static func encode(_ values: ArraySlice<Int>, upTo maximum: Int, to bits: inout BitWriter) {
        encode(values.span, 0, values.count, low: 0, high: maximum, to: &bits)
    }

    private static func encode(
        _ values: Span<Int>, _ start: Int, _ end: Int, low: Int, high: Int,
        to bits: inout BitWriter
    ) {
        var start = start
        var low = low
        while start < end, low < high {
            let middle = start &+ (end &- start) &>> 1
            let value = values[middle]
            bits.writeMinimal(value &- low, upTo: high &- low)
            encode(values, start, middle, low: low, high: value, to: &bits)
            start = middle &+ 1
            low = value
        }
    }

    /// Fills a part of `values`; whatever the bits are, the numbers ascend within the range.
    /// - Parameter maximum: 0 to 2^33; it fits in `UInt32` wherever the range holds a value.
    static func decode(
        _ values: inout [UInt32], in range: Range<Int>, upTo maximum: Int,
        from bits: inout BitReader
    ) {
        var span = values.mutableSpan
        decode(
            &span, range.lowerBound, range.upperBound, low: 0, slack: maximum, from: &bits)
    }

    /// `slack` is how far the range reaches above `low`.
    private static func decode(
        _ values: inout MutableSpan<UInt32>, _ start: Int, _ end: Int, low: Int, slack: Int,
        from bits: inout BitReader
    ) {
        var start = start
        var low = low
        var slack = slack
        while start < end {
            guard slack > 0 else {
                for index in start..<end { values[index] = UInt32(truncatingIfNeeded: low) }
                return
            }
            let middle = start &+ (end &- start) &>> 1
            let step = bits.minimal(upTo: slack)
            values[middle] = UInt32(truncatingIfNeeded: low &+ step)
            if start < middle {
                decode(&values, start, middle, low: low, slack: step, from: &bits)
            }
            start = middle &+ 1
            low &+= step
            slack &-= step
        }
    }
}
