// A table of wikitext, put into the cells that all markups share.

/// Makes blocks of a table that has been read.
struct TableLayout {
    let page: WikitextPage
    let depth: Int

    func blocks(of table: TableNode) -> [Block] {
        let rows = table.rows.filter { !$0.isEmpty }
        let arranges = rows.contains { $0.contains(where: holdsPage) }
        // Most cells are a line of text; pieces of a page are read where a table may hold some.
        let readsPieces =
            arranges || rows.count == 1 || rows.allSatisfy { $0.count == 1 }
            || rows.contains { $0.contains { !$0.blocks.isEmpty } }
        let cells = CellTable(
            caption: page.text(table.caption[...], as: .line),
            rows: rows.map { row in row.map { cell($0, readsPieces: readsPieces) } },
            isLayout: arranges)
        return cells.blocks()
    }

    private func cell(_ cell: TableNode.Cell, readsPieces: Bool) -> TableCell {
        TableCell(
            isHeader: cell.isHeader, isEmphasized: isBold(cell), rowSpan: span("rowspan", cell),
            columnSpan: span("colspan", cell), text: text(cell),
            blocks: readsPieces ? pieces(cell) : [])
    }

    /// Whether a cell is a piece of the page rather than of a table.
    private func holdsPage(_ cell: TableNode.Cell) -> Bool {
        cell.raw.count > 1_500 && cell.raw.index(of: Bytes("\n\n"), from: 0) != nil
            || cell.raw.index(of: Bytes("\n=="), from: 0) != nil
    }

    private func isBold(_ cell: TableNode.Cell) -> Bool {
        let content = cell.raw.trimmed
        let bold = Bytes("'''")
        return content.count > 6 && content.starts(with: bold) && content.suffix(3) == bold[...]
            && content.index(of: bold, from: content.startIndex + 3) == content.endIndex - 3
    }

    private func pieces(_ cell: TableNode.Cell) -> [Block] {
        guard depth < Wikitext.maximumDepth else { return cell.blocks }
        var parser = BlockParser(Bytes(cell.raw.trimmed), page: page, depth: depth + 1)
        return parser.parse() + cell.blocks
    }

    private func span(_ name: String, _ cell: TableNode.Cell) -> Int {
        if cell.attributes.isEmpty { return 1 }
        return max(1, Tag.attribute(name, in: cell.attributes)?.leadingNumber ?? 1)
    }

    /// All lines of a cell as one; list items are separated by semicolons.
    private func text(_ cell: TableNode.Cell) -> String {
        let content = cell.raw.trimmed
        guard content.contains(.newline) else {
            return page.text(withoutSigns(content).text, as: .line)
        }
        var joined = Bytes()
        for line in content.split(separator: .newline) {
            let (text, isItem) = withoutSigns(line)
            let trimmed = text.trimmed
            if trimmed.isEmpty { continue }
            if !joined.isEmpty { joined += isItem ? "; " : " " }
            joined += trimmed
        }
        return page.text(joined[...], as: .line)
    }

    private func withoutSigns(_ line: ByteSlice) -> (text: ByteSlice, isItem: Bool) {
        if let first = line.first, first >= Mark.galleryStart, first <= Mark.poemEnd {
            return ([], false)
        }
        let text = line.drop { $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "#") || $0 == .colon }
        return (text, line.first == UInt8(ascii: "*") || line.first == UInt8(ascii: "#"))
    }
}
