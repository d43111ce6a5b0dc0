// The marks by which a search says more than its words: quotes, a minus sign, "title:", a star.

/// A search's text by its marks.
struct QueryMarks: Equatable {
    /// All that is looked for, words of phrases included, without marks.
    var plain = ""
    /// What stood in double quotes.
    var phrases: [String] = []
    /// What stood behind a minus sign; not a number.
    var excluded: [String] = []
    /// What stood behind "title:".
    var titles: [String] = []
    /// Words that ended in a star, without it.
    var prefixes: [String] = []

    /// A text without marks.
    init(plain: String) {
        self.plain = plain
    }

    init(marked text: String) {
        var rest = Substring(text)
        while let piece = Self.next(&rest) { take(piece) }
    }

    private struct Piece {
        var text: Substring
        var isQuoted = false
        var isExcluded = false
        var isTitle = false
    }

    /// Takes the next word or quoted part, with the marks before it.
    private static func next(_ rest: inout Substring) -> Piece? {
        rest = rest.drop { $0 == " " || $0 == "\t" }
        guard !rest.isEmpty else { return nil }
        var piece = Piece(text: "")
        if rest.first == "-", let second = rest.dropFirst().first, !second.isNumber, second != " " {
            piece.isExcluded = true
            rest = rest.dropFirst()
        }
        if rest.lowercased().hasPrefix("title:"), rest.count > 6 {
            piece.isTitle = true
            rest = rest.dropFirst(6)
        }
        if rest.first == "\"", let end = rest.dropFirst().firstIndex(of: "\"") {
            piece.text = rest[rest.index(after: rest.startIndex)..<end]
            piece.isQuoted = true
            rest = rest[rest.index(after: end)...]
        } else {
            piece.text = rest.prefix { $0 != " " && $0 != "\t" }
            rest = rest[piece.text.endIndex...]
        }
        return piece
    }

    private mutating func take(_ piece: Piece) {
        let text = String(piece.text)
        if piece.isExcluded {
            excluded.append(text)
            return
        }
        plain += (plain.isEmpty ? "" : " ") + text
        if piece.isTitle {
            titles.append(text)
        } else if piece.isQuoted {
            phrases.append(text)
        } else if text.utf8.last == 0x2A, text.utf8.count > 3 {
            plain.removeLast()
            prefixes.append(String(text.dropLast()))
        }
    }
}
