// Pages by hand come in the encoding of the machine that they were written on.

import Markup

/// The text of a page as UTF-8.
struct PageEncoding {
    let text: [UInt8]
    /// What had to be guessed or replaced, for a warning.
    let remark: String?

    /// Encodings that browsers read as Windows' Latin letters, whatever they are called.
    private static let latin: Set<String> = [
        "ascii", "us-ascii", "iso-8859-1", "iso8859-1", "iso_8859-1", "latin1", "latin-1", "l1",
        "windows-1252", "cp1252", "x-cp1252",
    ]
    private static let unicode: Set<String> = ["utf-8", "utf8", "unicode-1-1-utf-8"]
    /// A page says its encoding within so many bytes.
    private static let headSizeInBytes = 2_048

    /// - Throws: ``SourceError`` for an encoding that is named and not known.
    init(_ bytes: [UInt8], form: PageForm, name: String) throws(SourceError) {
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
            text = try Self.fromUTF16(bytes)
            remark = nil
            return
        }
        let plain = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
        if UTF8Check.isValid(plain) {
            (text, remark) = (plain, nil)
            return
        }
        let declared =
            form == .html ? Self.declaration(in: plain.prefix(Self.headSizeInBytes)) : nil
        if form == .html, Self.latin.contains(declared ?? "windows-1252") {
            text = Windows1252.utf8(plain)
            remark = declared == nil ? "no encoding is declared; it was read as windows-1252" : nil
            return
        }
        guard declared.map(Self.unicode.contains) != false else {
            throw SourceError(
                .badData, name,
                "the page is in \(declared ?? ""); convert it to UTF-8 first (iconv does it)")
        }
        text = Array(String(decoding: plain, as: UTF8.self).utf8)
        remark = "bytes that are not UTF-8 were replaced by U+FFFD"
    }

    private static func fromUTF16(_ bytes: [UInt8]) throws(SourceError) -> [UInt8] {
        guard let stream = UTF16Stream(head: bytes, MemoryStream(bytes)) else { return bytes }
        return try stream.read(atLeast: .max)
    }

    /// What stands behind "charset=" or "encoding=", in lower case.
    private static func declaration(in head: ArraySlice<UInt8>) -> String? {
        let lower = head.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
        for word in ["charset=", "encoding="] {
            guard let start = lower.firstRange(of: Array(word.utf8))?.upperBound else { continue }
            let value = lower[start...].drop { $0 == 0x22 || $0 == 0x27 || $0 == 0x20 }
            let name = value.prefix {
                (0x61...0x7A).contains($0) || (0x30...0x3A).contains($0) || $0 == 0x2D || $0 == 0x5F
            }
            if !name.isEmpty { return String(decoding: name, as: UTF8.self) }
        }
        return nil
    }
}
