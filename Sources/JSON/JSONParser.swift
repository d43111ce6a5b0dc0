/// A strict reader of one JSON text (RFC 8259), for input lines and recipes.
///
/// Refused are: anything behind the value, a byte order mark, names given twice, numbers beyond
/// what a double holds, half surrogate pairs, bytes that are not UTF-8, and nesting deeper than
/// ``depthLimit``. A number without fraction or exponent that fits is an integer.
struct JSONParser {
    static let depthLimit = 64

    var scanner: JSONScanner

    static func parse(_ bytes: [UInt8]) throws(JSONError) -> JSONValue {
        do {
            _ = try UTF8Span(validating: bytes.span)
        } catch {
            throw JSONError(
                offset: error.byteOffsets.lowerBound, reason: "bytes that are not UTF-8")
        }
        var parser = JSONParser(scanner: JSONScanner(bytes: bytes))
        parser.scanner.skipSpaces()
        let value = try parser.value(depth: 0)
        parser.scanner.skipSpaces()
        guard parser.scanner.peek == nil else {
            throw parser.scanner.error("something behind the value")
        }
        return value
    }

    private mutating func value(depth: Int) throws(JSONError) -> JSONValue {
        guard let byte = scanner.peek else { throw scanner.error("expected a value") }
        switch byte {
        case UInt8(ascii: "{"): return try object(depth: depth + 1)
        case UInt8(ascii: "["): return try array(depth: depth + 1)
        case UInt8(ascii: "\""): return .string(try scanner.string())
        case UInt8(ascii: "-"), 0x30...0x39: return try scanner.number()
        case UInt8(ascii: "t"): return try word("true", .bool(true))
        case UInt8(ascii: "f"): return try word("false", .bool(false))
        case UInt8(ascii: "n"): return try word("null", .null)
        default: throw scanner.error("expected a value")
        }
    }

    private mutating func word(_ word: String, _ value: JSONValue) throws(JSONError) -> JSONValue {
        guard scanner.take(word) else { throw scanner.error("expected \(word)") }
        return value
    }

    private mutating func array(depth: Int) throws(JSONError) -> JSONValue {
        try enter(depth)
        var values: [JSONValue] = []
        if scanner.takeBetweenSpaces(UInt8(ascii: "]")) { return .array(values) }
        repeat {
            values.append(try value(depth: depth))
        } while scanner.takeBetweenSpaces(UInt8(ascii: ","))
        guard scanner.take(UInt8(ascii: "]")) else { throw scanner.error("expected a comma or ]") }
        return .array(values)
    }

    private mutating func object(depth: Int) throws(JSONError) -> JSONValue {
        try enter(depth)
        var members: [JSONMember] = []
        var names: Set<String> = []
        if scanner.takeBetweenSpaces(UInt8(ascii: "}")) { return .object(members) }
        repeat {
            let start = scanner.offset
            guard scanner.peek == UInt8(ascii: "\"") else { throw scanner.error("expected a name") }
            let name = try scanner.string()
            guard names.insert(name).inserted else {
                throw JSONError(
                    offset: start, reason: "the name \(Self.quoted(name)) a second time")
            }
            guard scanner.takeBetweenSpaces(UInt8(ascii: ":")) else {
                throw scanner.error("expected a colon")
            }
            members.append(JSONMember(name, try value(depth: depth)))
        } while scanner.takeBetweenSpaces(UInt8(ascii: ","))
        guard scanner.take(UInt8(ascii: "}")) else { throw scanner.error("expected a comma or }") }
        return .object(members)
    }

    /// As much of a name as a message can bear.
    private static func quoted(_ name: String) -> String {
        let scalars = name.unicodeScalars
        guard scalars.count > 60 else { return "\"\(name)\"" }
        return "\"\(String.UnicodeScalarView(scalars.prefix(60)))…\""
    }

    /// Steps behind an opening bracket.
    private mutating func enter(_ depth: Int) throws(JSONError) {
        guard depth <= Self.depthLimit else {
            throw scanner.error("nesting over \(Self.depthLimit) deep")
        }
        scanner.skip(1)
        scanner.skipSpaces()
    }
}

extension JSONValue {
    /// Reads one JSON text, such as a line without its newline.
    ///
    /// - Throws: ``JSONError`` with the byte where reading stopped; nothing is returned in part.
    package static func parse(_ bytes: [UInt8]) throws(JSONError) -> JSONValue {
        try JSONParser.parse(bytes)
    }

    package static func parse(_ text: String) throws(JSONError) -> JSONValue {
        try JSONParser.parse(Array(text.utf8))
    }
}
