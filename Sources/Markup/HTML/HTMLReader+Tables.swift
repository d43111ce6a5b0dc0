// Tables of data and tables that only arrange the page.

extension HTMLReader {
    mutating func readTable(_ node: Int, into flow: inout HTMLFlow) {
        flow.endParagraph()
        if InfoboxShape.isInfobox(node, in: tree) { return readInfobox(node, into: &flow) }
        var table = CellTable()
        let role = tree.attribute(.role, of: node)
        table.isLayout = role.map { ["presentation", "none"].contains($0.text) } ?? false
        readParts(of: node, into: &table, around: &flow)
        flow.endParagraph()
        flow.blocks += table.blocks()
    }

    /// Rows and the caption; what stands between cells comes before the table, as in browsers.
    private mutating func readParts(
        of node: Int, into table: inout CellTable, around flow: inout HTMLFlow
    ) {
        for child in tree.children(of: node) {
            let tag = tree.tag(child)
            if tag == .text || tag == .link || tag == .style {
                read(child, into: &flow)
                continue
            }
            let meaning = meaning(of: child)
            if meaning == .dropped { continue }
            switch tag {
            case .caption: table.caption = line(of: child)
            case .tr: readRow(child, into: &table, around: &flow)
            case .tbody, .tfoot: readParts(of: child, into: &table, around: &flow)
            case .thead:
                let isFirst = table.rows.isEmpty
                readParts(of: child, into: &table, around: &flow)
                if isFirst { table.headRowCount = table.rows.count }
            case .col, .colgroup: break
            default: read(child, into: &flow)
            }
        }
    }

    private mutating func readRow(
        _ node: Int, into table: inout CellTable, around flow: inout HTMLFlow
    ) {
        var row: [TableCell] = []
        for child in tree.children(of: node) {
            if !tree.tag(child).isCell {
                read(child, into: &flow)
            } else if meaning(of: child) != .dropped {
                row.append(readCell(child, isQuotation: flow.isQuotation))
            }
        }
        if !row.isEmpty { table.rows.append(row) }
    }

    private mutating func readCell(_ node: Int, isQuotation: Bool) -> TableCell {
        var inner = HTMLFlow()
        inner.isQuotation = isQuotation
        read(childrenOf: node, into: &inner)
        let isTable = { (block: Block) in if case .table = block { true } else { false } }
        var lined = inner
        if inner.blocks.contains(where: isTable) { lined.blocks.removeAll(where: isTable) }
        var cell = TableCell(isHeader: tree.tag(node) == .th, text: lined.line)
        inner.endParagraph()
        cell.blocks = inner.blocks
        if cell.text.isEmpty, cell.blocks.isEmpty { cell.text = signText(in: node) }
        cell.rowSpan = span(.rowspan, node)
        cell.columnSpan = span(.colspan, node)
        cell.isEmphasized = isBold(node)
        return cell
    }

    private func span(_ name: HTMLAttribute, _ node: Int) -> Int {
        max(1, tree.attribute(name, of: node)?.trimmed.leadingNumber ?? 1)
    }

    /// A cell that holds a sign alone, such as a tick, says what the sign says.
    private func signText(in node: Int) -> String {
        for inner in tree.descendants(of: node) where tree.tag(inner) == .img {
            guard let alt = tree.string(.alt, of: inner), alt.utf8.count >= 2,
                !InfoboxFacts.namesFile(Bytes(alt)[...]), alt.utf8.count < 100
            else { continue }
            return alt
        }
        return ""
    }

    /// Whether all its text is bold, as pages by hand have it for headers.
    func isBold(_ node: Int) -> Bool {
        var isBold = false
        for child in tree.children(of: node) {
            switch tree.tag(child) {
            case .b, .strong: isBold = true
            case .text where tree.text(child).allSatisfy(\.isHTMLSpace): break
            case .p where !isBold: isBold = self.isBold(child)
            case .br, .link, .style: break
            default: return false
            }
        }
        return isBold
    }
}
