// The 32 bytes that stand for an article or a bundle.

/// A SHA-256 value.
package struct Digest: Sendable, Hashable {
    /// Always 32 bytes.
    package let bytes: [UInt8]

    /// - Precondition: `bytes` holds 32 bytes.
    init(_ bytes: [UInt8]) {
        precondition(bytes.count == 32, "a SHA-256 value has 32 bytes")
        self.bytes = bytes
    }

    /// A digest as it was stored, or nil when there are not 32 bytes.
    package init?(stored bytes: [UInt8]) {
        guard bytes.count == 32 else { return nil }
        self.bytes = bytes
    }

    /// 64 lower-case hexadecimal digits.
    package var hex: String {
        let digits = Array("0123456789abcdef".utf8)
        let text = bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
        return String(decoding: text, as: UTF8.self)
    }
}
