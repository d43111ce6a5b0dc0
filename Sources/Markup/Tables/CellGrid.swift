// Spanning cells are put where they belong, so that every value stands under its header.

/// Rows of texts, the first of which may name the columns.
struct CellGrid {
    static let maximumColumns = 400
    private static let maximumSpan = 64
    /// Head rows beyond this are taken for rows.
    private static let maximumHeadRows = 5
    /// A cell over several rows is repeated in each if it is at most this long.
    private static let longestRepeatedText = 200
    /// So many repetitions in one table; spans beyond that stay empty.
    private static let maximumRepetitions = 100_000

    private(set) var caption: String
    private(set) var rows: [[String]] = []
    private(set) var hasHeader = false
    private(set) var columnCount = 0

    /// Per column, the text that goes on in the next rows, and in how many.
    private var running: [Int: (text: String, rows: Int)] = [:]
    private var repetitions = 0
    /// Columns that hold tables.
    private var filled: Set<Int> = []
    /// Whether a text over several rows is said in each.
    private let repeatsRows: Bool

    init(_ source: [[TableCell]], headRowCount: Int, caption: String) {
        self.caption = caption
        repeatsRows = Self.repeatsRows(source)
        var body = source[...]
        takeTitle(from: &body)
        let head = Self.headRows(of: body, atLeast: headRowCount)
        var header: [[String]] = []
        for row in body.prefix(head) { header.append(place(row, repeatsColumns: true)) }
        for (number, row) in body.dropFirst(head).enumerated() {
            let cells = place(row, repeatsColumns: false)
            if isRepeated(row), number + head + 1 < body.count { continue }
            rows.append(cells)
        }
        finish(header: Self.merged(header))
    }

    /// In a tree of ancestors more would be repeated than is there.
    private static func repeatsRows(_ rows: [[TableCell]]) -> Bool {
        var cells = 0
        var repeated = 0
        for (number, row) in rows.enumerated() {
            for cell in row where !cell.text.isEmpty {
                cells += 1
                repeated += min(cell.rowSpan, rows.count - number) - 1
            }
        }
        return repeated <= cells
    }

    // MARK: Headers

    /// A first row of one cell over all columns is the table's title.
    private mutating func takeTitle(from rows: inout ArraySlice<[TableCell]>) {
        guard rows.count > 2, let first = rows.first, first.count == 1, let cell = first.first,
            cell.columnSpan > 1, cell.rowSpan == 1, caption.isEmpty || cell.text == caption
        else { return }
        caption = cell.text
        rows.removeFirst()
    }

    /// How many rows at the start hold nothing but headers.
    private static func headRows(of rows: ArraySlice<[TableCell]>, atLeast known: Int) -> Int {
        var count = 0
        var spanned = 0
        for row in rows.prefix(maximumHeadRows) {
            let isHead =
                row.allSatisfy { $0.isHeader || $0.text.isEmpty } && row.contains(where: \.isHeader)
            guard isHead || count < max(known, spanned) else { break }
            if count > 0, isSection(row, in: rows) { break }
            count += 1
            if count == 1 { spanned = height(of: row) }
        }
        if count == 1, rows.first?.count == 1 { return 0 }
        return count < rows.count ? count : min(1, rows.count - 1)
    }

    /// How many rows a first row of headers takes, if some of them stand over others.
    private static func height(of row: [TableCell]) -> Int {
        let spans = row.map(\.rowSpan)
        let isUneven = spans.contains { $0 != spans.first }
        return isUneven ? min(spans.max() ?? 1, maximumHeadRows) : 1
    }

    /// Whether a row is one header over all that follow, which is no header of columns.
    private static func isSection(_ row: [TableCell], in rows: ArraySlice<[TableCell]>) -> Bool {
        row.count == 1 && (rows.first?.contains { $0.rowSpan > 1 }) != true
    }

    /// The headers of each column from all head rows: "2010, men".
    private static func merged(_ rows: [[String]]) -> [String] {
        let count = rows.map(\.count).max() ?? 0
        return (0..<count).map { column in
            var texts: [String] = []
            for row in rows where column < row.count {
                let text = row[column]
                if !text.isEmpty, !texts.contains(text) { texts.append(text) }
            }
            return texts.joined(separator: ", ")
        }
    }

    // MARK: Places

    /// - Parameter repeatsColumns: Whether a cell over several columns is said for each.
    private mutating func place(_ row: [TableCell], repeatsColumns: Bool) -> [String] {
        var cells: [String] = []
        for cell in row where cells.count < Self.maximumColumns {
            fillRunning(&cells)
            if !cell.tables.isEmpty { filled.insert(cells.count) }
            let repeated = cell.text.utf8.count <= Self.longestRepeatedText ? cell.text : ""
            for column in 0..<max(1, min(cell.columnSpan, Self.maximumSpan)) {
                let text = column == 0 ? cell.text : repeatsColumns ? repeated : ""
                if cell.rowSpan > 1, repetitions < Self.maximumRepetitions {
                    let isSaid = repeatsColumns || column == 0 && repeatsRows
                    running[cells.count] = (isSaid ? repeated : "", cell.rowSpan - 1)
                }
                if column > 0 { repetitions += 1 }
                if column == 0 || repetitions < Self.maximumRepetitions { cells.append(text) }
            }
        }
        fillRunning(&cells)
        return cells
    }

    private mutating func fillRunning(_ cells: inout [String]) {
        while let found = running[cells.count] {
            repetitions += 1
            let goesOn = found.rows > 1 && repetitions < Self.maximumRepetitions
            running[cells.count] = goesOn ? (found.text, found.rows - 1) : nil
            cells.append(found.text)
        }
    }

    /// A lone short cell over several rows is repeated in them and needs no row of its own.
    private func isRepeated(_ row: [TableCell]) -> Bool {
        guard row.count == 1, let only = row.first else { return false }
        return only.rowSpan > 1 && only.text.utf8.count <= Self.longestRepeatedText
    }

    // MARK: Empty places

    /// Rows without text and columns without text go.
    private mutating func finish(header: [String]) {
        rows.removeAll { $0.allSatisfy(\.isEmpty) }
        hasHeader = header.contains { !$0.isEmpty } && !rows.isEmpty
        let isOnlyHeader = rows.isEmpty && header.contains { !$0.isEmpty }
        if isOnlyHeader { rows = [header] }
        let count = max(rows.map(\.count).max() ?? 0, hasHeader ? header.count : 0)
        var used = [Bool](repeating: false, count: count)
        for row in rows {
            for (column, text) in row.enumerated() where !text.isEmpty { used[column] = true }
        }
        if hasHeader { rows.insert(header, at: 0) }
        for column in filled where column < count { used[column] = true }
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
