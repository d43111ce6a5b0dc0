// Bits in the order in which they are read, most significant first.

/// Appends codes to a growing stream of bits.
struct BitWriter {
    private var bytes: [UInt8] = []
    /// The last `pendingCount` (below 8) bits are not in `bytes` yet; higher ones are stale.
    private var pending: UInt64 = 0
    private var pendingCount = 0

    var bitCount: Int { bytes.count * 8 + pendingCount }

    /// - Parameter width: 0 to 48; `value` is below 2^width.
    mutating func write(_ value: UInt64, width: Int) {
        pending = pending << UInt64(width) | value
        pendingCount += width
        while pendingCount >= 8 {
            pendingCount -= 8
            bytes.append(UInt8(truncatingIfNeeded: pending >> UInt64(pendingCount)))
        }
    }

    /// Elias gamma: as many zeros as there are bits after the leading one, then the value.
    /// - Parameter value: 1 to 2^40.
    mutating func writeGamma(_ value: Int) {
        let width = Int.bitWidth - 1 - value.leadingZeroBitCount
        write(0, width: width)
        write(UInt64(value), width: width + 1)
    }

    /// A value of `0...maximum` in floor or ceiling of log2(maximum + 1) bits; those in the middle
    /// of the range get the short codes (Moffat and Stuiver's centred minimal binary code).
    /// - Parameter maximum: Below 2^40; 0 takes no bits.
    mutating func writeMinimal(_ value: Int, upTo maximum: Int) {
        let size = maximum + 1
        let width = Int.bitWidth - 1 - size.leadingZeroBitCount
        let short = (2 << width) - size
        let turned = value - (size - short) / 2
        let rank = turned < 0 ? turned + size : turned
        if rank < short {
            write(UInt64(rank), width: width)
        } else {
            write(UInt64(rank + short), width: width + 1)
        }
    }

    /// The stream, padded with zeros to whole bytes; the writer is empty afterwards.
    mutating func finish() -> [UInt8] {
        if pendingCount > 0 { write(0, width: 8 - pendingCount) }
        defer { bytes = [] }
        return bytes
    }
}
