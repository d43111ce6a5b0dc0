// Small numbers in few bytes: seven bits a byte, low bits first, the high bit set where more follow.

extension [UInt8] {
    /// - Precondition: `value` is not negative.
    package mutating func appendVarint(_ value: Int) {
        precondition(value >= 0, "a varint is not negative")
        var rest = UInt(value)
        while rest >= 0x80 {
            append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        append(UInt8(rest))
    }
}

/// Reads varints and byte runs; ends of the bytes are damage, never a trap.
package struct VarintReader {
    private let content: [UInt8]
    package private(set) var position = 0

    package init(_ content: [UInt8]) {
        self.content = content
    }

    package var isAtEnd: Bool { position >= content.count }

    package mutating func varint() throws(FormatError) -> Int {
        var value: UInt = 0
        var shift: UInt = 0
        while position < content.count, shift < 63 {
            let byte = content[position]
            position += 1
            value |= UInt(byte & 0x7F) << shift
            if byte < 0x80 { return Int(value & UInt(Int.max)) }
            shift += 7
        }
        throw damage()
    }

    package mutating func bytes(_ count: Int) throws(FormatError) -> ArraySlice<UInt8> {
        guard count >= 0, count <= content.count - position else { throw damage() }
        position += count
        return content[(position - count)..<position]
    }

    package func damage() -> FormatError {
        FormatError(.damaged, "stored list", "byte \(position) is not what should stand there")
    }
}
