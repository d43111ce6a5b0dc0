// Items of lists are no sentences to be rewritten.

/// Recognises the marks with which items and quoted blocks begin.
enum ListMark {
    /// Whether the text from here is a list item, a heading mark or a quoted block.
    static func opens(_ range: Range<Int>, in text: [UInt8]) -> Bool {
        guard let first = text[range].first else { return false }
        switch first {
        case UInt8(ascii: "*"), UInt8(ascii: "-"), UInt8(ascii: "#"), UInt8(ascii: ">"),
            UInt8(ascii: "|"), UInt8(ascii: "+"):
            return true
        case 0xE2:
            return text[range].starts(with: Array("\u{2022}".utf8))
                || text[range].starts(with: Array("\u{2013}".utf8))
        default: return false
        }
    }
}
