// Within running text: links, exponents, images, annotations of pronunciation.

extension HTMLReader {
    mutating func readInline(_ tag: HTMLTag, _ node: Int, into flow: inout HTMLFlow) {
        switch tag {
        case .br: flow.text.breakLine()
        case .wbr, .area, .base, .col, .embed, .link, .meta, .param, .source, .track: break
        case .img: readImage(node, into: &flow)
        case .a: readLink(node, into: &flow)
        case .sup: readSuperscript(node, into: &flow)
        case .q:
            flow.text.append(clean: "“")
            read(childrenOf: node, into: &flow)
            flow.text.join("”")
        case .rp: break
        case .rt: readAnnotation(node, into: &flow)
        default: readSpan(node, into: &flow)
        }
    }

    /// A span may be set on lines of its own.
    private mutating func readSpan(_ node: Int, into flow: inout HTMLFlow) {
        let style = tree.hasAttributes(node) ? tree.attribute(.style, of: node) : nil
        let isBlock = style.map { HTMLStyle.isBlock($0) == true } ?? false
        if isBlock { flow.text.endLine() }
        read(childrenOf: node, into: &flow)
        if isBlock { flow.text.endLine() }
    }

    /// "漢字(かんじ)": the reading in brackets behind what it is the reading of.
    private mutating func readAnnotation(_ node: Int, into flow: inout HTMLFlow) {
        let text = line(of: node)
        if !text.isEmpty { flow.text.join("(\(text))") }
    }

    /// The word that can be heard; "listen" is no word of the text.
    mutating func readAudio(_ node: Int, into flow: inout HTMLFlow) {
        let text = line(of: node)
        let word = text.filter { !"()[]🔊ⓘ ".contains($0) }.lowercased()
        if word.isEmpty || Self.invitations.contains(word) {
            flow.text.leaveGap()
        } else {
            flow.text.append(clean: text)
        }
    }

    private static let invitations: Set<String> = [
        "listen", "play", "audio", "anhören", "écouter", "escuchar", "ascolta", "ouvir",
        "ouça", "luister", "uitspraak", "слушать", "прослушать", "слухати", "posłuchaj", "lyssna",
        "lyt", "lytt", "poslechnout", "kuuntele", "hallgasd", "meghallgatás", "dinle", "ascultă",
        "ακούστε", "hlusta", "entzun", "escolta", "escoitar", "聆聽", "收聽", "播放", "聞く",
    ]

    // MARK: Links

    private mutating func readLink(_ node: Int, into flow: inout HTMLFlow) {
        if isBackLink(node) { return flow.text.leaveGap() }
        read(childrenOf: node, into: &flow)
        guard context.keepsLinks, let title = WikiLink.title(node, in: tree, isWiki: isWiki),
            title != self.title,
            seen.links.insert(title).inserted
        else { return }
        document.links.append(title)
    }

    /// "¶" beside a heading, "↑" behind a note.
    private func isBackLink(_ node: Int) -> Bool {
        guard tree.attribute(.href, of: node)?.contains(UInt8(ascii: "#")) == true else {
            return false
        }
        var text = InlineText()
        for inner in tree.descendants(of: node) {
            if tree.tag(inner) != .text { continue }
            text.append(tree.text(inner))
            if text.count > 4 { return false }
        }
        return ["¶", "§", "#", "↑", "^", "↩", "🔗"].contains(text.line)
    }

    // MARK: Exponents

    /// "10<sup>6</sup>" is no 106; but the end of an ordinal is part of it.
    private mutating func readSuperscript(_ node: Int, into flow: inout HTMLFlow) {
        if isNoteMark(node) { return readReferenceMark(node, in: &flow) }
        var inner = HTMLFlow()
        inner.isIcon = true
        read(childrenOf: node, into: &inner)
        let text = inner.line
        if text.isEmpty { return flow.text.leaveGap() }
        if Exponent.raises(Bytes(text)[...], over: flow.text.touchingBytes) {
            flow.text.join("^")
        }
        flow.text.append(clean: text)
    }

    /// A number that leads to a note at the end of the page.
    private func isNoteMark(_ node: Int) -> Bool {
        var hasLink = false
        for child in tree.children(of: node) {
            if tree.tag(child) == .a {
                guard tree.attribute(.href, of: child)?.first == UInt8(ascii: "#") else {
                    return false
                }
                hasLink = true
            } else if tree.tag(child) != .text || tree.text(child).contains(where: \.isLetter) {
                return false
            }
        }
        return hasLink
    }

    // MARK: Images

    /// An image's description, where a reader who does not see the image would miss it.
    private mutating func readImage(_ node: Int, into flow: inout HTMLFlow) {
        guard tree.hasAttributes(node), let alt = tree.string(.alt, of: node) else {
            return flow.text.leaveGap()
        }
        if ImageText.isFormula(node, in: tree) {
            return flow.text.append(formula: Bytes(Formula.readable(TeX.inner(Bytes(alt)[...]))))
        }
        if ImageText.isCharacter(node, in: tree) { return flow.text.append(clean: alt) }
        if flow.isIcon || HTMLMeaning.isHidden(node, in: tree) || ImageText.isIcon(node, in: tree)
            || !ImageText.says(alt)
        {
            return flow.text.leaveGap()
        }
        flow.describe(alt)
    }
}
