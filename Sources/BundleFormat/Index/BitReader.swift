// Bits back to numbers, from bytes that may be anything.

/// Reads what ``BitWriter`` wrote.
///
/// Reading never fails at once: past the end it gives zeros, and every number is in the range asked
/// for. Whoever reads asks ``isExhausted`` when done and then throws everything away.
struct BitReader: Sendable {
    /// Two words of zeros follow the stream.
    let words: [UInt64]
    let bitCount: Int
    /// In bits; exceeds `bitCount` after reading past the end.
    var position = 0

    /// True when more bits were read than there are.
    var isExhausted: Bool { position > bitCount }

    init(_ bytes: ArraySlice<UInt8>) {
        var words: [UInt64] = []
        words.reserveCapacity(bytes.count / 8 + 3)
        var index = bytes.startIndex
        while index < bytes.endIndex {
            let end = min(index + 8, bytes.endIndex)
            var word: UInt64 = 0
            for byte in bytes[index..<end] { word = word << 8 | UInt64(byte) }
            words.append(word << UInt64(8 * (index + 8 - end)))
            index = end
        }
        words += [0, 0]
        self.words = words
        bitCount = bytes.count * 8
    }

    /// The next 64 bits.
    @inline(__always)
    private var ahead: UInt64 {
        let index = min(position &>> 6, words.count &- 2)
        let shift = UInt64(truncatingIfNeeded: position & 63)
        return words[index] &<< shift | (words[index &+ 1] &>> 1) &>> (63 &- shift)
    }

    /// - Returns: 1 to 2^41 - 1; 1 when the bits are no such code.
    mutating func gamma() -> Int {
        let zeros = ahead.leadingZeroBitCount
        guard zeros <= 40 else {
            position &+= 1 << 40
            return 1
        }
        position &+= zeros
        let value = ahead &>> UInt64(63 &- zeros)
        position &+= zeros &+ 1
        return Int(truncatingIfNeeded: value)
    }

    /// - Parameter maximum: 1 to 2^33.
    /// - Returns: 0 to `maximum`.
    @inline(__always)
    mutating func minimal(upTo maximum: Int) -> Int {
        let size = maximum &+ 1
        let width = 63 &- size.leadingZeroBitCount
        let short = (2 &<< width) &- size
        let long = Int(truncatingIfNeeded: ahead &>> UInt64(truncatingIfNeeded: 63 &- width))
        let isShort = long &>> 1 < short
        position &+= isShort ? width : width &+ 1
        let rank = isShort ? long &>> 1 : long &- short
        let value = rank &+ (size &- short) &>> 1
        return value >= size ? value &- size : value
    }
}
