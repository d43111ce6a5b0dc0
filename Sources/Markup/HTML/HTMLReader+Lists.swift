// Lists, lists in lists, and terms with what they mean.

extension HTMLReader {
    mutating func readList(_ node: Int, into flow: inout HTMLFlow) {
        flow.endParagraph()
        var list = HTMLListReading(
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
        var list = HTMLListReading(order: .definition, start: 1)
        readItems(of: node, into: &list, isQuotation: flow.isQuotation)
        flow.blocks += list.ended()
    }

    private mutating func readItems(
        of node: Int, into list: inout HTMLListReading, isQuotation: Bool
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
            list.add(&inner, isTerm: tag == .dt, isItem: isItem)
        }
    }
}

/// A list while it is read; what cannot stand in an item parts it in two.
struct HTMLListReading {
    let order: ListBlock.Order
    private var start: Int
    private var items: [ListBlock.Item] = []
    private var blocks: [Block] = []

    init(order: ListBlock.Order, start: Int) {
        self.order = order
        self.start = start
    }

    /// Everything read, in order.
    mutating func ended() -> [Block] {
        endList()
        return blocks
    }

    private mutating func endList() {
        guard !items.isEmpty else { return }
        blocks.append(.list(ListBlock(order, items: items, start: start)))
        start += items.count
        items = []
    }

    /// Adds what stands in one item.
    mutating func add(_ flow: inout HTMLFlow, isTerm: Bool, isItem: Bool) {
        var item = ListBlock.Item("", isTerm: isTerm)
        var others: [Block] = []
        let rest = flow.text.line
        flow.text = InlineText()
        for block in flow.blocks { sort(block, into: &item, &others) }
        if !rest.isEmpty { item.text += item.text.isEmpty ? rest : " " + rest }
        if !item.text.isEmpty || !item.lists.isEmpty {
            if !isItem, item.text.isEmpty, let last = items.indices.last {
                items[last].lists += item.lists
            } else {
                items.append(item)
            }
        }
        if !others.isEmpty {
            endList()
            blocks += others
        }
    }

    private func sort(_ block: Block, into item: inout ListBlock.Item, _ others: inout [Block]) {
        switch block {
        case .paragraph(let text), .quotation(let text), .formula(let text):
            guard others.isEmpty else { return others.append(block) }
            let line = text.split(separator: "\n").joined(separator: " ")
            item.text += item.text.isEmpty ? line : " " + line
        case .list(let list) where others.isEmpty: item.lists.append(list)
        default: others.append(block)
        }
    }
}
