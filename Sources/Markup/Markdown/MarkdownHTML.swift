// Markdown may hold HTML, a line or a page of it.

extension MarkdownBlocks {
    private static let maximumLineCount = 5_000

    /// Lines that begin with a tag are HTML up to an empty line, or to the end of what they begin.
    mutating func readHTML(_ text: ByteSlice) -> Bool {
        guard text.first == UInt8(ascii: "<") else { return false }
        if text.has("<!--".utf8, at: text.startIndex) { return readComment() }
        guard let name = Self.name(of: text), let tag = HTMLTag.named[HTMLName(name)],
            tag.isBlock || tag == .table || tag.isTablePart || tag.isRaw || tag == .svg
                || tag == .video || tag == .audio || tag == .img && paragraph.isEmpty
        else { return false }
        if tag == .img, !text.trimmed.hasSuffix(">") { return false }
        endParagraph()
        let end = endOfElement(Bytes(name), tag) ?? endOfLines()
        blocks += HTML.fragment(Bytes(lines[index..<end].joined(separator: [.newline])))
        index = end
        return true
    }

    private static func name(of text: ByteSlice) -> ByteSlice? {
        var start = text.startIndex + 1
        if text.has("/".utf8, at: start) { start += 1 }
        let name = text[start...].prefix { $0.isASCIILetter || $0.isDigit }
        guard !name.isEmpty, let next = text[name.endIndex...].first ?? .some(.space),
            next.isWhite || next == UInt8(ascii: ">") || next == UInt8(ascii: "/")
        else { return nil }
        return name
    }

    /// A comment goes, if it ends.
    private mutating func readComment() -> Bool {
        let closing = Bytes("-->")
        if unclosed.contains(closing) { return false }
        let limit = min(lines.endIndex, index + Self.maximumLineCount)
        for position in index..<limit {
            let line = lines[position]
            guard let end = line.index(of: closing, from: line.startIndex) else { continue }
            endParagraph()
            let rest = line[(end + 3)...]
            index = position + 1
            if !rest.allSatisfy(\.isBlank) { paragraph.append(rest) }
            return true
        }
        unclosed.insert(closing)
        return false
    }

    private func endOfLines() -> Int {
        lines[index...].firstIndex { $0.allSatisfy(\.isBlank) } ?? lines.endIndex
    }

    /// Behind the line that closes a table, a list and the like, which may hold empty lines.
    private mutating func endOfElement(_ name: Bytes, _ tag: HTMLTag) -> Int? {
        let isWhole: Bool =
            switch tag {
            case .table, .ul, .ol, .dl, .figure, .pre, .script, .style, .textarea, .svg, .video,
                .audio:
                true
            default: false
            }
        guard isWhole, !unclosed.contains(name),
            lines[index].drop(while: \.isBlank).dropFirst().first != UInt8(ascii: "/")
        else { return nil }
        var depth = 0
        let limit = min(lines.endIndex, index + Self.maximumLineCount)
        for position in index..<limit {
            depth += Self.balance(of: name, in: lines[position])
            if depth <= 0 { return position + 1 }
        }
        unclosed.insert(name)
        return nil
    }

    /// How many more elements of a name a line opens than it closes.
    private static func balance(of name: Bytes, in line: ByteSlice) -> Int {
        var balance = 0
        var position = line.startIndex
        while let open = line.index(of: UInt8(ascii: "<"), from: position) {
            position = open + 1
            let isEnd = line.has("/".utf8, at: position)
            let start = isEnd ? position + 1 : position
            let after = start + name.count
            guard line.hasAnyCase(name.map(\.lowered), at: start),
                after >= line.endIndex || !line[after].isWordByte
            else { continue }
            balance += isEnd ? -1 : 1
        }
        return balance
    }
}

extension ByteSlice {
    fileprivate func hasSuffix(_ text: String) -> Bool {
        suffix(text.utf8.count).elementsEqual(text.utf8)
    }
}

/// A tag within a line, as CommonMark allows it.
struct MarkdownTag {
    private static let longestTag = 2_000

    /// In lower case.
    let name: String
    let isEnd: Bool
    /// Behind ">".
    let end: Int

    /// What the "<" at `start` begins; nil if it is only a sign.
    init?(_ input: ByteSlice, at start: Int) {
        let limit = Swift.min(input.endIndex, start + Self.longestTag)
        isEnd = input.has("/".utf8, at: start + 1)
        let nameStart = start + (isEnd ? 2 : 1)
        var position = nameStart
        while position < limit,
            input[position].isASCIILetter || input[position].isDigit
                || input[position] == 0x2D
        {
            position += 1
        }
        guard position > nameStart, input[nameStart].isASCIILetter, position < limit,
            input[position].isWhite || input[position] == UInt8(ascii: ">")
                || input[position] == UInt8(ascii: "/"),
            let end = Self.end(input, from: position, before: limit)
        else { return nil }
        name = input[nameStart..<position].text.lowercased()
        self.end = end
    }

    /// Behind the ">" that ends attributes.
    private static func end(_ input: ByteSlice, from start: Int, before limit: Int) -> Int? {
        var position = start
        while position < limit {
            switch input[position] {
            case UInt8(ascii: ">"): return position + 1
            case UInt8(ascii: "<"): return nil
            case UInt8(ascii: "\""), UInt8(ascii: "'"):
                guard
                    let close = input.index(of: input[position], from: position + 1, before: limit)
                else { return nil }
                position = close
            default: break
            }
            position += 1
        }
        return nil
    }
}
