// Wikitext is read by lines: what a line begins with says which block it belongs to.

/// Reads expanded wikitext into blocks.
struct BlockParser {
    let input: Bytes
    let page: WikitextPage
    /// How many tables are around this text.
    let depth: Int
    var index = 0
    var blocks: [Block] = []
    var paragraph = Bytes()
    private var quotations = 0
    private var verse: Bytes?
    private var isGallery = false

    init(_ input: Bytes, page: WikitextPage, depth: Int = 0) {
        self.input = input
        self.page = page
        self.depth = depth
    }

    /// All blocks, to the end of the input.
    mutating func parse() -> [Block] {
        while index < input.count {
            let line = nextLine()
            if readMark(line) { continue }
            if isGallery {
                readPicture(line)
            } else if verse != nil {
                verse?.append(contentsOf: line)
                verse?.append(Mark.lineBreak)
            } else {
                read(line)
            }
        }
        endParagraph()
        endVerse()
        return blocks
    }

    /// The line at `index`, without its end; `index` moves behind it.
    mutating func nextLine() -> ByteSlice {
        let end = input.index(of: .newline, from: index) ?? input.count
        var start = index
        index = min(end + 1, input.count)
        while start < end, input[start] == Mark.lineBreak { start += 1 }
        return input[start..<end]
    }

    private mutating func read(_ line: ByteSlice) {
        guard let first = line.first else { return endParagraph() }
        switch first {
        case .equals:
            if readHeading(line) { return }
        case UInt8(ascii: "*"), UInt8(ascii: "#"), UInt8(ascii: ";"), UInt8(ascii: ":"):
            if readTable(line.drop { $0 == .colon || $0.isBlank }) { return }
            return readList(line)
        case .space, .tab:
            let rest = line.drop(while: \.isBlank)
            if rest.isEmpty { return endParagraph() }
            if readTable(rest) { return }
            if paragraph.isEmpty, readPreformatted(line) { return }
        case UInt8(ascii: "{"), .pipe, UInt8(ascii: "!"):
            if readTable(line) || dropStray(line) { return }
        case UInt8(ascii: "-") where line.has("----".utf8, at: line.startIndex):
            return endParagraph()
        case Mark.literal:
            if readLiteralBlock(line) { return }
        default: break
        }
        addToParagraph(line)
    }

    private mutating func addToParagraph(_ line: ByteSlice) {
        if !paragraph.isEmpty { paragraph.append(.newline) }
        paragraph += line
    }

    // MARK: Paragraphs, quotations, verse

    mutating func endParagraph() {
        if paragraph.isEmpty { return }
        let text = page.text(paragraph[...], as: .paragraph)
        paragraph = []
        addCaptions()
        if text.isEmpty || PageText.isOnlyPunctuation(text) { return }
        blocks.append(quotations > 0 ? .quotation(text) : .paragraph(text))
    }

    /// Captions come before the text in which their pictures stand.
    mutating func addCaptions() {
        for caption in page.captions where caption.utf8.count > 2 {
            blocks.append(.caption(caption))
        }
        page.captions = []
    }

    private mutating func endVerse() {
        guard let verse else { return }
        self.verse = nil
        let text = page.text(verse[...], as: .paragraph)
        addCaptions()
        if !text.isEmpty { blocks.append(.quotation(text)) }
    }

    private mutating func readMark(_ line: ByteSlice) -> Bool {
        guard let mark = line.first, mark >= Mark.galleryStart, mark <= Mark.poemEnd,
            mark != .tab, mark != .newline
        else { return false }
        endParagraph()
        switch mark {
        case Mark.galleryStart: isGallery = true
        case Mark.galleryEnd: isGallery = false
        case Mark.quotationStart: quotations += 1
        case Mark.quotationEnd: quotations = max(0, quotations - 1)
        case Mark.poemStart: verse = []
        case Mark.poemEnd: endVerse()
        default: return false
        }
        return true
    }

    private mutating func readPicture(_ line: ByteSlice) {
        guard let pipe = line.index(of: .pipe, from: line.startIndex) else { return }
        var caption = line[(pipe + 1)...]
        while let next = caption.index(of: .pipe, from: caption.startIndex),
            caption[..<next].index(of: UInt8(ascii: "["), from: caption.startIndex) == nil
        {
            caption = caption[(next + 1)...]
        }
        let text = page.text(caption, as: .line)
        addCaptions()
        if !text.isEmpty { blocks.append(.caption(text)) }
    }

    // MARK: Headings

    private mutating func readHeading(_ line: ByteSlice) -> Bool {
        guard let heading = Heading.read(line) else { return false }
        endParagraph()
        let text = page.text(heading.text, as: .line)
        addCaptions()
        if !text.isEmpty { blocks.append(.heading(level: heading.level, text: text)) }
        return true
    }

    // MARK: Code and formulas

    /// Two or more lines that begin with a space are code; one is a slip.
    private mutating func readPreformatted(_ line: ByteSlice) -> Bool {
        guard index < input.count, input[index] == .space else { return false }
        var lines = [line.dropFirst()]
        while index < input.count, input[index] == .space { lines.append(nextLine().dropFirst()) }
        if lines.contains(where: { $0.drop(while: \.isBlank).has("{|".utf8, at: $0.startIndex) }) {
            for line in lines { read(line.drop(while: \.isBlank)) }
            return true
        }
        let text = lines.map { line in
            String(repeating: " ", count: line.prefix(while: \.isBlank).count)
                + page.text(line, as: .line)
        }
        addCaptions()
        let code = CleanText.lines(text.joined(separator: "\n").utf8)
        if !code.utf8.allSatisfy(\.isWhite) { blocks.append(.code(code)) }
        return true
    }

    private mutating func readLiteralBlock(_ line: ByteSlice) -> Bool {
        guard paragraph.isEmpty || line.startIndex > 0 && input[line.startIndex - 1] == .newline,
            let (literal, end) = page.literal(in: line, at: line.startIndex),
            line[end...].allSatisfy({ $0.isWhite || $0 == UInt8(ascii: ".") || $0 == 0x2C })
        else { return false }
        switch literal.kind {
        case .text: return false
        case .code:
            guard literal.bytes.contains(.newline) || paragraph.isEmpty else { return false }
            endParagraph()
            blocks.append(.code(CleanText.lines(literal.bytes)))
        case .formula:
            guard paragraph.isEmpty else { return false }
            blocks.append(.formula(CleanText.lines(literal.bytes.trimmed)))
        }
        return true
    }

    /// Remains of a table outside any.
    private mutating func dropStray(_ line: ByteSlice) -> Bool {
        guard line.first == .pipe else { return false }
        let next = line.dropFirst().first
        if next == UInt8(ascii: "-") || next == UInt8(ascii: "}") || next == UInt8(ascii: "+") {
            let rest = line.dropFirst(2).drop { $0 == UInt8(ascii: "}") || $0 == 0x2D }
            if next == UInt8(ascii: "}"), !rest.trimmed.isEmpty { addToParagraph(rest) }
            return true
        }
        addToParagraph(line.dropFirst())
        return true
    }
}

/// "== Text ==".
enum Heading {
    /// - Returns: A level from 2 to 6; wikis count the page's title as the first.
    static func read(_ line: ByteSlice) -> (level: Int, text: ByteSlice)? {
        let text = line.trimmed
        let opening = text.prefix { $0 == .equals }.count
        var closing = 0
        while closing < text.count, text[text.endIndex - 1 - closing] == .equals { closing += 1 }
        let level = min(opening, closing, 6, (text.count - 1) / 2)
        guard level >= 1 else { return nil }
        return (max(level, 2), text.dropFirst(level).dropLast(level))
    }
}

enum PageText {
    /// Whether nothing but signs remained, which is no text.
    static func isOnlyPunctuation(_ text: String) -> Bool {
        text.utf8.count <= 3 && !text.utf8.contains { $0.isWordByte }
    }
}

extension WikitextPage {
    /// The text of wikitext that was not yet read as a page is: a value, a reference.
    func text(ofExpanded bytes: ByteSlice, as use: Tidy.Use) -> String {
        guard bytes.contains(UInt8(ascii: "<")) else { return text(bytes, as: use) }
        return text(MarkupTags.replaced(in: Bytes(bytes), page: self)[...], as: use)
    }

    /// Rendered and tidied.
    func text(_ bytes: ByteSlice, as use: Tidy.Use) -> String {
        Tidy.text(InlineParser.render(bytes, page: self)[...], page: self, as: use)
    }
}
