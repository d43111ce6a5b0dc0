// Formulas stand on pages up to four times: as TeX, as MathML, as a picture and for the eye.

extension HTMLReader {
    mutating func readFormula(_ node: Int, into flow: inout HTMLFlow) {
        let source = formulaSource(of: node)
        if source.isEmpty { return readUnmarked(node, into: &flow) }
        let isApart = isDisplayed(node)
        if isApart { flow.endParagraph() }
        flow.text.append(formula: source)
        if isApart { flow.endParagraph() }
    }

    /// TeX between "\\(" and "\\)" that a script would show as a formula; else text like any other.
    private mutating func readUnmarked(_ node: Int, into flow: inout HTMLFlow) {
        let isApart = tree.tag(node).isBlock
        let text = content(of: node).trimmed
        let isInline =
            text.has("\\(".utf8, at: text.startIndex) && text.suffix(2).elementsEqual("\\)".utf8)
        let isDisplay =
            text.has("\\[".utf8, at: text.startIndex) && text.suffix(2).elementsEqual("\\]".utf8)
        if isApart || isDisplay { flow.endParagraph() }
        if isInline || isDisplay {
            flow.text.append(formula: Formula.readable(text.dropFirst(2).dropLast(2).trimmed))
        } else {
            read(childrenOf: node, into: &flow)
        }
        if isApart || isDisplay { flow.endParagraph() }
    }

    private func formulaSource(of node: Int) -> Bytes {
        if let tex = teX(of: node) { return Formula.readable(TeX.inner(tex)) }
        guard tree.tag(node) == .math || tree.contains(.math, in: node) else { return [] }
        var text = Bytes()
        MathText.append(node, in: tree, to: &text)
        return Bytes(text.trimmed)
    }

    /// The TeX that a formula was made of, wherever the page keeps it.
    private func teX(of node: Int) -> ByteSlice? {
        if tree.tag(node) == .script { return content(of: node) }
        var found: ByteSlice?
        for inner in [node] + Array(tree.descendants(of: node)) {
            switch tree.tag(inner) {
            case .annotation where isTeX(inner): return content(of: inner)
            case .math: found = tree.attribute(.alttext, of: inner).map { decoded($0) } ?? found
            case .img: found = found ?? tree.attribute(.alt, of: inner).map { decoded($0) }
            case .script: found = found ?? content(of: inner)
            default: break
            }
        }
        return found
    }

    private func isTeX(_ node: Int) -> Bool {
        guard let encoding = tree.attribute(.encoding, of: node) else { return false }
        return encoding.index(of: Bytes("tex"), from: encoding.startIndex) != nil
            || encoding.index(of: Bytes("TeX"), from: encoding.startIndex) != nil
    }

    private func content(of node: Int) -> ByteSlice {
        var content = Bytes()
        for inner in tree.descendants(of: node) where tree.tag(inner) == .text {
            content += tree.tag(node) == .script ? tree.text(inner) : decoded(tree.text(inner))
        }
        return content[...]
    }

    private func decoded(_ source: ByteSlice) -> ByteSlice {
        var text = InlineText()
        text.append(source)
        return Bytes(text.line)[...]
    }

    private func isDisplayed(_ node: Int) -> Bool {
        for inner in [node] + Array(tree.descendants(of: node)) {
            if tree.tag(inner) == .math { return tree.attribute(.display, of: inner, is: "block") }
            if tree.tag(inner) == .script, let type = tree.attribute(.type, of: inner) {
                return type.index(of: Bytes("display"), from: type.startIndex) != nil
            }
        }
        return tree.attribute(.classes, of: node, holds: "mathjax_display")
    }
}

/// What wikis put around the TeX of every formula.
enum TeX {
    /// Without "{\displaystyle …}".
    static func inner(_ source: ByteSlice) -> ByteSlice {
        let text = source.trimmed
        for style in ["{\\displaystyle", "{\\textstyle", "{\\scriptstyle"] {
            if text.has(style.utf8, at: text.startIndex), text.last == UInt8(ascii: "}") {
                return text.dropFirst(style.utf8.count).dropLast().trimmed
            }
        }
        return text
    }
}

/// MathML without its source, on one line: "(a+b)/c", "x^2", "√(y)".
enum MathText {
    static func append(_ node: Int, in tree: HTMLTree, to text: inout Bytes) {
        let parts = tree.children(of: node).filter { tree.tag($0) != .text }
        switch tree.tag(node) {
        case .mi, .mn, .mo, .mtext: appendLeaf(node, in: tree, to: &text)
        case .mspace: text.append(.space)
        case .annotation: break
        case .msup, .mover: join(parts, by: ["^"], in: tree, to: &text)
        case .msub, .munder: join(parts, by: ["_"], in: tree, to: &text)
        case .msubsup, .munderover: join(parts, by: ["_", "^"], in: tree, to: &text)
        case .mfrac: join(parts, by: ["/"], in: tree, to: &text)
        case .msqrt:
            text += "√("
            for part in parts { append(part, in: tree, to: &text) }
            text += ")"
        case .mroot: join(parts, by: ["^1/"], in: tree, to: &text)
        default: for part in parts { append(part, in: tree, to: &text) }
        }
    }

    private static func appendLeaf(_ node: Int, in tree: HTMLTree, to text: inout Bytes) {
        var leaf = InlineText()
        for child in tree.children(of: node) where tree.tag(child) == .text {
            leaf.append(tree.text(child))
        }
        let shown = Bytes(leaf.line).filter { $0 != 0 }
        let isSign =
            tree.tag(node) == .mo && shown.count < 4 && !"()[]{},.".utf8.contains(shown.first ?? 0)
        let isInvisible = shown.has([0xE2, 0x81], at: 0) && shown.count == 3
        if isInvisible { return }
        text += isSign ? Bytes(" ") + shown + Bytes(" ") : shown
    }

    /// Parts of more than one sign stand in brackets.
    private static func join(
        _ parts: [Int], by signs: [String], in tree: HTMLTree, to text: inout Bytes
    ) {
        for (number, part) in parts.enumerated() {
            if number > 0, number <= signs.count { text += signs[number - 1] }
            var inner = Bytes()
            append(part, in: tree, to: &inner)
            let shown = inner.trimmed
            let isPlain = shown.allSatisfy { $0.isWordByte || $0 == 0x2E }
            text += isPlain ? Bytes(shown) : Bytes("(") + shown + Bytes(")")
        }
    }
}
