// Small numbers and byte runs one after another, for the heads of the index's blobs.

extension [UInt8] {
    /// Appends seven bits a byte, lowest first; all bytes but the last have their top bit set.
    package mutating func appendVarint(_ value: Int) {
        var rest = UInt64(value)
        while rest >= 0x80 {
            append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        append(UInt8(rest))
    }
}

/// Reads fields from bytes that may be anything.
package struct ByteFields {
    package let bytes: [UInt8]
    package private(set) var position = 0
    /// What an error says it is about.
    let subject: String

    package init(_ bytes: [UInt8], subject: String) {
        self.bytes = bytes
        self.subject = subject
    }

    package var isAtEnd: Bool { position == bytes.count }

    /// - Parameter maximum: The most that the number may be.
    package mutating func varint(upTo maximum: Int) throws(FormatError) -> Int {
        var value: UInt64 = 0
        for shift in stride(from: UInt64(0), to: 49, by: 7) {
            guard position < bytes.count else { throw damage("it ends early") }
            let byte = bytes[position]
            position += 1
            value |= UInt64(byte & 0x7f) << shift
            guard byte >= 0x80 else {
                guard value <= maximum else { throw damage("\(value) is more than \(maximum)") }
                return Int(value)
            }
        }
        throw damage("a number is too long")
    }

    package mutating func byte() throws(FormatError) -> UInt8 {
        guard position < bytes.count else { throw damage("it ends early") }
        defer { position += 1 }
        return bytes[position]
    }

    /// The next `count` bytes.
    package mutating func run(of count: Int) throws(FormatError) -> ArraySlice<UInt8> {
        guard count >= 0, count <= bytes.count - position else { throw damage("it ends early") }
        defer { position += count }
        return bytes[position..<(position + count)]
    }

    /// All bytes that are left.
    mutating func rest() -> ArraySlice<UInt8> {
        defer { position = bytes.count }
        return bytes[position...]
    }

    package func damage(_ reason: String) -> FormatError { FormatError(.damaged, subject, reason) }
}
