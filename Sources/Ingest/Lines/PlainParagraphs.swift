// Text without markup: blank lines part paragraphs, and that is all that is known of it.

import Markup

/// Makes passages of plain text.
enum PlainParagraphs {
    static func passages(_ text: String) -> [Passage] {
        var passages: [Passage] = []
        var lines: [[UInt8]] = []
        for line in cleaned(text).split(separator: 0x0A, omittingEmptySubsequences: false) {
            let line = trimmed(line)
            if line.isEmpty {
                passages += block(lines)
                lines = []
            } else {
                lines.append([UInt8](line))
            }
        }
        return passages + block(lines)
    }

    /// UTF-8 without control characters other than tab and line feed.
    private static func cleaned(_ text: String) -> [UInt8] {
        let bytes = Array(text.utf8)
        var cleaned: [UInt8] = []
        cleaned.reserveCapacity(bytes.count)
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            if byte == 0xC2, index + 1 < bytes.count, bytes[index + 1] < 0xA0 {
                index += 2
                continue
            }
            let isBreak = byte == 0x0D && (index + 1 == bytes.count || bytes[index + 1] != 0x0A)
            if isBreak { cleaned.append(0x0A) }
            if byte >= 0x20 && byte != 0x7F || byte == 0x0A || byte == 0x09 { cleaned.append(byte) }
            index += 1
        }
        return cleaned
    }

    private static func trimmed(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var rest = line.drop { $0.isXMLSpace }
        while let last = rest.last, last.isXMLSpace { rest.removeLast() }
        return rest
    }

    /// A list if every one of several lines begins like an item, else one paragraph.
    private static func block(_ lines: [[UInt8]]) -> [Passage] {
        guard !lines.isEmpty else { return [] }
        let items = lines.compactMap(item)
        if lines.count > 1, items.count == lines.count {
            return PassageLimit.pieces(items.joined(separator: [0x0A]), at: .lines)
                .map { Passage(.list, $0) }
        }
        return PassageLimit.pieces(lines.joined(separator: [0x20]), at: .sentences)
            .map { Passage(.paragraph, $0) }
    }

    /// An item's text without its bullet, with its number; nil if the line is none.
    private static func item(_ line: [UInt8]) -> [UInt8]? {
        for bullet in ["- ", "* ", "• ", "– "] where line.starts(with: bullet.utf8) {
            return [UInt8](trimmed(line[bullet.utf8.count...]))
        }
        let digits = line.prefix { (0x30...0x39).contains($0) }
        guard (1...4).contains(digits.count), line[digits.count...].starts(with: ". ".utf8) else {
            return nil
        }
        return line
    }
}
