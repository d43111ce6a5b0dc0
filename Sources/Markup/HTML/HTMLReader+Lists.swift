// Lists, lists in lists, and terms with what they mean.

extension HTMLReader {
    mutating func readList(_ node: Int, into flow: inout HTMLFlow) {
        flow.endParagraph()
        var list = ListReading(
            order: tree.tag(node) == .ol ? .ordered : .unordered,
            start: tree.attribute(.start, of: node)?.trimmed.leadingNumber ?? 1)
        readItems(of: node, into: &list, isQuotation: flow.isQuotation)
        flow.blocks += list.ended()
    }

    /// Terms with definitions; definitions without any term are only indented text.
    mutating func readDefinitions(_ node: Int, into flow: inout HTMLFlow) {
        guard tree.descendants(of: node).contains(where: { tree.tag($0) == .dt }) else {
            return readBlock(node, into: &flow)
        }
        flow.endParagraph()
        var list = ListReading(order: .definition, start: 1)
        readItems(of: node, into: &list, isQuotation: flow.isQuotation)
        flow.blocks += list.ended()
    }

    private mutating func readItems(
        of node: Int, into list: inout ListReading, isQuotation: Bool
    ) {
        for child in tree.children(of: node) {
            let tag = tree.tag(child)
            if tag == .text, tree.text(child).allSatisfy(\.isHTMLSpace) { continue }
            let isWrapper = tag == .div && list.order == .definition
            if isWrapper, meaning(of: child) == .plain {
                readItems(of: child, into: &list, isQuotation: isQuotation)
                continue
            }
            var inner = HTMLFlow()
            inner.isQuotation = isQuotation
            let isItem = [.li, .dt, .dd].contains(tag)
            if isItem, meaning(of: child) == .plain {
                read(childrenOf: child, into: &inner)
            } else {
                read(child, into: &inner)
            }
            list.add(inner.blocks, inner.text.line, isTerm: tag == .dt, isItem: isItem)
        }
    }
}
