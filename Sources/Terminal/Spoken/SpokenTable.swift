/// A table as sentences: its size first, then each row with the header before every cell.
extension Spoken {
    /// "Table: Towns. 2 rows, 2 columns.", then "Row 1 of 2. Name: Ulm. Population: 126,000."
    ///
    /// Empty cells are left out; a row without any is "Row 2 of 2. Empty." Cells beyond the header
    /// are called by their column's number. Each line is cleaned and stands on its own.
    package static func table(caption: String?, header: [String], rows: [[String]]) -> [String] {
        let columns = max(header.count, rows.map(\.count).max() ?? 0)
        let size = count(rows.count, "row") + ", " + count(columns, "column") + "."
        let title = caption.map { sentence($0) } ?? ""
        let first = title.isEmpty ? "Table. \(size)" : "Table: \(title) \(size)"
        return [first]
            + rows.enumerated().map { number, cells in
                row(number + 1, of: rows.count, header: header, cells: cells)
            }
    }

    private static func row(_ number: Int, of total: Int, header: [String], cells: [String])
        -> String
    {
        var line = "Row \(number) of \(total)."
        var isEmpty = true
        for (column, cell) in cells.enumerated() {
            let value = sentence(cell)
            if value.isEmpty { continue }
            isEmpty = false
            let named = column < header.count ? Sanitizer.line(header[column]).text : ""
            line += " \(named.isEmpty ? "Column \(column + 1)" : named): \(value)"
        }
        return isEmpty ? line + " Empty." : line
    }

    /// List items as sentences, each with its full stop, on one line.
    package static func sentences(_ items: [String]) -> String {
        items.map(sentence).filter { !$0.isEmpty }.joined(separator: " ")
    }

    /// One line that ends as a sentence ends. A comma, semicolon or colon at the end gives way.
    package static func sentence(_ text: String) -> String {
        var bytes = Array(Sanitizer.line(text).text.utf8)
        while let last = bytes.last, last == 0x20 || last == 0x2C || last == 0x3B || last == 0x3A {
            bytes.removeLast()
        }
        guard !bytes.isEmpty else { return "" }
        let line = String(decoding: bytes, as: UTF8.self)
        return endsAsSentence(line) ? line : line + "."
    }

    /// Whether the last character, brackets and quotes aside, ends a sentence in some script.
    private static func endsAsSentence(_ line: String) -> Bool {
        for scalar in line.unicodeScalars.reversed() {
            switch scalar {
            case ")", "]", "\"", "'", "”", "’", "»", "」", "』", "）": continue
            case ".", "!", "?", "…", "。", "！", "？", "؟", "۔", "।": return true
            default: return false
            }
        }
        return false
    }
}
