// An entry is written for people: its translations stand between numbers, remarks and examples.

/// Reads the text of one entry.
enum DictdEntry {
    /// More words make an explanation, not a translation.
    private static let mostWords = 4
    private static let most = 12

    /// What the headword on the first line is in the other language, in the order of the entry.
    static func translations(in text: String) -> [String] {
        var found: [String] = []
        for line in text.split(whereSeparator: \.isNewline).dropFirst() {
            guard let meaning = meaning(line) else { continue }
            for piece in meaning.split(whereSeparator: { $0 == "," || $0 == ";" }) {
                let words = piece.split { $0 == " " || $0 == "\t" }
                guard !piece.contains("\""), (1...mostWords).contains(words.count),
                    found.count < most
                else { continue }
                let phrase = words.joined(separator: " ")
                if !found.contains(phrase) { found.append(phrase) }
            }
        }
        return found
    }

    /// A line without its number and without what stands in brackets; nil for a line of other things.
    private static func meaning(_ line: Substring) -> String? {
        let trimmed = line.drop { $0 == " " || $0 == "\t" }
        let lower = trimmed.lowercased()
        let others = [
            "synonym", "antonym", "see also", "see:", "note:", "\"", "- ", "\u{2013} ", "example",
        ]
        guard !trimmed.isEmpty, !others.contains(where: lower.hasPrefix) else { return nil }
        // An example and what it means stand with a dash between.
        guard !trimmed.contains(" - "), !trimmed.contains(" \u{2013} ") else { return nil }
        return unbracketed(unnumbered(trimmed))
    }

    private static func unnumbered(_ line: Substring) -> Substring {
        let rest = line.drop(while: \.isNumber)
        guard rest.startIndex > line.startIndex, let mark = rest.first, mark == "." || mark == ")"
        else { return line }
        return rest.dropFirst()
    }

    /// Without (…), […], <…>, {…} and /…/.
    private static func unbracketed(_ text: Substring) -> String {
        var kept = ""
        var depth = 0
        var isSound = false
        for character in text {
            switch character {
            case "(", "[", "<", "{": depth += 1
            case ")", "]", ">", "}": depth = max(0, depth - 1)
            case "/": isSound.toggle()
            default: if depth == 0, !isSound { kept.append(character) }
            }
        }
        return kept
    }
}
