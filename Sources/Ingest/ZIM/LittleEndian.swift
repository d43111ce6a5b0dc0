// All numbers of a ZIM file have their lowest byte first.

/// Numbers in bytes, the lowest byte first.
enum LittleEndian {
    /// The number in `width` bytes, counted from the beginning of the slice.
    static func number(
        _ bytes: ArraySlice<UInt8>, at offset: Int, width: Int
    ) -> UInt64 {
        var number: UInt64 = 0
        for index in (0..<width).reversed() {
            number = number << 8 | UInt64(bytes[bytes.startIndex + offset + index])
        }
        return number
    }

    /// A number of at most four bytes.
    static func small(_ bytes: ArraySlice<UInt8>, at offset: Int, width: Int = 4) -> Int {
        Int(number(bytes, at: offset, width: min(width, 4)))
    }
}
