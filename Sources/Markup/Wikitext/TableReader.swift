// "{| … |}": rows and cells, one line or many, tables in tables.

/// A table while it is being read.
struct TableNode {
    struct Cell {
        var isHeader: Bool
        var attributes: ByteSlice
        var raw: Bytes
        /// Tables inside.
        var blocks: [Block] = []
    }

    var caption = Bytes()
    var rows: [[Cell]] = []
    var isInCaption = false
    /// Whether a cell has begun that following lines belong to.
    var isInCell = false

    mutating func startRow() {
        isInCell = false
        isInCaption = false
        if rows.last?.isEmpty != true { rows.append([]) }
    }

    mutating func add(_ cell: Cell) {
        if rows.isEmpty { rows.append([]) }
        rows[rows.count - 1].append(cell)
        isInCell = true
        isInCaption = false
    }

    /// Adds a line to whatever is open.
    mutating func addLine(_ line: ByteSlice) {
        if isInCaption {
            caption.append(.newline)
            caption += line
        } else if isInCell, let row = rows.indices.last, let cell = rows[row].indices.last {
            rows[row][cell].raw.append(.newline)
            rows[row][cell].raw += line
        }
    }

    mutating func add(_ blocks: [Block]) {
        if !isInCell { add(Cell(isHeader: false, attributes: [], raw: [])) }
        if let row = rows.indices.last, let cell = rows[row].indices.last {
            rows[row][cell].blocks += blocks
        }
    }
}

extension BlockParser {
    /// Reads a whole table if `line` begins one.
    mutating func readTable(_ line: ByteSlice) -> Bool {
        guard line.has("{|".utf8, at: line.startIndex), depth < Wikitext.maximumDepth else {
            return false
        }
        endParagraph()
        let found = tableBlocks(depth: depth)
        addCaptions()
        blocks += found
        return true
    }

    /// The table whose first line has just been read, with the tables in it.
    private mutating func tableBlocks(depth: Int) -> [Block] {
        var table = TableNode()
        while index < input.count {
            let start = index
            let line = nextLine().drop(while: \.isBlank)
            guard let first = line.first else {
                table.addLine(line)
                continue
            }
            if first == .equals, endsOpenTable(line) {
                index = start
                break
            }
            if first == .pipe, line.has("|}".utf8, at: line.startIndex) {
                index = min(line.startIndex + 2, input.count)
                if index < input.count, input[index] == .newline { index += 1 }
                break
            }
            let content = line.drop { $0 == .colon || $0.isBlank }
            if content.has("{|".utf8, at: content.startIndex), depth + 1 < Wikitext.maximumDepth {
                table.add(tableBlocks(depth: depth + 1))
            } else if first == .pipe || first == UInt8(ascii: "!") {
                readRowLine(line, into: &table)
            } else {
                table.addLine(line)
            }
        }
        return TableLayout(page: page, depth: depth).blocks(of: table)
    }

    /// A heading of the page ends a table that someone forgot to end.
    private func endsOpenTable(_ line: ByteSlice) -> Bool {
        guard let heading = Heading.read(line) else { return false }
        return heading.level == 2
    }

    private func readRowLine(_ line: ByteSlice, into table: inout TableNode) {
        if line.has("|-".utf8, at: line.startIndex) { return table.startRow() }
        if line.has("|+".utf8, at: line.startIndex) {
            table.isInCell = false
            table.isInCaption = true
            table.caption = Bytes(Self.withoutAttributes(line.dropFirst(2)).content)
            return
        }
        let isHeader = line.first == UInt8(ascii: "!")
        var start = line.startIndex + 1
        var position = start
        var isHeaderCell = isHeader
        while position < line.endIndex {
            let isSeparator =
                line.has("||".utf8, at: position)
                || isHeader && line.has("!!".utf8, at: position)
            guard isSeparator else {
                position += 1
                continue
            }
            addCell(line[start..<position], isHeaderCell, to: &table)
            isHeaderCell = isHeader
            start = position + 2
            position = start
        }
        addCell(line[start...], isHeaderCell, to: &table)
    }

    private func addCell(_ text: ByteSlice, _ isHeader: Bool, to table: inout TableNode) {
        let (attributes, content) = Self.withoutAttributes(text)
        table.add(.init(isHeader: isHeader, attributes: attributes, raw: Bytes(content)))
    }

    /// "style=… | content": what stands before a lone "|" outside links.
    private static func withoutAttributes(
        _ text: ByteSlice
    ) -> (attributes: ByteSlice, content: ByteSlice) {
        guard let pipe = text.index(of: .pipe, from: text.startIndex),
            text[..<pipe].index(of: Bytes("[["), from: text.startIndex) == nil
        else { return CellAttributes.split(text) }
        return (text[..<pipe], text[(pipe + 1)...])
    }
}

/// Attributes that no "|" ends, because the template that would have written it is not run.
enum CellAttributes {
    private static let names = [
        "colspan", "rowspan", "style", "align", "class", "bgcolor", "scope", "width", "valign",
        "nowrap",
        "data-sort-value", "height",
    ]

    static func split(_ text: ByteSlice) -> (attributes: ByteSlice, content: ByteSlice) {
        var rest = text.trimmed
        while let name = names.first(where: { rest.hasAnyCase($0.utf8, at: rest.startIndex) }) {
            let after = rest.dropFirst(name.utf8.count).drop(while: \.isWhite)
            guard after.first == .equals else { break }
            var value = after.dropFirst().drop(while: \.isWhite)
            if let quote = value.first, quote == UInt8(ascii: "\"") {
                value = value.dropFirst().drop { $0 != quote }.dropFirst()
            } else {
                value = value.drop { !$0.isWhite }
            }
            rest = value.drop(while: \.isWhite)
        }
        return (text[..<rest.startIndex], text[rest.startIndex...])
    }
}
