// The box beside an article holds its facts: labels and values, in groups, around pictures.

extension HTMLReader {
    mutating func readInfobox(_ node: Int, into flow: inout HTMLFlow) {
        flow.endParagraph()
        var box = InfoboxReading(title: title)
        readBox(node, into: &box)
        box.endGroup()
        for fact in box.facts where seen.facts.count < InfoboxFacts.maximumCount {
            guard seen.facts.insert("\(fact.label)\n\(fact.value)").inserted else { continue }
            flow.blocks.append(.fact(label: fact.label, value: fact.value))
        }
        flow.blocks += box.others
    }

    /// - Parameter isInside: Whether the rows stand in a cell of the box.
    private mutating func readBox(
        _ node: Int, into box: inout InfoboxReading, isInside: Bool = false
    ) {
        for child in tree.children(of: node) {
            let meaning = meaning(of: child)
            if tree.tag(child) == .text || meaning == .dropped { continue }
            switch tree.tag(child) {
            case .tr: readRow(child, into: &box, isInside: isInside)
            case .caption: box.begin(group: line(of: child))
            case .dl: readPairs(child, into: &box)
            case .h2, .h3: box.begin(group: line(of: child))
            case .table where isGrid(child): readGrid(child, into: &box)
            case .tbody, .thead, .tfoot, .table, .section, .div:
                if tree.tag(child) == .div, let pair = pair(in: child) {
                    add(label: pair.label, value: pair.value, to: &box)
                } else if tree.tag(child) == .div, !holdsRows(child) {
                    readFull(child, into: &box)
                } else {
                    readBox(child, into: &box, isInside: isInside)
                }
            default: readFull(child, into: &box)
            }
        }
    }

    /// Whether a table within the box is one of columns, such as medals by kind and by contest.
    private func isGrid(_ node: Int) -> Bool {
        var wide = 0
        var narrow = 0
        for row in tree.descendants(of: node) where tree.tag(row) == .tr {
            let count = tree.children(of: row).count { tree.tag($0).isCell }
            if count > 2 { wide += 1 } else if count == 2 { narrow += 1 }
        }
        return wide > 1 && wide > narrow
    }

    private mutating func readGrid(_ node: Int, into box: inout InfoboxReading) {
        var flow = HTMLFlow()
        readTable(node, into: &flow)
        box.add(table: flow.blocks)
    }

    private func holdsRows(_ node: Int) -> Bool {
        tree.descendants(of: node).contains {
            [.tr, .dl].contains(tree.tag($0)) || pair(in: $0) != nil
        }
    }

    /// Boxes without a table name label and value by class.
    private func pair(in node: Int) -> (label: Int, value: Int)? {
        guard tree.attribute(.classes, of: node, holds: "pi-data") else { return nil }
        let children = tree.children(of: node).filter { tree.tag($0) != .text }
        guard children.count == 2 else { return nil }
        return (children[0], children[1])
    }

    private mutating func readPairs(_ node: Int, into box: inout InfoboxReading) {
        var label: Int?
        for child in tree.children(of: node) {
            if tree.tag(child) == .dt { label = child }
            if tree.tag(child) == .dd, let term = label { add(label: term, value: child, to: &box) }
        }
    }

    // MARK: Rows

    private mutating func readRow(
        _ node: Int, into box: inout InfoboxReading, isInside: Bool
    ) {
        let cells = tree.children(of: node).filter {
            tree.tag($0).isCell && meaning(of: $0) != .dropped
        }
        guard let first = cells.first else { return }
        if cells.count == 1 { return readOnly(first, into: &box) }
        let hasLabel =
            cells.contains { tree.tag($0) == .th }
            || cells.count == 2 && !(isInside && box.awaitsValue)
        let label = hasLabel ? line(of: first) : ""
        let values = (hasLabel ? cells.dropFirst() : cells[...]).map { self.values(of: $0) }
        let said = values.filter { !$0.isEmpty }
        if label.isEmpty || label.utf8.count > InfoboxReading.longestLabel {
            box.add(across: ([label] + said).filter { !$0.isEmpty }.joined(separator: ", "))
        } else {
            box.add(label: label, value: said.joined(separator: ", "))
        }
    }

    /// A row of one cell: a header, a picture, or a box in the box.
    private mutating func readOnly(_ cell: Int, into box: inout InfoboxReading) {
        if tree.contains(.tr, in: cell) {
            readBox(cell, into: &box, isInside: true)
        } else if tree.tag(cell) == .th {
            box.begin(group: line(of: cell))
        } else {
            readFull(cell, into: &box)
        }
    }

    private mutating func add(label: Int, value: Int, to box: inout InfoboxReading) {
        box.add(label: line(of: label), value: values(of: value))
    }

    private mutating func values(of node: Int) -> String {
        var flow = HTMLFlow()
        flow.isIcon = true
        read(childrenOf: node, into: &flow)
        return flow.values
    }

    /// What stands across the whole box: a picture with its caption, or the value of its group.
    private mutating func readFull(_ node: Int, into box: inout InfoboxReading) {
        var flow = HTMLFlow()
        flow.isIcon = true
        read(node, asContentInto: &flow)
        let value = flow.values
        if value.isEmpty { return }
        if isHeader(node) {
            box.begin(group: value)
        } else if tree.contains(.img, in: node), tree.tag(node).isCell || !box.awaitsValue {
            flow.endParagraph()
            for block in flow.blocks { box.add(asCaption: block) }
        } else {
            box.add(across: value, isHeader: isBold(node))
        }
    }

    /// Some boxes mark headers by class, on a part of the box or on all that is in a cell.
    private func isHeader(_ node: Int) -> Bool {
        let parts = tree.children(of: node).filter { tree.tag($0) != .text }
        let marked = parts.count == 1 ? [node, parts[0]] : [node]
        return ["bloc", "entete", "pi-header", "pi-title"].contains { name in
            marked.contains { tree.attribute(.classes, of: $0, holds: name) }
        }
    }

    private mutating func read(_ node: Int, asContentInto flow: inout HTMLFlow) {
        if tree.tag(node).isCell {
            read(childrenOf: node, into: &flow)
        } else {
            read(node, into: &flow)
        }
    }
}

/// A box of facts while it is read.
struct InfoboxReading {
    static let longestLabel = 120
    private static let longestValue = 2_000

    private let title: String?
    private(set) var facts: [(label: String, value: String)] = []
    /// Captions and texts that are no values.
    private(set) var others: [Block] = []
    private var group = ""
    /// Whether the group has had a label or a value of its own.
    private var isGroupUsed = true
    private var lastLabel = ""
    private var hasBegun = false
    /// Whether a header has come and nothing under it yet.
    var awaitsValue: Bool { !group.isEmpty && !isGroupUsed }

    init(title: String?) {
        self.title = title
    }

    /// A header across the box. The first is the box's title.
    mutating func begin(group text: String) {
        let name = Self.label(text)
        if name.text.isEmpty { return }
        group = hasBegun && text != title ? name.text : ""
        isGroupUsed = false
        lastLabel = ""
        hasBegun = true
    }

    mutating func endGroup() { group = "" }

    mutating func add(label text: String, value: String) {
        hasBegun = true
        let label = Self.label(text)
        if value.isEmpty {
            if !label.isItem { lastLabel = label.text }
            return
        }
        isGroupUsed = true
        guard !label.text.isEmpty, !PageText.isOnlyPunctuation(value) else { return }
        let whole = label.isItem ? (lastLabel.isEmpty ? group : lastLabel) : ""
        if !label.isItem { lastLabel = label.text }
        append(whole.isEmpty ? label.text : "\(whole), \(label.text)", value)
    }

    /// A text across the box is what its header says, or a header by its looks, or only text.
    mutating func add(across value: String, isHeader: Bool = false) {
        if value.isEmpty { return }
        if awaitsValue {
            isGroupUsed = true
            append(group, value)
        } else if isHeader, value.utf8.count <= Self.longestLabel {
            begin(group: value)
        } else if value != title {
            others.append(value.utf8.count > 200 ? .paragraph(value) : .caption(value))
        }
        hasBegun = true
    }

    mutating func add(table blocks: [Block]) {
        if awaitsValue, case .table(let table)? = blocks.first, table.caption.isEmpty {
            others.append(.caption(group))
        }
        isGroupUsed = true
        others += blocks
    }

    mutating func add(asCaption block: Block) {
        hasBegun = true
        switch block {
        case .paragraph(let text), .caption(let text):
            let line = text.split(separator: "\n").joined(separator: " ")
            if line != title, line.utf8.count > 2 { others.append(.caption(line)) }
        default: others.append(block)
        }
    }

    private mutating func append(_ label: String, _ value: String) {
        let bytes = Bytes(value)[...]
        let kept =
            bytes.count <= Self.longestValue
            ? value : PassageSplitter.pieces(of: bytes, limit: Self.longestValue).first ?? ""
        facts.append((FactName.capitalised(label), kept))
    }

    /// A label without bullets before it and without its colon.
    private static func label(_ text: String) -> (text: String, isItem: Bool) {
        var bytes = Bytes(text)[...]
        var isItem = false
        let bullets: [Bytes] = [
            Bytes("•"), Bytes("·"), Bytes("–"), Bytes("-"), Bytes("*"), Bytes("└"), Bytes("∟"),
        ]
        while let bullet = bullets.first(where: { bytes.has($0, at: bytes.startIndex) }) {
            isItem = true
            bytes = bytes.dropFirst(bullet.count).trimmed
        }
        while bytes.last == .colon || bytes.last == .space { bytes.removeLast() }
        return (bytes.filter { $0 != .colon }.trimmed.text, isItem)
    }
}
