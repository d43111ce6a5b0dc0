// Bytes become tags and text here, by one scan that never goes back further than one tag.

/// A tag, or text between tags; ranges are places in the source.
enum HTMLToken {
    case text(Range<Int32>)
    /// Text in which "&" and "<" are only themselves.
    case literal(Range<Int32>)
    case start(HTMLTag, attributes: Range<Int32>)
    case end(HTMLTag)
}

/// Reads a page tag by tag, as tolerantly as browsers do.
struct HTMLTokenizer {
    /// An attribute with the place of its value, without quotation marks.
    struct Attribute {
        let name: HTMLAttribute
        let value: Range<Int32>
    }

    let source: Bytes
    /// Of all tags so far, in order.
    private(set) var attributes: [Attribute] = []
    private var index = 0
    /// The element whose content is no markup, if its start tag came last.
    private var raw: HTMLName?
    private var endsRawAtTag = false
    /// Once a tag ran to the end of the source, quotation marks are trusted no more.
    private var trustsQuotes = true
    private var hasUnclosedComment = false
    private var hasUnclosedSection = false
    /// Elements without markup whose end was looked for in vain.
    private var unclosed: Set<HTMLName> = []
    private let lastGreaterThan: Int
    /// Whether "<p/>" ends what it begins.
    private let isXML: Bool
    /// An element that its start tag has ended.
    private var closed: HTMLTag?
    private let tags = HTMLTag.named
    private let names = HTMLAttribute.named

    private static let sectionEnd = Bytes("]]>")
    private static let dashes = Bytes("--")

    init(_ source: Bytes) {
        self.source = source
        let head = source.prefix(1_000)
        isXML = ["<?xml", "1999/xhtml"].contains { head.index(of: Bytes($0), from: 0) != nil }
        lastGreaterThan = source.lastIndex(of: UInt8(ascii: ">")) ?? -1
    }

    /// The next token; nil at the end.
    mutating func next() -> HTMLToken? {
        if let tag = closed {
            closed = nil
            return .end(tag)
        }
        if let name = raw {
            raw = nil
            if let text = rawText(name) { return text }
        }
        while index < source.count {
            let start = index
            index = textEnd(from: start)
            if index > start { return .text(Int32(start)..<Int32(index)) }
            if let token = markup() { return token }
        }
        return nil
    }

    /// Where the next "<" stands that is more than a sign.
    private func textEnd(from start: Int) -> Int {
        var position = start
        while let end = source.index(of: UInt8(ascii: "<"), from: position), end < lastGreaterThan {
            let next = source[end + 1]
            if next.isASCIILetter || next == UInt8(ascii: "/") || next == UInt8(ascii: "!")
                || next == UInt8(ascii: "?")
            {
                return end
            }
            position = end + 1
        }
        return source.count
    }

    /// Reads what the "<" at `index` begins; nil if that is skipped.
    private mutating func markup() -> HTMLToken? {
        let next = source[index + 1]
        if next.isASCIILetter { return tag(from: index + 1, isEnd: false) }
        if next == UInt8(ascii: "/"), source[index + 2].isASCIILetter {
            return tag(from: index + 2, isEnd: true)
        }
        if next == UInt8(ascii: "!") { return declaration() }
        skip(from: index + 2)
        return nil
    }

    private mutating func skip(from start: Int) {
        index = (source.index(of: UInt8(ascii: ">"), from: start) ?? source.count - 1) + 1
    }

    private mutating func declaration() -> HTMLToken? {
        if source.has("<!--".utf8, at: index) {
            skipComment()
        } else if source.has("<![CDATA[".utf8, at: index) {
            return section(from: index + 9)
        } else {
            skip(from: index + 2)
        }
        return nil
    }

    private mutating func section(from start: Int) -> HTMLToken? {
        guard !hasUnclosedSection, let end = source.index(of: Self.sectionEnd, from: start) else {
            hasUnclosedSection = true
            index = start
            return nil
        }
        index = end + 3
        return .literal(Int32(start)..<Int32(end))
    }

    /// A comment that is never closed is not one.
    private mutating func skipComment() {
        let start = index + 4
        if source.has(">".utf8, at: start) || source.has("->".utf8, at: start) {
            return skip(from: start)
        }
        var position = start
        while !hasUnclosedComment, let end = source.index(of: Self.dashes, from: position) {
            if source.has(">".utf8, at: end + 2) || source.has("!>".utf8, at: end + 2) {
                return skip(from: end + 2)
            }
            position = end + 1
        }
        hasUnclosedComment = true
        index = start
    }

    // MARK: Content without markup

    private mutating func rawText(_ name: HTMLName) -> HTMLToken? {
        let start = index
        let end = unclosed.contains(name) ? nil : endTag(name, from: start)
        if end == nil { unclosed.insert(name) }
        index = end ?? (endsRawAtTag ? textEnd(from: start) : source.count)
        return start < index ? .text(Int32(start)..<Int32(index)) : nil
    }

    private func endTag(_ name: HTMLName, from start: Int) -> Int? {
        var position = start
        while let found = source.index(of: UInt8(ascii: "<"), from: position) {
            if source.has("/".utf8, at: found + 1), nameEnd(found + 2).name == name {
                return found
            }
            position = found + 1
        }
        return nil
    }

    private func nameEnd(_ start: Int) -> (name: HTMLName, end: Int) {
        var end = start
        while end < source.count, !source[end].isHTMLSpace, source[end] != UInt8(ascii: ">"),
            source[end] != UInt8(ascii: "/")
        {
            end += 1
        }
        return (HTMLName(source[start..<end]), end)
    }

    // MARK: Tags

    private mutating func tag(from nameStart: Int, isEnd: Bool) -> HTMLToken? {
        let (name, nameEnd) = nameEnd(nameStart)
        let first = attributes.count
        guard let end = attributesEnd(from: nameEnd) ?? plainEnd(from: nameEnd, first) else {
            return nil
        }
        index = end
        let tag = tags[name] ?? .other
        if isEnd {
            attributes.removeSubrange(first...)
            return tag == .br ? .start(tag, attributes: 0..<0) : .end(tag)
        }
        let isClosed = source[end - 2] == UInt8(ascii: "/")
        if isClosed, isXML, !tag.isVoid { closed = tag }
        if tag.isRaw, !isClosed {
            raw = name
            endsRawAtTag = tag == .title || tag == .textarea
        }
        return .start(tag, attributes: Int32(first)..<Int32(attributes.count))
    }

    /// Behind the ">" of a tag that its quotation marks seem to have swallowed.
    private mutating func plainEnd(from start: Int, _ first: Int) -> Int? {
        trustsQuotes = false
        attributes.removeSubrange(first...)
        return attributesEnd(from: start)
    }

    /// Reads attributes up to the ">" of the tag.
    /// - Returns: The place behind it, nil if the source ends first.
    private mutating func attributesEnd(from start: Int) -> Int? {
        var position = start
        while position < source.count {
            let byte = source[position]
            if byte == UInt8(ascii: ">") { return position + 1 }
            if byte.isHTMLSpace || byte == UInt8(ascii: "/") {
                position += 1
                continue
            }
            let (name, nameEnd) = attributeName(position)
            var value = nameEnd..<nameEnd
            position = nameEnd
            while position < source.count, source[position].isHTMLSpace { position += 1 }
            if position < source.count, source[position] == .equals {
                guard let found = attributeValue(position + 1) else { return nil }
                value = found.value
                position = found.end
            }
            if let known = names[name] {
                attributes.append(
                    Attribute(
                        name: known, value: Int32(value.lowerBound)..<Int32(value.upperBound)))
            }
        }
        return nil
    }

    private func attributeName(_ start: Int) -> (name: HTMLName, end: Int) {
        var end = start + 1
        while end < source.count, source[end] != .equals, source[end] != UInt8(ascii: ">"),
            source[end] != UInt8(ascii: "/"), !source[end].isHTMLSpace
        {
            end += 1
        }
        return (HTMLName(source[start..<end]), end)
    }

    private func attributeValue(_ equals: Int) -> (value: Range<Int>, end: Int)? {
        var start = equals
        while start < source.count, source[start].isHTMLSpace { start += 1 }
        guard start < source.count else { return nil }
        let quote = source[start]
        if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
            let end =
                trustsQuotes
                ? source.index(of: quote, from: start + 1)
                : quotedEnd(quote, from: start + 1)
            guard let end else { return nil }
            return (start + 1..<end, source[end] == quote ? end + 1 : end)
        }
        var end = start
        while end < source.count, !source[end].isHTMLSpace, source[end] != UInt8(ascii: ">") {
            end += 1
        }
        return (start..<end, end)
    }

    /// The closing quotation mark, or the ">" before it.
    private func quotedEnd(_ quote: UInt8, from start: Int) -> Int? {
        var end = start
        while end < source.count, source[end] != quote, source[end] != UInt8(ascii: ">") {
            end += 1
        }
        return end < source.count ? end : nil
    }
}
