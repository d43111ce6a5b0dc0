// A small reader of JSON (RFC 8259) over bytes, for lines of articles and for recipes.

/// Parses one JSON text.
struct JSONParser {
    private static let maximumDepth = 64

    private let bytes: [UInt8]
    private var position = 0

    private init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// Parses bytes that hold one value and nothing else.
    static func parse(_ bytes: [UInt8]) throws(JSONError) -> JSONValue {
        var parser = JSONParser(bytes)
        let value = try parser.value(depth: 0)
        parser.skipSpace()
        guard parser.position == bytes.count else { throw parser.failure("more after the end") }
        return value
    }

    private func failure(_ reason: String) -> JSONError {
        JSONError(offset: position, reason: reason)
    }

    private var current: UInt8? { position < bytes.count ? bytes[position] : nil }

    private mutating func skipSpace() {
        while let byte = current, byte.isXMLSpace { position += 1 }
    }

    private mutating func take(_ wanted: Unicode.Scalar) -> Bool {
        guard current == UInt8(ascii: wanted) else { return false }
        position += 1
        return true
    }

    private mutating func value(depth: Int) throws(JSONError) -> JSONValue {
        guard depth < Self.maximumDepth else { throw failure("nested too deeply") }
        skipSpace()
        switch current {
        case nil: throw failure("the end where a value should be")
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "{"): return try object(depth: depth)
        case UInt8(ascii: "["): return try array(depth: depth)
        case UInt8(ascii: "t"): return try word("true", .boolean(true))
        case UInt8(ascii: "f"): return try word("false", .boolean(false))
        case UInt8(ascii: "n"): return try word("null", .null)
        default: return try number()
        }
    }

    private mutating func word(
        _ word: String, _ value: JSONValue
    ) throws(JSONError) -> JSONValue {
        guard bytes[position...].starts(with: word.utf8) else { throw failure("no value") }
        position += word.utf8.count
        return value
    }

    private mutating func number() throws(JSONError) -> JSONValue {
        let digits = bytes[position...].prefix { byte in
            (0x30...0x39).contains(byte) || byte == 0x2D || byte == 0x2B || byte == 0x2E
                || byte | 0x20 == 0x65
        }
        let text = String(decoding: digits, as: UTF8.self)
        guard Double(text) != nil, text.utf8.first != 0x2B else { throw failure("no value") }
        position = digits.endIndex
        return .number(text)
    }

    private mutating func array(depth: Int) throws(JSONError) -> JSONValue {
        position += 1
        var values: [JSONValue] = []
        skipSpace()
        if take("]") { return .array(values) }
        repeat {
            values.append(try value(depth: depth + 1))
            skipSpace()
        } while take(",")
        guard take("]") else { throw failure("a list without its \"]\"") }
        return .array(values)
    }

    private mutating func object(depth: Int) throws(JSONError) -> JSONValue {
        position += 1
        var members: [JSONMember] = []
        skipSpace()
        if take("}") { return .object(members) }
        repeat {
            skipSpace()
            guard current == UInt8(ascii: "\"") else { throw failure("no key in quotes") }
            let key = try string()
            skipSpace()
            guard take(":") else { throw failure("no \":\" after the key \"\(key)\"") }
            members.append(JSONMember(key: key, value: try value(depth: depth + 1)))
            skipSpace()
        } while take(",")
        guard take("}") else { throw failure("an object without its \"}\"") }
        return .object(members)
    }

    private mutating func string() throws(JSONError) -> String {
        position += 1
        let start = position
        guard let end = plainEnd() else { throw failure("a text without its closing quote") }
        if bytes[end] == UInt8(ascii: "\"") {
            position = end + 1
            return try text(bytes[start..<end])
        }
        var content = [UInt8](bytes[start..<end])
        position = end
        while !take("\"") {
            guard let byte = current else { throw failure("a text without its closing quote") }
            position += 1
            if byte == UInt8(ascii: "\\") {
                try escape(into: &content)
            } else {
                guard byte >= 0x20 else { throw failure("a control character within a text") }
                content.append(byte)
            }
        }
        return try text(content[...])
    }

    /// Where a text ends or its first escape stands.
    private mutating func plainEnd() -> Int? {
        var index = position
        while index < bytes.count {
            let byte = bytes[index]
            if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte < 0x20 {
                return index
            }
            index += 1
        }
        return nil
    }

    private func text(_ content: ArraySlice<UInt8>) throws(JSONError) -> String {
        guard let text = String(validating: content, as: UTF8.self) else {
            throw failure("bytes that are not UTF-8")
        }
        return text
    }

    private mutating func escape(into content: inout [UInt8]) throws(JSONError) {
        guard let byte = current else { throw failure("a text without its closing quote") }
        position += 1
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): content.append(byte)
        case UInt8(ascii: "b"): content.append(0x08)
        case UInt8(ascii: "f"): content.append(0x0C)
        case UInt8(ascii: "n"): content.append(0x0A)
        case UInt8(ascii: "r"): content.append(0x0D)
        case UInt8(ascii: "t"): content.append(0x09)
        case UInt8(ascii: "u"): content += Array(String(try scalar()).utf8)
        default: throw failure("an escape that JSON does not have")
        }
    }

    /// The scalar of `\uXXXX` or of a pair of them; half a pair gives U+FFFD.
    private mutating func scalar() throws(JSONError) -> Unicode.Scalar {
        let first = try unit()
        guard UTF16.isLeadSurrogate(first), bytes[position...].starts(with: "\\u".utf8) else {
            return Unicode.Scalar(first) ?? "\u{FFFD}"
        }
        let before = position
        position += 2
        let second = try unit()
        guard UTF16.isTrailSurrogate(second) else {
            position = before
            return "\u{FFFD}"
        }
        let value = 0x10000 + (UInt32(first) - 0xD800) << 10 + (UInt32(second) - 0xDC00)
        return Unicode.Scalar(value) ?? "\u{FFFD}"
    }

    private mutating func unit() throws(JSONError) -> UInt16 {
        let digits = bytes[position...].prefix(4)
        guard digits.count == 4,
            let value = UInt16(String(decoding: digits, as: UTF8.self), radix: 16)
        else { throw failure("no four digits after \\u") }
        position += 4
        return value
    }
}
