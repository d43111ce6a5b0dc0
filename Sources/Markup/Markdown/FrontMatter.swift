// Files that people write begin with what they say about themselves, in a small part of YAML.

/// What is wrong with a file's front matter.
package struct FrontMatterError: Error, Equatable, CustomStringConvertible {
    /// Counted from 1.
    package let line: Int
    package let reason: String

    package var description: String { "line \(line) of the front matter: \(reason)" }
}

/// The fields between two lines of "---" at the start of a file.
package struct FrontMatter: Sendable, Equatable {
    /// Every field holds a list; a plain value is a list of one.
    package let fields: [String: [String]]
    /// The line of each field, from 1.
    package let lines: [String: Int]
    /// Where the text begins behind the fields.
    package let end: Int

    /// A file that does not begin with "---" has no fields.
    /// - Throws: ``FrontMatterError`` for a line that is not understood, or when the end is missing.
    package init(_ bytes: [UInt8]) throws(FrontMatterError) {
        var reader = FrontMatterReader(bytes)
        guard let first = reader.nextLine(), reader.isFence(first) else {
            (fields, lines, end) = ([:], [:], 0)
            return
        }
        try reader.readFields()
        (fields, lines, end) = (reader.fields, reader.lines, reader.index)
    }

    /// The fields and the text behind them.
    package static func split(
        _ bytes: [UInt8]
    ) throws(FrontMatterError) -> (fields: [String: [String]], body: ArraySlice<UInt8>) {
        let found = try FrontMatter(bytes)
        return (found.fields, bytes[found.end...])
    }
}

/// Reads fields line by line.
struct FrontMatterReader {
    private let bytes: Bytes
    private(set) var index = 0
    private(set) var fields: [String: [String]] = [:]
    private(set) var lines: [String: Int] = [:]
    private var lineNumber = 0
    /// The field that "- item" lines belong to.
    private var open: String?

    init(_ bytes: Bytes) {
        self.bytes = bytes
        if bytes.has([0xEF, 0xBB, 0xBF], at: 0) { index = 3 }
    }

    mutating func nextLine() -> ByteSlice? {
        guard index < bytes.count else { return nil }
        let end = bytes.index(of: .newline, from: index) ?? bytes.count
        let start = index
        index = min(end + 1, bytes.count)
        lineNumber += 1
        let isCarriageReturn = end > start && bytes[end - 1] == 0x0D
        return bytes[start..<(isCarriageReturn ? end - 1 : end)]
    }

    func isFence(_ line: ByteSlice) -> Bool {
        var end = line.endIndex
        while end > line.startIndex, line[end - 1].isBlank { end -= 1 }
        return line[..<end].elementsEqual("---".utf8)
    }

    mutating func readFields() throws(FrontMatterError) {
        while let line = nextLine() {
            if isFence(line) || line.elementsEqual("...".utf8) { return }
            try read(line)
        }
        throw error("the closing \"---\" is missing")
    }

    private func error(_ reason: String) -> FrontMatterError {
        FrontMatterError(line: lineNumber, reason: reason)
    }

    private mutating func read(_ line: ByteSlice) throws(FrontMatterError) {
        let text = line.trimmed
        guard let first = text.first, first != UInt8(ascii: "#") else { return }
        if first == UInt8(ascii: "-"), text.count == 1 || text[text.startIndex + 1].isBlank {
            guard let open else { throw error("an item belongs to no field") }
            let value = try scalar(text.dropFirst().trimmed)
            if !value.isEmpty { fields[open, default: []].append(value) }
            return
        }
        guard line.first?.isBlank != true else { throw error("nested fields are not supported") }
        guard let colon = text.index(of: .colon, from: text.startIndex), colon > text.startIndex,
            colon + 1 == text.endIndex || text[colon + 1].isBlank
        else { throw error("\"\(text.prefix(60).text)\" is not \"key: value\"") }
        let key = try scalar(text[..<colon].trimmed)
        if fields[key] != nil { throw error("\"\(key)\" stands twice") }
        open = key
        lines[key] = lineNumber
        fields[key] = try values(text[(colon + 1)...].trimmed)
    }

    private func values(_ text: ByteSlice) throws(FrontMatterError) -> [String] {
        guard let first = text.first else { return [] }
        if first == UInt8(ascii: "|") || first == UInt8(ascii: ">") || first == UInt8(ascii: "{") {
            throw error("\"\(text.prefix(1).text)\" is not supported here")
        }
        guard first == UInt8(ascii: "[") else { return [try scalar(text)] }
        let inside = withoutComment(text)
        guard inside.last == UInt8(ascii: "]") else {
            throw error("the list is not closed by \"]\"")
        }
        var values: [String] = []
        for piece in listPieces(inside.dropFirst().dropLast()) {
            let value = try scalar(piece.trimmed)
            if !value.isEmpty { values.append(value) }
        }
        return values
    }

    /// Cut at commas outside quotation marks.
    private func listPieces(_ text: ByteSlice) -> [ByteSlice] {
        var pieces: [ByteSlice] = []
        var start = text.startIndex
        var quote: UInt8?
        for index in text.indices {
            let byte = text[index]
            if let open = quote {
                if byte == open { quote = nil }
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'"),
                text[start..<index].allSatisfy(\.isWhite)
            {
                quote = byte
            } else if byte == UInt8(ascii: ",") {
                pieces.append(text[start..<index])
                start = index + 1
            }
        }
        return pieces + [text[start...]]
    }

    private func scalar(_ text: ByteSlice) throws(FrontMatterError) -> String {
        guard let first = text.first else { return "" }
        guard first == UInt8(ascii: "\"") || first == UInt8(ascii: "'") else {
            return withoutComment(text).text
        }
        var value = Bytes()
        var index = text.startIndex + 1
        while index < text.endIndex {
            let byte = text[index]
            let next = index + 1 < text.endIndex ? text[index + 1] : 0
            if byte == first {
                guard first == UInt8(ascii: "'"), next == first else {
                    let rest = text[(index + 1)...].trimmed
                    if rest.isEmpty || rest.first == UInt8(ascii: "#") { return value.text }
                    throw error("something follows the closing quotation mark")
                }
                index += 1
            } else if byte == UInt8(ascii: "\\"), first == UInt8(ascii: "\""), next != 0 {
                value.append(
                    next == UInt8(ascii: "n") ? .newline : next == UInt8(ascii: "t") ? .tab : next)
                index += 2
                continue
            }
            value.append(byte)
            index += 1
        }
        throw error("a quotation mark is not closed")
    }

    private func withoutComment(_ text: ByteSlice) -> ByteSlice {
        var index = text.startIndex + 1
        while index < text.endIndex {
            if text[index] == UInt8(ascii: "#"), text[index - 1].isBlank {
                return text[..<index].trimmed
            }
            index += 1
        }
        return text.trimmed
    }
}
