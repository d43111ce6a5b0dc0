// A turn is read word by word: "l'", "'s" and "-t-il" are words of their own here, unlike in the index,
// because pronouns and what belongs to whom hide in them.

import Language

/// A word of a turn.
struct TalkWord: Sendable, Hashable {
    /// As it was typed.
    let text: String
    /// Folded: case and accents away.
    let folded: String
    /// Its bytes in the turn.
    let range: Range<Int>
    /// Whether a comma, stop or other mark stands before it.
    var followsMark = false
    /// Whether one of these marks ends a clause; quotation marks do not.
    var beginsClause = false
    /// Whether it was cut from the word before: "'s", "-il".
    var isSuffix = false

    var isCapital: Bool { text.first.map { $0.isUppercase } ?? false }
    var isNumber: Bool { text.first.map { $0.isNumber } ?? false }
}

/// Takes turns apart.
enum TalkWordReader {
    /// More words are not read.
    static let mostWords = 120

    private static let frenchSuffixes = [
        "-t-il", "-t-elle", "-t-on", "-t-ils", "-t-elles", "-il", "-elle", "-on", "-ils", "-elles",
        "-ce", "-je", "-tu", "-vous", "-nous", "-moi", "-le", "-la", "-les", "-y", "-en", "-lui",
    ]
    private static let elided: Set<String> = [
        "l", "d", "qu", "n", "s", "c", "j", "m", "t", "jusqu", "lorsqu", "puisqu", "quoiqu",
    ]

    static func words(of text: String, language: String) -> [TalkWord] {
        let bytes = Array(text.utf8)
        let code = LanguageCode.primary(of: language)
        var words: [TalkWord] = []
        var followsMark = false
        var beginsClause = false
        var isAfterStop = false
        var start: Int?
        func finish(_ end: Int) {
            guard let begin = start, words.count < mostWords else { return }
            let first = words.count
            words += parts(of: bytes, begin..<end, code, followsMark: followsMark)
            if words.indices.contains(first) { words[first].beginsClause = beginsClause }
            start = nil
            followsMark = false
            beginsClause = false
        }
        var place = 0
        for character in text {
            let size = character.utf8.count
            if isWord(character) {
                if start == nil { start = place }
            } else {
                finish(place)
                if !character.isWhitespace { followsMark = true }
                // A stop inside "A.W." ends nothing.
                if character.isWhitespace { beginsClause = beginsClause || isAfterStop }
                isAfterStop = ",.;:!?…".contains(character)
            }
            place += size
        }
        finish(place)
        return words
    }

    private static func isWord(_ character: Character) -> Bool {
        character.isLetter || character.isNumber || character == "'" || character == "’"
            || character == "-" || character == "_" || character == "&"
    }

    private static func parts(
        of bytes: [UInt8], _ range: Range<Int>, _ code: String, followsMark: Bool
    ) -> [TalkWord] {
        var range = range
        while let first = bytes[range].first, first == 0x27 || first == 0x2D {
            range = range.dropFirst()
        }
        while let last = bytes[range].last, last == 0x27 || last == 0x2D {
            range = range.dropLast()
        }
        guard !range.isEmpty else { return [] }
        var words: [TalkWord] = []
        func add(_ part: Range<Int>, isSuffix: Bool = false) {
            guard !part.isEmpty else { return }
            let text = String(decoding: bytes[part], as: UTF8.self)
            let folded = Folding.key(text.replacingCurlyApostrophes)
            words.append(
                TalkWord(
                    text: text, folded: folded, range: part,
                    followsMark: followsMark && words.isEmpty, isSuffix: isSuffix))
        }
        let text = String(decoding: bytes[range], as: UTF8.self)
        let plain = text.replacingCurlyApostrophes.lowercased()
        switch code {
        case "en":
            let endings = ["'s", "'re", "'ve", "'ll", "'d", "'m"]
            let ending = endings.first { plain.hasSuffix($0) && plain.count > $0.count }
            let cut = ending.map { sizeInBytes(ofLast: $0.count, in: text) } ?? 0
            add(range.lowerBound..<range.upperBound - cut)
            add(range.upperBound - cut..<range.upperBound, isSuffix: true)
            if plain.hasSuffix("s"), endsInApostrophe(bytes, at: range.upperBound) {
                words.append(
                    TalkWord(
                        text: "'", folded: "s", range: range.upperBound..<range.upperBound + 1,
                        isSuffix: true))
            }
        case "fr", "it", "ca":
            var rest = range
            let suffix =
                code == "fr"
                ? frenchSuffixes.first { plain.hasSuffix($0) && plain.count > $0.count } : nil
            let cut = suffix?.utf8.count ?? 0
            while let mark = apostrophe(in: bytes, rest.dropLast(cut)) {
                // "dis-m'en"
                if let dash = bytes[rest.lowerBound..<mark.lowerBound].lastIndex(of: 0x2D),
                    dash > rest.lowerBound
                {
                    add(rest.lowerBound..<dash)
                    rest = dash + 1..<rest.upperBound
                    continue
                }
                let head = String(decoding: bytes[rest.lowerBound..<mark.lowerBound], as: UTF8.self)
                guard elided.contains(head.lowercased()) else { break }
                add(rest.lowerBound..<mark.upperBound)
                rest = mark.upperBound..<rest.upperBound
            }
            add(rest.lowerBound..<rest.upperBound - cut)
            add(rest.upperBound - cut..<rest.upperBound, isSuffix: true)
        default: add(range)
        }
        return words
    }

    /// "Achilles' parents": an owner in "s".
    private static func endsInApostrophe(_ bytes: [UInt8], at place: Int) -> Bool {
        place + 1 < bytes.count && bytes[place] == 0x27 && bytes[place + 1] == 0x20
    }

    private static func sizeInBytes(ofLast count: Int, in text: String) -> Int {
        String(text.suffix(count)).utf8.count
    }

    /// The first apostrophe, straight or curly.
    private static func apostrophe(in bytes: [UInt8], _ range: Range<Int>) -> Range<Int>? {
        for place in range {
            if bytes[place] == 0x27 { return place..<place + 1 }
            if bytes[place] == 0xE2, place + 2 < range.upperBound, bytes[place + 1] == 0x80,
                bytes[place + 2] == 0x99
            {
                return place..<place + 3
            }
        }
        return nil
    }
}

extension String {
    /// With "'" for "’".
    var replacingCurlyApostrophes: String {
        contains("’") ? String(map { $0 == "’" ? "'" : $0 }) : self
    }
}

extension String {
    var trimmingBlanks: String {
        var text = self[...]
        while text.last?.isWhitespace == true { text = text.dropLast() }
        return String(text)
    }
}
