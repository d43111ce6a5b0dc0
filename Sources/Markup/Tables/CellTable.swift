// Markup gives tables as cells that span rows and columns, and many only arrange a page; a listener
// needs plain rows under one row of headers.

/// A cell as markup gives it.
struct TableCell {
    var isHeader = false
    /// Whether all of it is bold: a header, perhaps, where a table has no others.
    var isEmphasized = false
    var rowSpan = 1
    var columnSpan = 1
    /// Everything on one line, without tables inside.
    var text = ""
    /// The same as pieces of a page, with tables inside.
    var blocks: [Block] = []

    /// What the line cannot hold.
    var tables: [Block] {
        blocks.filter { if case .table = $0 { true } else { false } }
    }
}

/// A table in any markup, before it is decided what becomes of it.
struct CellTable {
    /// A cell of a page's layout holds more than this.
    private static let longestCellOfSeveralBlocks = 1_500

    var caption = ""
    var rows: [[TableCell]] = []
    /// How many rows the markup sets apart as the head.
    var headRowCount = 0
    /// Whether the markup says that it only arranges the page.
    var isLayout = false

    /// The table, with tables inside behind it; of a layout all that is in it, in order.
    func blocks() -> [Block] {
        let rows = Self.withHeader(rows.filter { !$0.isEmpty })
        let captions: [Block] = caption.isEmpty ? [] : [.caption(caption)]
        if isLayout || Self.isLayout(rows) {
            return captions + rows.flatMap { $0.flatMap(\.blocks) }
        }
        let inner = rows.flatMap { $0.flatMap(\.tables) }
        let grid = CellGrid(rows, headRowCount: headRowCount, caption: caption)
        guard !grid.rows.isEmpty else { return captions + inner }
        let table = TableBlock(
            caption: grid.caption, hasHeader: grid.hasHeader, rows: grid.rows)
        if grid.columnCount == 1 {
            return captions + grid.rows.flatMap { $0 }.map { .paragraph($0) } + inner
        }
        return [.table(table)] + inner
    }

    /// Where no cell is a header, a first row that alone is bold is one of headers.
    private static func withHeader(_ rows: [[TableCell]]) -> [[TableCell]] {
        guard rows.count > 1, rows[0].count > 1, !rows.joined().contains(where: \.isHeader),
            rows[0].allSatisfy({ $0.isEmphasized || $0.text.isEmpty }),
            !rows[1].allSatisfy({ $0.isEmphasized || $0.text.isEmpty })
        else { return rows }
        var marked = rows
        for index in marked[0].indices { marked[0][index].isHeader = true }
        return marked
    }

    /// Whether the cells are pieces of a page rather than of a table.
    private static func isLayout(_ rows: [[TableCell]]) -> Bool {
        if rows.allSatisfy({ $0.count == 1 }) { return true }
        let cells = rows.joined()
        if cells.contains(where: holdsPage) { return true }
        let hasHeader = cells.contains(where: \.isHeader)
        if rows.count == 1, !hasHeader,
            cells.contains(where: { $0.blocks.count > 1 || holdsList($0) })
        {
            return true
        }
        let own = cells.reduce(0) { $0 + $1.text.utf8.count }
        return !hasHeader && cells.contains { !$0.tables.isEmpty } && own < tableSize(cells)
    }

    private static func holdsPage(_ cell: TableCell) -> Bool {
        if cell.text.utf8.count > longestCellOfSeveralBlocks, cell.blocks.count > 1 { return true }
        return cell.blocks.contains { if case .heading = $0 { true } else { false } }
    }

    private static func holdsList(_ cell: TableCell) -> Bool {
        cell.blocks.contains {
            if case .list(let list) = $0 { list.items.count > 2 } else { false }
        }
    }

    private static func tableSize(_ cells: some Sequence<TableCell>) -> Int {
        cells.reduce(0) { size, cell in
            cell.tables.reduce(size) { size, block in
                guard case .table(let table) = block else { return size }
                return size + table.rows.joined().reduce(0) { $0 + $1.utf8.count }
            }
        }
    }
}
