// Tags: some hold text that is no wikitext, some stand for what wikitext writes otherwise.

extension Expander {
    mutating func readTag() {
        if input.has("<!--".utf8, at: index) {
            skipComment()
            return
        }
        guard let tag = Tag.read(input, at: index), let kind = TagKind.named[tag.name] else {
            output.append(input[index])
            index += 1
            return
        }
        index = tag.end
        if endHidden(with: tag) { return }
        if tag.isHidden, !tag.isEnd, !tag.isEmpty, hidden == nil {
            hidden = Hidden(name: tag.name, start: output.count, frameCount: frames.count)
            return
        }
        apply(kind, tag)
    }

    private mutating func skipComment() {
        guard !unclosedTags.contains("!--"),
            let end = input.index(of: "-->".utf8.map { $0 }, from: index + 4)
        else {
            unclosedTags.insert("!--")
            index += 4
            return
        }
        index = end + 3
        if output.endsLine, index < input.count, input[index] == .newline { index += 1 }
    }

    /// Cuts away a hidden element when its end is met.
    private mutating func endHidden(with tag: Tag) -> Bool {
        guard var hidden, hidden.name == tag.name, !tag.isEmpty else { return false }
        hidden.depth += tag.isEnd ? -1 : 1
        self.hidden = hidden.depth > 0 ? hidden : nil
        guard hidden.depth == 0, hidden.frameCount == frames.count, hidden.start <= output.count
        else {
            return false
        }
        output.removeSubrange(hidden.start...)
        while let last = separators.last, last >> 1 >= output.count { separators.removeLast() }
        return true
    }

    private mutating func apply(_ kind: TagKind, _ tag: Tag) {
        switch kind {
        case .reference, .plain, .code, .codeBlock, .formula, .dropped: readOpaque(kind, tag)
        case .table, .row, .cell, .headerCell, .tableCaption: readTablePart(kind, tag)
        case .list(let sign):
            if tag.isEnd { _ = lists.popLast() } else if lists.count < 20 { lists.append(sign) }
            startLine()
        case .item(let sign): readItem(sign, tag)
        case .heading: readHeading(tag)
        case .paragraph: startLine(); output.append(.newline)
        case .lineBreak, .block: output.append(Mark.lineBreak)
        case .superscript:
            output.append(tag.isEnd ? Mark.superscriptEnd : Mark.superscript)
        case .quotation: line(tag.isEnd ? Mark.quotationEnd : Mark.quotationStart)
        case .poem: line(tag.isEnd ? Mark.poemEnd : Mark.poemStart)
        case .gallery:
            if !tag.isEmpty { line(tag.isEnd ? Mark.galleryEnd : Mark.galleryStart) }
        case .stripped: break
        }
    }

    // MARK: Elements that hold no wikitext

    private mutating func readOpaque(_ kind: TagKind, _ tag: Tag) {
        if tag.isEmpty || tag.isEnd {
            if case .reference = kind, tag.isEmpty { page.referenceCount += 1 }
            return
        }
        guard let close = endTag(tag) else { return }
        let content = input[tag.end..<close.start]
        index = close.end
        switch kind {
        case .reference: page.referenceCount += 1
        case .plain: output += page.protect(content, as: .text)
        case .code: output += page.protect(CodeText.plain(content), as: .code)
        case .codeBlock: protectBlock(content, tag)
        case .formula:
            if tag.name == "math" {
                output += page.protect(Formula.readable(content), as: .formula)
            } else {
                output += page.protect(content, as: .text)
            }
        default: break
        }
    }

    private mutating func protectBlock(_ content: ByteSlice, _ tag: Tag) {
        let isInline = tag.attribute("inline") != nil || tag.attribute("enclose") != nil
        let text = tag.name == "pre" ? CodeText.plain(content) : Bytes(content)
        let marker = page.protect(text, as: .code)
        guard !isInline, frames.isEmpty, content.contains(.newline) || output.endsLine else {
            output += marker
            return
        }
        startLine()
        output += marker
        output.append(.newline)
    }

    /// Where "</name>" stands after the tag; looked for in vain only once.
    private mutating func endTag(_ tag: Tag) -> (start: Int, end: Int)? {
        if unclosedTags.contains(tag.name) { return nil }
        var position = tag.end
        while let found = input.index(of: UInt8(ascii: "<"), from: position) {
            if input.has("/".utf8, at: found + 1), input.hasAnyCase(tag.name.utf8, at: found + 2),
                let end = Tag.read(input, at: found), end.name == tag.name
            {
                return (found, end.end)
            }
            if tag.name == "ref", let inner = Tag.read(input, at: found), inner.name == "ref",
                !inner.isEmpty
            {
                return nil
            }
            position = found + 1
        }
        unclosedTags.insert(tag.name)
        return nil
    }

    // MARK: Elements for which wikitext has signs

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
        let signs = Bytes(repeating: .equals, count: level)
        if !tag.isEnd { startLine() }
        output += signs
        if tag.isEnd { output.append(.newline) }
    }

    private mutating func readTablePart(_ kind: TagKind, _ tag: Tag) {
        switch (kind, tag.isEnd) {
        case (.table, false): startLine(); output += "{|\n"
        case (.table, true): startLine(); output += "|}\n"
        case (.row, false): startLine(); output += "|-\n"
        case (.tableCaption, false): startLine(); output += "|+ "
        case (.cell, false), (.headerCell, false):
            startLine()
            if case .cell = kind { output += "| " } else { output += "! " }
            output += tag.attributes.filter { $0 != .newline && $0 != .pipe }
            output += " | "
        default: break
        }
    }
}
