/// A value as JSON bytes on one line, for JSON Lines.
package struct JSONWriter: Sendable {
    private var bytes: [UInt8] = []

    /// UTF-8 without spaces or line ends between the parts.
    package static func bytes(_ value: JSONValue) -> [UInt8] {
        var writer = JSONWriter()
        writer.write(value)
        return writer.bytes
    }

    private mutating func write(_ value: JSONValue) {
        switch value {
        case .null: ascii("null")
        case .bool(let value): ascii(value ? "true" : "false")
        case .int(let number): ascii("\(number)")
        case .double(let number): ascii(JSONNumber.text(number))
        case .rounded(let number, let places): ascii(JSONNumber.text(number, places: places))
        case .string(let text): write(text)
        case .array(let values): write(values)
        case .object(let members): write(members)
        }
    }

    private mutating func write(_ values: [JSONValue]) {
        bytes.append(UInt8(ascii: "["))
        for (index, value) in values.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            write(value)
        }
        bytes.append(UInt8(ascii: "]"))
    }

    private mutating func write(_ members: [JSONMember]) {
        bytes.append(UInt8(ascii: "{"))
        for (index, member) in members.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            write(member.name)
            bytes.append(UInt8(ascii: ":"))
            write(member.value)
        }
        bytes.append(UInt8(ascii: "}"))
    }

    private mutating func ascii(_ text: String) { bytes += text.utf8 }

    /// Quotes, backslashes and C0 are escaped because JSON asks for it; DEL, C1 and direction
    /// controls because the line may end up on a terminal. The value stays the same.
    private mutating func write(_ text: String) {
        bytes.append(UInt8(ascii: "\""))
        var tail: UInt32 = 0
        for byte in text.utf8 {
            tail = tail << 8 | UInt32(byte)
            if byte < 0x20 || byte == 0x7F {
                control(byte)
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") {
                bytes += [UInt8(ascii: "\\"), byte]
            } else {
                bytes.append(byte)
                if byte & 0xC0 == 0x80 { escapeHidden(tail) }
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }

    private mutating func control(_ byte: UInt8) {
        switch byte {
        case 0x08: ascii("\\b")
        case 0x09: ascii("\\t")
        case 0x0A: ascii("\\n")
        case 0x0C: ascii("\\f")
        case 0x0D: ascii("\\r")
        default: unit(UInt32(byte))
        }
    }

    /// Replaces the character just written, whose last bytes are in `tail`, if it must not stand
    /// raw: U+0080 to U+009F, U+202A to U+202E, U+2066 to U+2069.
    private mutating func escapeHidden(_ tail: UInt32) {
        let three = tail & 0xFF_FFFF
        if (0xC280...0xC29F).contains(tail & 0xFFFF) {
            bytes.removeLast(2)
            unit(tail & 0xFF)
        } else if (0xE280AA...0xE280AE).contains(three) || (0xE281A6...0xE281A9).contains(three) {
            bytes.removeLast(3)
            unit(0x2000 | (tail >> 8 & 0x3F) << 6 | tail & 0x3F)
        }
    }

    private mutating func unit(_ value: UInt32) {
        let digits = String(value, radix: 16)
        ascii("\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits)
    }
}

extension JSONValue {
    package func bytes() -> [UInt8] { JSONWriter.bytes(self) }
    /// One line, without a newline at its end.
    package func serialized() -> String { String(decoding: bytes(), as: UTF8.self) }
}
