// Headings, quotations, code and figures.

extension HTMLReader {
    mutating func readHeading(_ node: Int, level: Int, into flow: inout HTMLFlow) {
        var inner = HTMLFlow()
        inner.isIcon = true
        read(childrenOf: node, into: &inner)
        let text = inner.line
        flow.endParagraph()
        let isTitle = level == 1 && text == title && flow.blocks.isEmpty
        if !text.isEmpty, !isTitle {
            flow.blocks.append(.heading(level: max(2, min(level, 6)), text: text))
        }
    }

    /// Paragraphs inside are another's words; lists and tables stay what they are.
    mutating func readQuotation(_ node: Int, into flow: inout HTMLFlow) {
        let wasQuotation = flow.isQuotation
        flow.endParagraph()
        flow.isQuotation = true
        read(childrenOf: node, into: &flow)
        flow.endParagraph()
        flow.isQuotation = wasQuotation
    }

    // MARK: Code

    mutating func readCode(_ node: Int, into flow: inout HTMLFlow) {
        var bytes = Bytes()
        addCode(node, to: &bytes)
        let code = CleanText.lines(bytes)
        if !code.utf8.allSatisfy(\.isWhite) { flow.add(.code(code)) }
    }

    private func addCode(_ node: Int, to bytes: inout Bytes) {
        for child in tree.children(of: node) {
            switch tree.tag(child) {
            case .text: addText(child, to: &bytes)
            case .br: bytes.append(.newline)
            default:
                if meaning(of: child) != .dropped { addCode(child, to: &bytes) }
            }
        }
    }

    private func addText(_ node: Int, to bytes: inout Bytes) {
        let text = tree.text(node)
        var index = text.startIndex
        while index < text.endIndex {
            if text[index] == UInt8(ascii: "&"), !tree.nodes[node].isLiteral,
                let entity = HTMLEntity.read(text, at: index)
            {
                bytes += entity.text
                index = entity.end
            } else {
                bytes.append(text[index])
                index += 1
            }
        }
    }

    // MARK: Figures

    /// The caption, else what the image's description says; what is no image is read as usual.
    mutating func readFigure(_ node: Int, into flow: inout HTMLFlow) {
        flow.endParagraph()
        let wasIcon = flow.isIcon
        flow.isIcon = flow.isIcon || hasCaption(node)
        read(childrenOf: node, into: &flow)
        flow.endParagraph()
        flow.isIcon = wasIcon
    }

    /// Pictures side by side are no list.
    mutating func readGallery(_ node: Int, into flow: inout HTMLFlow) {
        readFigure(node, into: &flow)
    }

    /// A picture deep inside a page of pictures need not be looked for.
    private func hasCaption(_ node: Int) -> Bool {
        tree.descendants(of: node).prefix(1_000).contains {
            tree.tag($0) == .figcaption || meaning(of: $0) == .caption
        }
    }
}
