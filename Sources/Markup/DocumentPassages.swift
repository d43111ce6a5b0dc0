// What is stored and searched is passages; here a tree becomes their sequence.

package import Passages

extension Document {
    /// Facts first, then the body in order.
    ///
    /// Nothing is empty or longer than ``Passage/maximumSizeInBytes``, and a heading that has
    /// nothing under it is left out.
    package func passages() -> [Passage] {
        var facts: [Passage] = []
        var body: [Passage] = []
        for block in blocks {
            if case .fact = block {
                PassageWriter.append(block, to: &facts)
            } else {
                PassageWriter.append(block, to: &body)
            }
        }
        let sources = references.compactMap { text in
            PassageSplitter.pieces(of: Bytes(text)[...]).first.map { Passage(.reference, $0) }
        }
        return facts + Self.withoutEmptySections(body) + sources
    }

    /// Reads from the end: a heading stays when something stays between it and the next heading
    /// of its own or a higher rank.
    private static func withoutEmptySections(_ passages: [Passage]) -> [Passage] {
        var kept: [Passage] = []
        var levelOfNext = 0
        for passage in passages.reversed() {
            if let level = passage.kind.headingLevel {
                if levelOfNext != -1, levelOfNext <= level { continue }
                levelOfNext = level
            } else {
                levelOfNext = -1
            }
            kept.append(passage)
        }
        return kept.reversed()
    }
}

/// Writes blocks as passages, cutting what is too long.
enum PassageWriter {
    static func append(_ block: Block, to passages: inout [Passage]) {
        switch block {
        case .heading(let level, let text):
            let kind = Passage.Kind(rawValue: UInt8(16 + min(max(level, 2), 6))) ?? .heading6
            add(kind, text.split(separator: "\n").joined(separator: " "), to: &passages)
        case .paragraph(let text): add(.paragraph, text, to: &passages)
        case .list(let list): add(.list, lines(of: list), to: &passages)
        case .table(let table):
            add(.caption, table.caption, to: &passages)
            append(table, to: &passages)
        case .code(let text): add(.code, text, to: &passages)
        case .formula(let text): add(.formula, text, to: &passages)
        case .caption(let text): add(.caption, text, to: &passages)
        case .quotation(let text): add(.quotation, text, to: &passages)
        case .fact(let label, let value): addFact(label, value, to: &passages)
        }
    }

    private static func add(_ kind: Passage.Kind, _ text: String, to passages: inout [Passage]) {
        let bytes = Bytes(text).trimmed
        if bytes.isEmpty { return }
        if bytes.count <= Passage.maximumSizeInBytes {
            passages.append(Passage(kind, bytes.count == text.utf8.count ? text : bytes.text))
            return
        }
        for piece in PassageSplitter.pieces(of: bytes) { passages.append(Passage(kind, piece)) }
    }

    private static func addFact(_ label: String, _ value: String, to passages: inout [Passage]) {
        let name = Bytes(label).trimmed.filter { $0 != .colon }
        let said = Bytes(value).trimmed
        if name.isEmpty || said.isEmpty { return }
        let prefix = String(decoding: name.prefix(200), as: UTF8.self) + ": "
        let room = Passage.maximumSizeInBytes - prefix.utf8.count
        for piece in PassageSplitter.pieces(of: said, limit: room) {
            passages.append(Passage(.fact, prefix + piece))
        }
    }

    private static func append(_ table: TableBlock, to passages: inout [Passage]) {
        let rows = table.rows.map { $0.joined(separator: "\t") }
        let header = table.hasHeader ? rows.first : nil
        let kind: Passage.Kind = table.hasHeader ? .table : .tableWithoutHeader
        var text = Bytes(rows.joined(separator: "\n"))
        text.removeAll { $0 == 0 }
        if text.count <= Passage.maximumSizeInBytes {
            if !text.trimmed.isEmpty { passages.append(Passage(kind, lineTrimmed(text))) }
            return
        }
        let repeated = header.map { $0.utf8.count < 2_000 ? $0 + "\n" : "" } ?? ""
        let body = Bytes(rows.dropFirst(repeated.isEmpty ? 0 : 1).joined(separator: "\n"))
        let room = Passage.maximumSizeInBytes - repeated.utf8.count
        for piece in PassageSplitter.pieces(of: body.trimmed, limit: room) {
            let kind: Passage.Kind = repeated.isEmpty ? .tableWithoutHeader : .table
            passages.append(Passage(kind, (Bytes(repeated + piece)).trimmed.text))
        }
    }

    private static func lineTrimmed(_ text: Bytes) -> String { text.trimmed.text }

    /// One item a line, nested items indented by two spaces a level.
    static func lines(of list: ListBlock, indent: Int = 0) -> String {
        var lines: [String] = []
        var number = list.start - 1
        for item in list.items {
            var line = String(repeating: " ", count: min(indent, 40) * 2)
            number += 1
            if list.order == .ordered { line += "\(number). " }
            if list.order == .definition, !item.isTerm, indent == 0, list.items.count > 1 {
                line += "  "
            }
            if !item.text.isEmpty { lines.append(line + item.text) }
            for nested in item.lists { lines.append(self.lines(of: nested, indent: indent + 1)) }
        }
        return lines.filter { !$0.isEmpty }.joined(separator: "\n")
    }
}
