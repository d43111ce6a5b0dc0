/// The tokens of a JSON text: spaces, words, strings and numbers.
struct JSONScanner {
    let bytes: [UInt8]
    private(set) var offset = 0

    init(bytes: [UInt8]) { self.bytes = bytes }

    var peek: UInt8? { offset < bytes.count ? bytes[offset] : nil }

    func error(_ reason: String) -> JSONError { JSONError(offset: offset, reason: reason) }

    mutating func skip(_ count: Int) { offset += count }

    mutating func skipSpaces() {
        while let byte = peek, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 {
            offset += 1
        }
    }

    mutating func take(_ byte: UInt8) -> Bool {
        guard peek == byte else { return false }
        offset += 1
        return true
    }

    /// Takes a mark and the spaces around it; without the mark, the spaces before it.
    mutating func takeBetweenSpaces(_ byte: UInt8) -> Bool {
        skipSpaces()
        guard take(byte) else { return false }
        skipSpaces()
        return true
    }

    mutating func take(_ word: String) -> Bool {
        guard bytes[offset...].starts(with: word.utf8) else { return false }
        offset += word.utf8.count
        return true
    }

    // MARK: Numbers

    mutating func number() throws(JSONError) -> JSONValue {
        let start = offset
        _ = take(UInt8(ascii: "-"))
        if !take(UInt8(ascii: "0")) { try digits() }
        var isInteger = true
        if take(UInt8(ascii: ".")) {
            isInteger = false
            try digits()
        }
        if take(UInt8(ascii: "e")) || take(UInt8(ascii: "E")) {
            isInteger = false
            if !take(UInt8(ascii: "-")) { _ = take(UInt8(ascii: "+")) }
            try digits()
        }
        let text = String(decoding: bytes[start..<offset], as: UTF8.self)
        if isInteger, text != "-0", let number = Int(text) { return .int(number) }
        guard let number = Double(text), number.isFinite else {
            throw JSONError(offset: start, reason: "a number that is too large")
        }
        return .double(number)
    }

    private mutating func digits() throws(JSONError) {
        let start = offset
        while let byte = peek, (0x30...0x39).contains(byte) { offset += 1 }
        if offset == start { throw error("expected a digit") }
    }

    // MARK: Strings

    /// Reads a string from its opening quote; the bytes are known to be UTF-8.
    mutating func string() throws(JSONError) -> String {
        offset += 1
        var text: [UInt8] = []
        while let byte = peek {
            switch byte {
            case UInt8(ascii: "\""):
                offset += 1
                return String(decoding: text, as: UTF8.self)
            case UInt8(ascii: "\\"): try escape(into: &text)
            case 0..<0x20: throw error("a control character in a string")
            default: takePlain(into: &text)
            }
        }
        throw error("a string without its closing quote")
    }

    /// Takes everything up to a quote, a backslash or a control character.
    private mutating func takePlain(into text: inout [UInt8]) {
        var end = offset
        while end < bytes.count, bytes[end] >= 0x20, bytes[end] != UInt8(ascii: "\""),
            bytes[end] != UInt8(ascii: "\\")
        {
            end += 1
        }
        text += bytes[offset..<end]
        offset = end
    }

    private mutating func escape(into text: inout [UInt8]) throws(JSONError) {
        let start = offset
        offset += 1
        let letter = peek
        offset += 1
        switch letter {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(letter ?? 0)
        case UInt8(ascii: "b"): text.append(0x08)
        case UInt8(ascii: "f"): text.append(0x0C)
        case UInt8(ascii: "n"): text.append(0x0A)
        case UInt8(ascii: "r"): text.append(0x0D)
        case UInt8(ascii: "t"): text.append(0x09)
        case UInt8(ascii: "u"): text += String(Character(try scalar(from: start))).utf8
        default: throw JSONError(offset: start, reason: "an unknown escape")
        }
    }

    /// The scalar of one `\u` escape or of a surrogate pair; the offset is behind the first `u`.
    private mutating func scalar(from start: Int) throws(JSONError) -> Unicode.Scalar {
        var value = try unit(from: start)
        if (0xD800...0xDBFF).contains(value), take("\\u") {
            let low = try unit(from: start)
            let isPair = (0xDC00...0xDFFF).contains(low)
            value = isPair ? 0x10000 + (value - 0xD800) << 10 + (low - 0xDC00) : value
        }
        guard let scalar = Unicode.Scalar(value) else {
            throw JSONError(offset: start, reason: "half of a surrogate pair")
        }
        return scalar
    }

    private mutating func unit(from start: Int) throws(JSONError) -> UInt32 {
        var value: UInt32 = 0
        for _ in 0..<4 {
            guard let digit = peek.flatMap(Self.hexadecimal) else {
                throw JSONError(offset: start, reason: "an escape without four digits")
            }
            value = value << 4 | digit
            offset += 1
        }
        return value
    }

    private static func hexadecimal(_ byte: UInt8) -> UInt32? {
        switch byte {
        case 0x30...0x39: UInt32(byte - 0x30)
        case 0x41...0x46: UInt32(byte - 0x41 + 10)
        case 0x61...0x66: UInt32(byte - 0x61 + 10)
        default: nil
        }
    }
}
