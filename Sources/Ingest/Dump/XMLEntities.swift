// The five named entities of XML and numeric references; others are left as they stand.

/// Decodes references in character data, and writes them.
package enum XMLEntities {
    private static let longestReferenceInBytes = 12

    /// Replaces every reference; what is none stays as it is.
    package static func decode(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        var decoded: [UInt8] = []
        decoded.reserveCapacity(bytes.count)
        var rest = bytes
        while let ampersand = rest.firstIndex(of: UInt8(ascii: "&")) {
            decoded += rest[..<ampersand]
            rest = rest[ampersand...]
            let window = rest.prefix(longestReferenceInBytes)
            if let end = window.firstIndex(of: UInt8(ascii: ";")),
                append(rest[(ampersand + 1)..<end], to: &decoded)
            {
                rest = rest[(end + 1)...]
            } else {
                decoded.append(UInt8(ascii: "&"))
                rest = rest[(ampersand + 1)...]
            }
        }
        decoded += rest
        return decoded
    }

    /// Text in which "&" and "<" are references, so that ``decode(_:)`` gives it back.
    static func encode(_ bytes: [UInt8]) -> [UInt8] {
        var encoded: [UInt8] = []
        encoded.reserveCapacity(bytes.count + bytes.count / 64)
        for byte in bytes {
            switch byte {
            case UInt8(ascii: "&"): encoded += "&amp;".utf8
            case UInt8(ascii: "<"): encoded += "&lt;".utf8
            default: encoded.append(byte)
            }
        }
        return encoded
    }

    /// Appends what a reference stands for; false if it stands for nothing known.
    private static func append(_ name: ArraySlice<UInt8>, to decoded: inout [UInt8]) -> Bool {
        if name.first == UInt8(ascii: "#") {
            guard let scalar = scalar(name.dropFirst()) else { return false }
            decoded += Array(String(scalar).utf8)
            return true
        }
        guard let byte = named[XMLName(name)] else { return false }
        decoded.append(byte)
        return true
    }

    private static let named: [XMLName: UInt8] = [
        XMLName("lt"): UInt8(ascii: "<"), XMLName("gt"): UInt8(ascii: ">"),
        XMLName("amp"): UInt8(ascii: "&"), XMLName("quot"): UInt8(ascii: "\""),
        XMLName("apos"): UInt8(ascii: "'"),
    ]

    /// The scalar of "65" or "x41"; a number that is no scalar gives U+FFFD.
    private static func scalar(_ digits: ArraySlice<UInt8>) -> Unicode.Scalar? {
        let isHexadecimal = digits.first == UInt8(ascii: "x") || digits.first == UInt8(ascii: "X")
        let text = String(decoding: isHexadecimal ? digits.dropFirst() : digits, as: UTF8.self)
        guard let value = UInt32(text, radix: isHexadecimal ? 16 : 10) else { return nil }
        return Unicode.Scalar(value) ?? "\u{FFFD}"
    }
}
