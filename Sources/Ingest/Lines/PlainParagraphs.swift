// Text without markup: blank lines part paragraphs, and that is all that is known of it.

import Markup
import Passages

/// Makes passages of plain text.
enum PlainParagraphs {
    /// Paragraphs, their lines joined; a block whose every line begins like an item is a list.
    static func passages(_ text: String) -> [Passage] {
        var blocks: [Block] = []
        var lines: [[UInt8]] = []
        for line in cleaned(text).split(separator: 0x0A, omittingEmptySubsequences: false) {
            let line = trimmed(line)
            if line.isEmpty {
                blocks += block(lines)
                lines = []
            } else {
                lines.append([UInt8](line))
            }
        }
        return Document(blocks: blocks + block(lines)).passages()
    }

    /// UTF-8 without control characters other than tab and line feed; a lone carriage return is
    /// the end of a line.
    private static func cleaned(_ text: String) -> [UInt8] {
        let bytes = Array(text.utf8)
        var cleaned: [UInt8] = []
        cleaned.reserveCapacity(bytes.count)
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            let next = index + 1 < bytes.count ? bytes[index + 1] : 0
            switch byte {
            case 0xC2 where next < 0xA0: index += 1
            case 0x0D: if next != 0x0A { cleaned.append(0x0A) }
            case 0x00...0x08, 0x0B...0x1F, 0x7F: break
            default: cleaned.append(byte)
            }
            index += 1
        }
        return cleaned
    }

    private static func trimmed(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var rest = line.drop { $0.isXMLSpace }
        while let last = rest.last, last.isXMLSpace { rest.removeLast() }
        return rest
    }

    private static func block(_ lines: [[UInt8]]) -> [Block] {
        guard !lines.isEmpty else { return [] }
        if lines.count > 1 {
            if let items = items(lines, bullet) {
                return [.list(ListBlock(.unordered, items: items))]
            }
            if let items = items(lines, number) {
                return [.list(ListBlock(.ordered, items: items))]
            }
        }
        return [
            .paragraph(String(decoding: [UInt8](lines.joined(separator: [0x20])), as: UTF8.self))
        ]
    }

    /// The lines as items, nil unless all of them are.
    private static func items(
        _ lines: [[UInt8]], _ content: (Int, [UInt8]) -> ArraySlice<UInt8>?
    ) -> [ListBlock.Item]? {
        var items: [ListBlock.Item] = []
        for (index, line) in lines.enumerated() {
            guard let content = content(index, line) else { return nil }
            items.append(ListBlock.Item(String(decoding: trimmed(content), as: UTF8.self)))
        }
        return items
    }

    /// What stands behind a bullet.
    private static func bullet(_ index: Int, _ line: [UInt8]) -> ArraySlice<UInt8>? {
        ["- ", "* ", "• "].first { line.starts(with: $0.utf8) }.map { line[$0.utf8.count...] }
    }

    /// What stands behind the number that the item has in a list from 1.
    private static func number(_ index: Int, _ line: [UInt8]) -> ArraySlice<UInt8>? {
        let wanted = "\(index + 1). "
        return line.starts(with: wanted.utf8) ? line[wanted.utf8.count...] : nil
    }
}
