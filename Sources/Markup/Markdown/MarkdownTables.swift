// "| a | b |" over "|---|---|": pipe tables.

extension MarkdownBlocks {
    mutating func readTable(_ text: ByteSlice) -> Bool {
        guard text.contains(.pipe), index + 1 < lines.endIndex, isDelimiter(lines[index + 1]) else {
            return false
        }
        let header = cells(text)
        guard cells(lines[index + 1]).count == header.count else { return false }
        endParagraph()
        index += 2
        var rows = [header]
        while index < lines.endIndex, lines[index].contains(.pipe) {
            rows.append(Array(cells(lines[index]).prefix(header.count)))
            index += 1
        }
        let hasHeader = header.contains { !$0.isEmpty }
        if !hasHeader { rows.removeFirst() }
        if rows.isEmpty { return true }
        blocks.append(.table(TableBlock(hasHeader: hasHeader, rows: rows)))
        return true
    }

    private func isDelimiter(_ line: ByteSlice) -> Bool {
        let text = line.trimmed
        return text.contains(UInt8(ascii: "-")) && text.contains(.pipe)
            && text.allSatisfy {
                $0 == UInt8(ascii: "-") || $0 == .pipe || $0 == .colon || $0.isBlank
            }
    }

    /// Cut at every "|" that is neither escaped nor in code.
    private func cells(_ line: ByteSlice) -> [String] {
        var text = line.trimmed
        if text.first == .pipe { text = text.dropFirst() }
        if text.last == .pipe, text.dropLast().last != UInt8(ascii: "\\") { text = text.dropLast() }
        var cells: [String] = []
        var cell = Bytes()
        var isCode = false
        var isEscaped = false
        for byte in text {
            if byte == .pipe, isEscaped {
                cell.removeLast()
                cell.append(byte)
            } else if byte == .pipe, !isCode {
                cells.append(MarkdownInline.line(cell[...], definitions))
                cell = []
            } else {
                cell.append(byte)
            }
            if byte == UInt8(ascii: "`") { isCode.toggle() }
            isEscaped = byte == UInt8(ascii: "\\") && !isEscaped
        }
        return cells + [MarkdownInline.line(cell[...], definitions)]
    }
}
