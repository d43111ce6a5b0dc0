/// A paragraph cut wherever a line may end: at spaces, and around East Asian characters except
/// where their punctuation belongs to a neighbour.
struct BreakPieces: Sequence, IteratorProtocol {
    enum Piece: Equatable {
        case space
        /// Text that stays together, and its width in columns.
        case text(String, columns: Int)
    }

    private var rest: Substring.UnicodeScalarView

    init(_ paragraph: String) { rest = paragraph[...].unicodeScalars }

    mutating func next() -> Piece? {
        guard let first = rest.first else { return nil }
        if Self.isSpace(first) {
            rest = rest.drop(while: Self.isSpace)
            return .space
        }
        var columns = 0
        var before: Unicode.Scalar?
        var end = rest.startIndex
        while end < rest.endIndex {
            let scalar = rest[end]
            if Self.isSpace(scalar) { break }
            if let before, Self.mayBreak(between: before, and: scalar) { break }
            columns += ScalarWidth.of(scalar)
            // A mark belongs to the character it stands on.
            if before == nil || ScalarWidth.of(scalar) > 0 { before = scalar }
            end = rest.index(after: end)
        }
        defer { rest = rest[end...] }
        return .text(String(rest[..<end]), columns: columns)
    }

    private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
        scalar == " " || scalar == "\t" || scalar == "\u{3000}"
    }

    private static func mayBreak(between before: Unicode.Scalar, and after: Unicode.Scalar) -> Bool
    {
        guard isEastAsian(before) || isEastAsian(after), ScalarWidth.of(after) > 0 else {
            return false
        }
        return !staysWithPrevious(after) && !staysWithNext(before)
    }

    private static func isEastAsian(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x2E80...0x9FFF, 0xF900...0xFAFF, 0xFF01...0xFF9F, 0x20000...0x3FFFD: true
        default: false
        }
    }

    /// Closing marks, small kana and repeat marks never begin a line.
    private static func staysWithPrevious(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "、", "。", "，", "．", "・", "：", "；", "？", "！", "）", "］", "｝", "」", "』", "】",
            "〕", "〉", "》", "〗", "〙", "〛", "〟", "｣", "､", "｡", "ー", "々", "〻", "ゝ", "ゞ", "ヽ",
            "ヾ", "ぁ", "ぃ", "ぅ", "ぇ", "ぉ", "っ", "ゃ", "ゅ", "ょ", "ァ", "ィ", "ゥ", "ェ", "ォ",
            "ッ", "ャ", "ュ", "ョ", "％", "~", "～", ")", "]", "}", ",", ".", ":", ";", "?", "!", "%",
            "…", "—", "”", "’", "»":
            true
        default: false
        }
    }

    /// Opening marks never end a line.
    private static func staysWithNext(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "（", "［", "｛", "「", "『", "【", "〔", "〈", "《", "〖", "〘", "〚", "〝", "｢", "(", "[",
            "{", "“", "‘", "«", "＄", "￥":
            true
        default: false
        }
    }
}
