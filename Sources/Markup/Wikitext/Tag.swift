// "<name attributes>": HTML and MediaWiki's own elements.

/// One tag in wikitext.
struct Tag {
    /// In lower case.
    let name: String
    let isEnd: Bool
    let isEmpty: Bool
    let attributes: ByteSlice
    /// After ">".
    let end: Int

    /// The tag that starts with the "<" at `start`, if one does.
    static func read(_ bytes: Bytes, at start: Int) -> Tag? {
        var index = start + 1
        let isEnd = bytes.has("/".utf8, at: index)
        if isEnd { index += 1 }
        let nameStart = index
        while index < bytes.count,
            bytes[index].isASCIILetter || bytes[index].isDigit || bytes[index] == 0x2D
        {
            index += 1
        }
        guard index > nameStart, bytes[nameStart].isASCIILetter, index - nameStart < 20 else {
            return nil
        }
        let limit = min(bytes.count, index + 2_000)
        let attributesStart = index
        while index < limit, bytes[index] != UInt8(ascii: ">") {
            if bytes[index] == UInt8(ascii: "<") { return nil }
            index += 1
        }
        guard index < limit else { return nil }
        let isEmpty = bytes[index - 1] == UInt8(ascii: "/")
        let name = bytes[nameStart..<attributesStart].map(\.lowered)
        return Tag(
            name: String(decoding: name, as: UTF8.self), isEnd: isEnd, isEmpty: isEmpty,
            attributes: bytes[attributesStart..<(isEmpty ? index - 1 : index)], end: index + 1)
    }

    /// The value of the attribute, without quotation marks.
    func attribute(_ name: String) -> ByteSlice? {
        Self.attribute(name, in: attributes)
    }

    static func attribute(_ name: String, in attributes: ByteSlice) -> ByteSlice? {
        var index = attributes.startIndex
        while index < attributes.endIndex {
            guard attributes.hasAnyCase(name.utf8, at: index),
                index == attributes.startIndex || !attributes[index - 1].isWordByte
            else {
                index += 1
                continue
            }
            var position = index + name.utf8.count
            while position < attributes.endIndex, attributes[position].isWhite { position += 1 }
            guard position < attributes.endIndex, attributes[position] == .equals else {
                index += 1
                continue
            }
            return value(in: attributes[(position + 1)...].trimmed)
        }
        return nil
    }

    private static func value(in text: ByteSlice) -> ByteSlice {
        guard let first = text.first else { return text }
        if first == UInt8(ascii: "\"") || first == UInt8(ascii: "'") {
            return text.dropFirst().prefix { $0 != first }
        }
        return text.prefix { !$0.isWhite }
    }

    /// Whether its style says that it is not shown.
    var isHidden: Bool {
        guard let style = attribute("style") else { return false }
        let plain = style.filter { !$0.isWhite }.map(\.lowered)
        return plain.index(of: Bytes("display:none"), from: 0) != nil
    }
}
