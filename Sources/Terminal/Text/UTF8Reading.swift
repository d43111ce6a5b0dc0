/// Scalars out of UTF-8 that is known to be valid.
enum UTF8Reading {
    /// The scalar at an offset and its length in bytes; zero and 0 at the end.
    static func scalar(in bytes: [UInt8], at offset: Int) -> (value: UInt32, length: Int) {
        guard offset < bytes.count else { return (0, 0) }
        let lead = bytes[offset]
        if lead < 0x80 { return (UInt32(lead), 1) }
        let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
        var value = UInt32(lead) & (0x7F >> UInt32(length))
        for byte in bytes[offset + 1..<min(offset + length, bytes.count)] {
            value = value << 6 | UInt32(byte & 0x3F)
        }
        return (value, length)
    }
}
