// Spanish opens a question with a mark of its own, which rule-based translators leave out.

/// Mends what drafts in Spanish lack.
enum SpanishMarks {
    /// Questions and exclamations get their opening marks, and an article before "agua" and the like
    /// loses the capitals that it got as the first word.
    static func mended(_ draft: String, of source: String) -> String {
        var text = draft
        if !source.contains("EL ") {
            if text.hasPrefix("EL ") { text = "El " + text.dropFirst(3) }
            text = text.replacing(". EL ", with: ". El ")
        }
        return opened(opened(text, "¿", "?"), "¡", "!")
    }

    private static func opened(_ text: String, _ opening: Character, _ closing: Character) -> String
    {
        guard text.contains(closing), !text.contains(opening) else { return text }
        var result = ""
        var sentence = ""
        for character in text {
            sentence.append(character)
            guard ".?!".contains(character) else { continue }
            if character == closing { open(&sentence, opening) }
            result += sentence
            sentence = ""
        }
        return result + sentence
    }

    /// Puts the mark before the first letter or digit.
    private static func open(_ sentence: inout String, _ opening: Character) {
        guard let start = sentence.firstIndex(where: { $0.isLetter || $0.isNumber }) else { return }
        sentence.insert(opening, at: start)
    }
}
