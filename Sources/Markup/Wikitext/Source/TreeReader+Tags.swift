// Comments, elements whose content is no wikitext, and which parts of a page are for callers.

extension TreeReader {
    mutating func readTag() {
        if source.has("<!--".utf8, at: index) { return skipComment() }
        guard let tag = Tag.read(source, at: index) else {
            index += 1
            return
        }
        if let isShown = inclusion(of: tag.name) { return readInclusion(tag, isShown: isShown) }
        guard let kind = TagKind.named[tag.name], kind.isOpaque else {
            index = tag.end
            return
        }
        readElement(tag)
    }

    /// A comment alone on its line takes the line with it.
    private mutating func skipComment() {
        guard !unclosed.contains("!--"),
            let close = source.index(of: Bytes("-->"), from: index + 4)
        else {
            unclosed.insert("!--")
            endText()
            index += 4
            textStart = index
            return
        }
        var start = index
        var end = close + 3
        while start > textStart, source[start - 1].isBlank { start -= 1 }
        if start == 0 || start > textStart && source[start - 1] == .newline {
            while end < source.count, source[end].isBlank { end += 1 }
            end = end < source.count && source[end] == .newline ? end + 1 : close + 3
        }
        index = end > close + 3 ? start : index
        endText()
        index = end
        textStart = end
    }

    // MARK: Elements

    private mutating func readElement(_ tag: Tag) {
        endText()
        let start = index
        index = tag.end
        textStart = index
        var content: Range<Int>?
        if !tag.isEmpty, !tag.isEnd, let close = endTag(of: tag) {
            content = tag.end..<close.start
            index = close.end
            textStart = index
        } else if tag.isEnd || !tag.isEmpty {
            // A tag without its other half shows nothing.
            return
        }
        tree.elements.append(.init(tag: tag, content: content))
        append(.element, start, tree.elements.count - 1)
    }

    /// Where "</name>" stands after the tag; looked for in vain only once.
    private mutating func endTag(of tag: Tag) -> (start: Int, end: Int)? {
        if unclosed.contains(tag.name) { return nil }
        var position = tag.end
        while let found = source.index(of: UInt8(ascii: "<"), from: position) {
            if source.has("/".utf8, at: found + 1),
                source.hasAnyCase(tag.name.utf8, at: found + 2),
                let end = Tag.read(source, at: found), end.name == tag.name
            {
                return (found, end.end)
            }
            if tag.name == "ref", let inner = Tag.read(source, at: found), inner.name == "ref",
                !inner.isEmpty
            {
                return nil
            }
            position = found + 1
        }
        unclosed.insert(tag.name)
        return nil
    }

    // MARK: What is for the page and what for its callers

    /// For the names of inclusion: whether what lies in such an element is read here.
    private func inclusion(of name: String) -> Bool? {
        switch name {
        case "includeonly": use == .template
        case "noinclude": use == .page
        case "onlyinclude": true
        default: nil
        }
    }

    private mutating func readInclusion(_ tag: Tag, isShown: Bool) {
        endText()
        index = tag.end
        if !isShown, !tag.isEnd, !tag.isEmpty {
            index = endTag(of: tag)?.end ?? source.count
        } else if use == .template, tag.isEnd, tag.name == "onlyinclude" {
            skipToOnlyIncluded(orEnd: true)
        }
        textStart = index
    }

    /// Goes to the next part that alone is for callers, if there is one.
    mutating func skipToOnlyIncluded(orEnd: Bool = false) {
        if let found = source.index(of: Bytes("<onlyinclude>"), from: index) {
            index = found + "<onlyinclude>".utf8.count
        } else if orEnd {
            index = source.count
        }
        textStart = index
    }
}
