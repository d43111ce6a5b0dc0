// Titles and tokens go into addresses and forms byte by byte.

/// Percent-encoding of text (RFC 3986, 2.1).
package enum PercentEncoding {
    /// Letters, digits and "-._~" as they are, all else as bytes.
    ///
    /// - Parameter kept: Further ASCII characters that stay as they are.
    package static func encoded(_ text: String, keeping kept: String = "") -> String {
        let digits = [UInt8]("0123456789ABCDEF".utf8)
        let plain = Set("-._~\(kept)".utf8)
        var encoded: [UInt8] = []
        for byte in text.utf8 {
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: encoded.append(byte)
            case _ where plain.contains(byte): encoded.append(byte)
            default: encoded += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            }
        }
        return String(decoding: encoded, as: UTF8.self)
    }

    /// Names and values as a form has them: "titles=A%7CB&prop=info".
    package static func form(_ fields: [(name: String, value: String)]) -> String {
        fields.map { "\(encoded($0.name))=\(encoded($0.value))" }.joined(separator: "&")
    }
}
