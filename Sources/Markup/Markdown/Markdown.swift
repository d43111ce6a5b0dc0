// Curators write in Markdown; this reads the part of it that says something.

/// Reads CommonMark's core and pipe tables.
package enum Markdown {
    /// Never fails; what is no markup is text.
    package static func document(from source: some Sequence<UInt8>) -> Document {
        let lines = Self.lines(Array(source))
        let definitions = MarkdownDefinitions(lines)
        var parser = MarkdownBlocks(lines[...], definitions, depth: 0)
        return Document(blocks: parser.parse())
    }

    /// Without carriage returns and other controls, tabs as four spaces at the start.
    private static func lines(_ bytes: Bytes) -> [ByteSlice] {
        let clean = bytes.filter { $0 >= 0x20 && $0 != 0x7F || $0 == .newline || $0 == .tab }
        var text = Bytes()
        text.reserveCapacity(clean.count)
        var atStart = true
        for byte in clean {
            if byte == .tab, atStart { text += "    " } else { text.append(byte) }
            atStart = byte == .newline || atStart && byte.isBlank
        }
        return text.pieces(separatedBy: .newline)
    }
}

/// Reads lines into blocks; quotations and list items hold lines of their own.
struct MarkdownBlocks {
    static let maximumDepth = 40

    let lines: ArraySlice<ByteSlice>
    let definitions: MarkdownDefinitions
    let depth: Int
    var index: Int
    var blocks: [Block] = []
    var paragraph: [ByteSlice] = []
    /// Elements whose end was looked for in vain.
    var unclosed: Set<Bytes> = []

    init(_ lines: ArraySlice<ByteSlice>, _ definitions: MarkdownDefinitions, depth: Int) {
        self.lines = lines
        self.definitions = definitions
        self.depth = depth
        index = lines.startIndex
    }

    mutating func parse() -> [Block] {
        while index < lines.endIndex {
            let line = lines[index]
            if line.allSatisfy(\.isBlank) {
                endParagraph()
                index += 1
            } else if !readBlock(line) {
                paragraph.append(line)
                index += 1
            }
        }
        endParagraph()
        return blocks
    }

    /// - Returns: Whether a block other than a paragraph began here and has been read.
    private mutating func readBlock(_ line: ByteSlice) -> Bool {
        let indent = line.prefix { $0 == .space }.count
        let text = line.dropFirst(indent)
        if indent >= 4 { return paragraph.isEmpty && readIndentedCode() }
        return readHeading(text) || readUnderline(text) || readRule(text) || readFence(text, indent)
            || readFormula(text) || readQuotation(text) || readList() || readTable(text)
            || readHTML(text) || readDefinition(text)
    }

    // MARK: Paragraphs and headings

    mutating func endParagraph() {
        if paragraph.isEmpty { return }
        var joined = Bytes()
        for (number, line) in paragraph.enumerated() {
            let isHard =
                line.count > 2 && line.suffix(2).allSatisfy { $0 == .space }
                || line.last == UInt8(ascii: "\\")
            var text = line.trimmed
            if isHard, text.last == UInt8(ascii: "\\") { text = text.dropLast() }
            joined += text
            if number < paragraph.count - 1 { joined.append(isHard ? Mark.lineBreak : .newline) }
        }
        paragraph = []
        add(.paragraph, joined)
    }

    private enum Kind { case paragraph, heading(Int) }

    private mutating func add(_ kind: Kind, _ source: Bytes) {
        let (text, captions) = MarkdownInline.text(source[...], definitions)
        blocks += captions.map { .caption($0) }
        if text.isEmpty { return }
        switch kind {
        case .paragraph: blocks.append(.paragraph(text))
        case .heading(let level): blocks.append(.heading(level: max(2, level), text: text))
        }
    }

    private mutating func readHeading(_ text: ByteSlice) -> Bool {
        let level = text.prefix { $0 == UInt8(ascii: "#") }.count
        let rest = text.dropFirst(level)
        guard (1...6).contains(level), rest.isEmpty || rest.first?.isBlank == true else {
            return false
        }
        endParagraph()
        var title = rest.trimmed
        let closed = title.reversed().prefix { $0 == UInt8(ascii: "#") }.count
        if closed > 0, closed == title.count || title.dropLast(closed).last == .space {
            title = title.dropLast(closed)
        }
        add(.heading(level), Bytes(Self.withoutAttributes(title.trimmed)))
        index += 1
        return true
    }

    /// "===" or "---" under text.
    private mutating func readUnderline(_ text: ByteSlice) -> Bool {
        guard !paragraph.isEmpty, let sign = text.first,
            sign == .equals || sign == UInt8(ascii: "-"),
            text.trimmed.allSatisfy({ $0 == sign })
        else { return false }
        let title = Bytes(paragraph.map(\.trimmed).joined(separator: [.space]))
        paragraph = []
        add(.heading(sign == .equals ? 1 : 2), Bytes(Self.withoutAttributes(title[...])))
        index += 1
        return true
    }

    /// "Text {#name .class}": what some programs take a heading's name from.
    private static func withoutAttributes(_ title: ByteSlice) -> ByteSlice {
        guard title.last == UInt8(ascii: "}"), let open = title.lastIndex(of: UInt8(ascii: "{")),
            let sign = title[(open + 1)...].first,
            sign == UInt8(ascii: "#") || sign == UInt8(ascii: ".") || sign == .colon
        else { return title }
        return title[..<open].trimmed
    }

    private mutating func readRule(_ text: ByteSlice) -> Bool {
        guard let sign = text.first, "*-_".utf8.contains(sign),
            text.allSatisfy({ $0 == sign || $0.isBlank }), text.count(where: { $0 == sign }) >= 3
        else { return false }
        endParagraph()
        index += 1
        return true
    }

    // MARK: Quotations

    private mutating func readQuotation(_ text: ByteSlice) -> Bool {
        let sign = UInt8(ascii: ">")
        guard text.first == sign, depth < Self.maximumDepth else { return false }
        endParagraph()
        var inner: [ByteSlice] = []
        while index < lines.endIndex {
            let line = lines[index].drop { $0 == .space }
            if line.first == sign {
                let rest = line.dropFirst()
                inner.append(rest.first == .space ? rest.dropFirst() : rest)
            } else if line.isEmpty || inner.last?.allSatisfy(\.isBlank) == true || startsBlock(line)
            {
                break
            } else {
                inner.append(line)
            }
            index += 1
        }
        var parser = MarkdownBlocks(inner[...], definitions, depth: depth + 1)
        blocks += parser.parse().map { block in
            if case .paragraph(let text) = block { return .quotation(text) }
            return block
        }
        return true
    }

    private func startsBlock(_ line: ByteSlice) -> Bool {
        MarkdownMarker.read(line) != nil || line.has("```".utf8, at: line.startIndex)
            || line.first == UInt8(ascii: "#")
    }
}
