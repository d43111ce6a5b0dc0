// Calls are replaced by what they say; what is left is wikitext without braces.

/// Expands trees.
///
/// Only what is shown is expanded: of a condition the branch that holds, of a call's arguments those
/// that the template asks for.
struct Expander {
    let page: WikitextPage
    /// Whether this writes the page itself, not an argument of a call.
    let isOutermost: Bool
    var output = Bytes()
    private var searchedForHeading = 0
    private var sawHeading = false

    init(page: WikitextPage, isOutermost: Bool = false) {
        self.page = page
        self.isOutermost = isOutermost
    }

    static func expanded(_ nodes: Range<Int>, of frame: CallFrame, page: WikitextPage) -> Bytes {
        if let plain = frame.tree.plainText(nodes) { return Bytes(plain) }
        var expander = Expander(page: page)
        expander.append(nodes, of: frame)
        return expander.output
    }

    mutating func append(_ nodes: Range<Int>, of frame: CallFrame) {
        var index = nodes.lowerBound
        while index < nodes.upperBound, page.takeStep() {
            let node = frame.tree.nodes[index]
            switch node.kind {
            case .text, .pipe, .equals:
                output.append(contentsOf: frame.tree.source[Int(node.start)..<Int(node.end)])
            case .element: append(frame.tree.elements[Int(node.end)], of: frame)
            case .parameter: appendParameter(index, of: frame)
            case .call: appendCall(index, of: frame)
            }
            index = Int(node.next)
        }
    }

    // MARK: Calls

    /// "{{{name|default}}}".
    private mutating func appendParameter(_ node: Int, of frame: CallFrame) {
        let parts = frame.tree.parts(of: node)
        let name = Self.expanded(parts[0].range, of: frame, page: page).trimmed.text
        if let value = frame.value(name, page: page) {
            output += value
        } else if parts.count > 1 {
            append(parts[1].range, of: frame)
        }
    }

    private mutating func appendCall(_ node: Int, of frame: CallFrame) {
        guard frame.depth < Wikitext.maximumDepth else { return }
        let parts = frame.tree.parts(of: node)
        let head = Self.expanded(parts[0].range, of: frame, page: page)
        let name = CallName(head)
        let call = WrittenCall(name: name, parts: parts, frame: frame, page: page)
        if page.context.templateRules[name.key] == nil, let value = ParserFunctions.value(of: call)
        {
            appendValue(value)
            return
        }
        if let body = TemplateBodies.value(of: call) {
            appendValue(body)
            return
        }
        let place = TemplateCall.Place(
            isOutermost: isOutermost, startsLine: output.endsLine,
            endsLine: endsLine(after: node, of: frame), isBeforeHeadings: isBeforeHeadings())
        output += TemplateRenderer(page: page).render(call.expanded(at: place))
    }

    /// What begins as a table or a list does begins a line, wherever the call stands.
    private mutating func appendValue(_ value: Bytes) {
        if let first = value.first, !output.endsLine,
            value.has("{|".utf8, at: 0) || first == UInt8(ascii: "*") || first == UInt8(ascii: "#")
                || first == UInt8(ascii: ";") || first == .colon
        {
            output.append(.newline)
        }
        output += value
    }

    private func endsLine(after node: Int, of frame: CallFrame) -> Bool {
        let next = Int(frame.tree.nodes[node].next)
        guard next < frame.tree.nodes.count else { return true }
        let start = Int(frame.tree.nodes[next].start)
        return frame.tree.nodes[next].kind == .text
            && (start >= frame.tree.source.count || frame.tree.source[start] == .newline)
    }

    /// Whether no heading has been written yet; each byte is looked at once.
    private mutating func isBeforeHeadings() -> Bool {
        guard !sawHeading, isOutermost else { return !sawHeading }
        while let found = output.index(of: Bytes("=="), from: searchedForHeading) {
            searchedForHeading = found + 2
            if found == 0 || output[found - 1] == .newline {
                sawHeading = true
                return false
            }
        }
        searchedForHeading = max(searchedForHeading, output.count - 1)
        return true
    }

    // MARK: Elements

    private mutating func append(_ element: SourceTree.Element, of frame: CallFrame) {
        let content = frame.tree.source[element.content ?? 0..<0]
        switch TagKind.named[element.tag.name] {
        case .reference: PageReference.note(element, content: content, of: frame, page: page)
        case .plain: output += page.protect(content, as: .text)
        case .code: output += page.protect(CodeText.plain(content), as: .code)
        case .codeBlock: appendCode(content, element.tag)
        case .formula:
            let isMath = element.tag.name == "math"
            output += page.protect(
                isMath ? Formula.readable(content) : Bytes(content), as: isMath ? .formula : .text)
        case .imageMap: output += ImageMap.picture(in: content)
        case .timeline: output += Timeline.list(in: content)
        default: break
        }
    }

    private mutating func appendCode(_ content: ByteSlice, _ tag: Tag) {
        let isInline = tag.attribute("inline") != nil || tag.attribute("enclose") != nil
        let text = tag.name == "pre" ? CodeText.plain(content) : Bytes(content)
        let marker = page.protect(text, as: .code)
        guard !isInline, isOutermost, content.contains(.newline) || output.endsLine else {
            output += marker
            return
        }
        if !output.endsLine { output.append(.newline) }
        output += marker
        output.append(.newline)
    }
}

/// "<imagemap>": a picture whose parts are links; its first line is the picture.
enum ImageMap {
    static func picture(in content: ByteSlice) -> Bytes {
        let lines = content.split(separator: .newline)
        guard
            let first = lines.first(where: { $0.first != UInt8(ascii: "#") && !$0.trimmed.isEmpty })
        else { return [] }
        return Bytes("[[") + first.trimmed + Bytes("]]")
    }
}
