// HTML in wikitext stands for what wikitext has signs for; here it becomes those signs.

/// Reads expanded wikitext and replaces its tags, in one pass.
struct MarkupTags {
    private let input: Bytes
    private let page: WikitextPage
    private var output = Bytes()
    private var index = 0
    private var lists: [UInt8] = []
    private var hidden: Hidden?
    /// Where links begin that are not closed yet.
    private var links: [Int] = []

    /// An element that is not shown, until its end.
    private struct Hidden {
        let name: String
        let start: Int
        var depth = 1
    }

    private static let stops = ByteSet("<[]")

    private init(_ input: Bytes, page: WikitextPage) {
        self.input = input
        self.page = page
        output.reserveCapacity(input.count)
    }

    static func replaced(in input: Bytes, page: WikitextPage) -> Bytes {
        var tags = MarkupTags(input, page: page)
        tags.read()
        return tags.output
    }

    private mutating func read() {
        let stops = Self.stops
        while index < input.count {
            var position = index
            while position < input.count, !stops.contains(input[position]) { position += 1 }
            if position > index { output.append(contentsOf: input[index..<position]) }
            index = position
            guard position < input.count else { break }
            switch input[position] {
            case UInt8(ascii: "<"): readTag()
            case UInt8(ascii: "["): openLink()
            default: closeLink()
            }
        }
        if let hidden, output.count - hidden.start < 5_000 {
            output.removeSubrange(hidden.start...)
        }
    }

    // MARK: Links

    private mutating func openLink() {
        guard input.has("[[".utf8, at: index) else { return take(1) }
        if links.count < Wikitext.maximumDepth { links.append(output.count) }
        take(2)
    }

    private mutating func closeLink() {
        guard input.has("]]".utf8, at: index) else { return take(1) }
        take(2)
        if let start = links.popLast() { joinLines(from: start) }
    }

    private mutating func take(_ count: Int) {
        output.append(contentsOf: input[index..<(index + count)])
        index += count
    }

    /// A link may be broken across lines; the lines must not be taken apart later.
    private mutating func joinLines(from start: Int) {
        guard output.count - start < 4_000 || output.count < start + 20_000 && isFile(start) else {
            return
        }
        for position in start..<output.count where output[position] == .newline {
            output[position] = .space
        }
    }

    private func isFile(_ start: Int) -> Bool {
        guard let colon = output.index(of: .colon, from: start + 2, before: start + 42) else {
            return false
        }
        if case .file = page.prefix(output[(start + 2)..<colon]) { return true }
        return false
    }

    // MARK: Tags

    private mutating func readTag() {
        guard let tag = Tag.read(input, at: index), let kind = TagKind.named[tag.name] else {
            return take(1)
        }
        index = tag.end
        if endHidden(with: tag) { return }
        if hidden == nil, !tag.isEnd, !tag.isEmpty, tag.isHidden {
            hidden = Hidden(name: tag.name, start: output.count)
            return
        }
        apply(kind, tag)
    }

    /// Cuts away a hidden element when its end is met.
    private mutating func endHidden(with tag: Tag) -> Bool {
        guard var hidden, hidden.name == tag.name, !tag.isEmpty else { return false }
        hidden.depth += tag.isEnd ? -1 : 1
        self.hidden = hidden.depth > 0 ? hidden : nil
        guard hidden.depth == 0 else { return false }
        output.removeSubrange(hidden.start...)
        links.removeAll { $0 >= hidden.start }
        return true
    }

    private mutating func apply(_ kind: TagKind, _ tag: Tag) {
        switch kind {
        case .table, .row, .cell, .headerCell, .tableCaption: readTablePart(kind, tag)
        case .list(let sign):
            if tag.isEnd { _ = lists.popLast() } else if lists.count < 20 { lists.append(sign) }
            startLine()
        case .item(let sign): readItem(sign, tag)
        case .heading: readHeading(tag)
        case .paragraph:
            startLine()
            output.append(.newline)
        case .lineBreak, .block: output.append(Mark.lineBreak)
        case .superscript:
            output.append(tag.isEnd ? Mark.superscriptEnd : Mark.superscript)
        case .quotation: line(tag.isEnd ? Mark.quotationEnd : Mark.quotationStart)
        case .poem: line(tag.isEnd ? Mark.poemEnd : Mark.poemStart)
        case .gallery:
            if !tag.isEmpty { line(tag.isEnd ? Mark.galleryEnd : Mark.galleryStart) }
        default: break
        }
    }

    // MARK: What wikitext has signs for

    private mutating func startLine() {
        if !output.endsLine { output.append(.newline) }
    }

    private mutating func line(_ mark: UInt8) {
        startLine()
        output.append(mark)
        output.append(.newline)
    }

    private mutating func readItem(_ sign: UInt8, _ tag: Tag) {
        if tag.isEnd { return }
        startLine()
        if lists.isEmpty {
            output.append(sign)
        } else {
            output.append(contentsOf: lists.dropLast())
            output.append(sign == UInt8(ascii: "*") ? lists.last ?? sign : sign)
        }
        output.append(.space)
    }

    private mutating func readHeading(_ tag: Tag) {
        let level = Int(tag.name.utf8.last ?? 0x32) - 0x30
        if !tag.isEnd { startLine() }
        output += Bytes(repeating: .equals, count: level)
        if tag.isEnd { output.append(.newline) }
    }

    private mutating func readTablePart(_ kind: TagKind, _ tag: Tag) {
        switch (kind, tag.isEnd) {
        case (.table, false):
            startLine()
            output += "{|\n"
        case (.table, true):
            startLine()
            output += "|}\n"
        case (.row, false):
            startLine()
            output += "|-\n"
        case (.tableCaption, false):
            startLine()
            output += "|+ "
        case (.cell, false), (.headerCell, false):
            startLine()
            if case .cell = kind { output += "| " } else { output += "! " }
            output += tag.attributes.filter { $0 != .newline && $0 != .pipe }
            output += " | "
        default: break
        }
    }
}
