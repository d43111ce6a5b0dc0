// Cells may span rows and columns, and many tables only arrange a page; a reader needs plain rows.

/// Makes blocks of a table that has been read.
struct TableLayout {
    static let maximumColumns = 64
    /// A cell over several rows is repeated in each if it is at most this long.
    static let longestRepeatedText = 200

    let page: WikitextPage
    let depth: Int

    func blocks(of table: TableNode) -> [Block] {
        let rows = table.rows.filter { !$0.isEmpty }
        if rows.allSatisfy({ $0.count == 1 })
            || rows.contains(where: { $0.contains(where: holdsBlocks) })
        {
            return captionBlocks(table) + rows.flatMap { $0.flatMap(contents) }
        }
        let grid = TableGrid(rows.map { row in row.map { ($0, text($0)) } })
        let caption = page.text(table.caption[...], as: .line)
        let inner = rows.flatMap { $0.flatMap(\.blocks) }
        guard !grid.rows.isEmpty else { return captionBlocks(table) + inner }
        if grid.columnCount == 1 {
            return captionBlocks(table) + grid.rows.flatMap { $0 }.map { .paragraph($0) } + inner
        }
        return [.table(TableBlock(caption: caption, hasHeader: grid.hasHeader, rows: grid.rows))]
            + inner
    }

    private func captionBlocks(_ table: TableNode) -> [Block] {
        let caption = page.text(table.caption[...], as: .line)
        return caption.isEmpty ? [] : [.caption(caption)]
    }

    /// Whether a cell is a piece of the page rather than of a table.
    private func holdsBlocks(_ cell: TableNode.Cell) -> Bool {
        cell.raw.count > 1_500 && cell.raw.index(of: Bytes("\n\n"), from: 0) != nil
            || cell.raw.index(of: Bytes("\n=="), from: 0) != nil
    }

    private func contents(_ cell: TableNode.Cell) -> [Block] {
        guard depth < Wikitext.maximumDepth else { return cell.blocks }
        var parser = BlockParser(Bytes(cell.raw.trimmed), page: page, depth: depth + 1)
        return parser.parse() + cell.blocks
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

/// Rows with cells where spanning puts them.
struct TableGrid {
    private(set) var rows: [[String]] = []
    private(set) var hasHeader = false
    private(set) var columnCount = 0
    /// Per column, the text that goes on in the next rows, and in how many.
    private var running: [Int: (text: String, rows: Int)] = [:]

    private let rowCount: Int

    init(_ source: [[(cell: TableNode.Cell, text: String)]]) {
        rowCount = source.count
        for (number, row) in source.enumerated() {
            if number == 0 { hasHeader = row.count > 1 && row.allSatisfy(\.cell.isHeader) }
            place(row, number)
        }
        finish()
    }

    private mutating func place(_ row: [(cell: TableNode.Cell, text: String)], _ number: Int) {
        var cells: [String] = []
        for (cell, text) in row {
            fillRunning(&cells)
            let columns = min(span("colspan", cell), TableLayout.maximumColumns)
            let rowCount = span("rowspan", cell)
            for column in 0..<columns {
                if rowCount > 1, cells.count < TableLayout.maximumColumns {
                    let repeated = text.utf8.count <= TableLayout.longestRepeatedText ? text : ""
                    running[cells.count] = (column == 0 ? repeated : "", rowCount - 1)
                }
                if cells.count < 400 { cells.append(column == 0 ? text : "") }
            }
        }
        fillRunning(&cells)
        columnCount = max(columnCount, cells.count)
        // A lone short cell over several rows is repeated in them and needs no row of its own.
        if row.count == 1, let only = row.first, span("rowspan", only.cell) > 1,
            only.text.utf8.count <= TableLayout.longestRepeatedText, number + 1 < rowCount
        {
            return
        }
        rows.append(cells)
    }

    private mutating func fillRunning(_ cells: inout [String]) {
        while let found = running[cells.count] {
            running[cells.count] = found.rows > 1 ? (found.text, found.rows - 1) : nil
            cells.append(found.text)
        }
    }

    private func span(_ name: String, _ cell: TableNode.Cell) -> Int {
        if cell.attributes.isEmpty { return 1 }
        return max(1, Tag.attribute(name, in: cell.attributes)?.leadingNumber ?? 1)
    }

    /// Rows without text and columns without text go.
    private mutating func finish() {
        if rows.first?.allSatisfy(\.isEmpty) == true { hasHeader = false }
        rows.removeAll { $0.allSatisfy(\.isEmpty) }
        var used = [Bool](repeating: false, count: columnCount)
        for (number, row) in rows.enumerated() where !(number == 0 && hasHeader) || rows.count == 1
        {
            for (column, text) in row.enumerated() where !text.isEmpty { used[column] = true }
        }
        let columns = used.indices.filter { used[$0] }
        rows = rows.map { row in
            let last = row.lastIndex { !$0.isEmpty } ?? -1
            return columns.filter { $0 <= last }.map { row[$0] }
        }
        rows.removeAll { $0.allSatisfy(\.isEmpty) }
        columnCount = columns.count
        hasHeader = hasHeader && rows.count > 1
    }
}
