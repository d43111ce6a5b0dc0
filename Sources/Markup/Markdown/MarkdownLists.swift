// "- item", "1. item": lists, whose items may hold lists.

/// What begins a list item.
struct MarkdownMarker {
    let isOrdered: Bool
    /// Of an ordered item; else 1.
    let number: Int
    /// Of the marker and the spaces around it; where the item's text begins.
    let width: Int

    /// The marker at the start of a line, which may be indented.
    static func read(_ line: ByteSlice) -> MarkdownMarker? {
        let indent = line.prefix { $0 == .space }.count
        let text = line.dropFirst(indent)
        guard let first = text.first else { return nil }
        var length = 1
        let isOrdered = first.isDigit
        if isOrdered {
            length = text.prefix { $0.isDigit }.count
            guard length <= 9, let sign = text.dropFirst(length).first, sign == 0x2E || sign == 0x29
            else { return nil }
            length += 1
        } else if !"-*+".utf8.contains(first) {
            return nil
        }
        let rest = text.dropFirst(length)
        guard rest.isEmpty || rest.first == .space else { return nil }
        let spaces = rest.prefix { $0 == .space }.count
        return MarkdownMarker(
            isOrdered: isOrdered, number: text.leadingNumber ?? 1,
            width: indent + length + (spaces > 4 || rest.isEmpty ? 1 : spaces)
        )
    }
}

extension MarkdownBlocks {
    mutating func readList() -> Bool {
        guard depth < Self.maximumDepth, let first = MarkdownMarker.read(lines[index]) else {
            return false
        }
        // A year at the start of a line is no item.
        let isEmpty = lines[index].count <= first.width
        if !paragraph.isEmpty, isEmpty || first.isOrdered && first.number != 1 { return false }
        endParagraph()
        var list = ListReading(
            order: first.isOrdered ? .ordered : .unordered, start: first.number)
        while index < lines.endIndex, let marker = MarkdownMarker.read(lines[index]),
            marker.isOrdered == first.isOrdered,
            lines[index].prefix(while: { $0 == .space }).count < 4
        {
            list.add(readItem(marker))
        }
        blocks += list.ended()
        return true
    }

    /// The blocks of one item.
    private mutating func readItem(_ marker: MarkdownMarker) -> [Block] {
        var inner = [lines[index].dropFirst(marker.width)]
        index += 1
        while index < lines.endIndex {
            let line = lines[index]
            let indent = line.prefix { $0 == .space }.count
            if indent == line.count {
                guard continues(after: index, width: marker.width) else { break }
                inner.append([])
            } else if indent >= marker.width {
                inner.append(line.dropFirst(marker.width))
            } else if MarkdownMarker.read(line) != nil || inner.last?.isEmpty == true
                || line.first == UInt8(ascii: "#")
            {
                break
            } else {
                inner.append(line)
            }
            index += 1
        }
        while index < lines.endIndex, lines[index].allSatisfy(\.isBlank), nextIsItem(after: index) {
            index += 1
        }
        var parser = MarkdownBlocks(inner[...], definitions, depth: depth + 1)
        return parser.parse()
    }

    /// Whether the item goes on behind blank lines.
    private func continues(after blank: Int, width: Int) -> Bool {
        let end = min(lines.endIndex, blank + 3)
        for position in blank..<end where !lines[position].allSatisfy(\.isBlank) {
            return lines[position].prefix { $0 == .space }.count >= width
        }
        return false
    }

    private func nextIsItem(after blank: Int) -> Bool {
        blank + 1 < lines.endIndex && MarkdownMarker.read(lines[blank + 1]) != nil
    }
}
