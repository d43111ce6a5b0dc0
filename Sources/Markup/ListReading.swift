// An item may hold what no list can: code, tables, headings. The list goes on behind it.

/// A list while it is read; what cannot stand in an item parts it in two.
struct ListReading {
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
    ///
    /// - Parameters:
    ///   - rest: Text behind the blocks, on one line.
    ///   - isItem: Whether the markup calls it an item; a list that does not belong to any is the
    ///     last item's.
    mutating func add(
        _ blocks: [Block], _ rest: String = "", isTerm: Bool = false, isItem: Bool = true
    ) {
        var item = ListBlock.Item("", isTerm: isTerm)
        var others: [Block] = []
        for block in blocks { sort(block, into: &item, &others) }
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
            self.blocks += others
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
