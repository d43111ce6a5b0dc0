// A checkpoint names its root in base64, as the checkpoints of other logs do; Foundation stays out.

/// RFC 4648, section 4.
enum Base64 {
    private static let digits = Array(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    private static let padding = UInt8(ascii: "=")

    static func text(_ bytes: [UInt8]) -> String {
        var result: [UInt8] = []
        for start in stride(from: 0, to: bytes.count, by: 3) {
            let part = bytes[start..<min(start + 3, bytes.count)]
            var group: UInt32 = 0
            for place in 0..<3 {
                group = group << 8 | (place < part.count ? UInt32(part[start + place]) : 0)
            }
            for place in 0..<4 {
                let digit = digits[Int(group >> UInt32(18 - 6 * place) & 63)]
                result.append(place <= part.count ? digit : padding)
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    /// Nil for anything but the one text that stands for some bytes.
    static func bytes(_ text: String) -> [UInt8]? {
        var result: [UInt8] = []
        var group: UInt32 = 0
        var bits: UInt32 = 0
        for byte in text.utf8 where byte != padding {
            guard let digit = digits.firstIndex(of: byte) else { return nil }
            group = group << 6 | UInt32(digit)
            bits += 6
            if bits >= 8 {
                bits -= 8
                result.append(UInt8(truncatingIfNeeded: group >> bits))
                group &= (1 << bits) - 1
            }
        }
        return self.text(result) == text ? result : nil
    }
}
