// How hard a text is to read, by two formulas that need no dictionary. Figures compare texts of one
// language only.

/// Counts of a text from which readability formulas are computed.
package struct Readability: Sendable, Hashable {
    package let sentences: Int
    package let words: Int
    /// Words of more than six letters.
    package let longWords: Int
    /// Vowel groups, an estimate made for English.
    package let syllables: Int

    package init(of text: String, language: String) {
        let bytes = Array(text.utf8)
        var words = 0
        var longWords = 0
        var syllables = 0
        Analyzer(language: language).forEachTerm(in: bytes) { term in
            words += 1
            if Self.letterCount(term.folded) > 6 { longWords += 1 }
            syllables += Self.syllableCount(term.folded)
        }
        sentences = Sentences.ranges(in: bytes, language: language).count
        self.words = words
        self.longWords = longWords
        self.syllables = syllables
    }

    /// LIX (Björnsson 1968): words per sentence plus the percentage of long words; 0 without words.
    package var lix: Double {
        guard words > 0, sentences > 0 else { return 0 }
        return Double(words) / Double(sentences) + 100 * Double(longWords) / Double(words)
    }

    /// The Flesch–Kincaid grade (Kincaid and others, 1975), for English only; 0 without words.
    package var fleschKincaidGrade: Double {
        guard words > 0, sentences > 0 else { return 0 }
        let perSentence = Double(words) / Double(sentences)
        return 0.39 * perSentence + 11.8 * Double(syllables) / Double(words) - 15.59
    }

    private static func letterCount(_ word: [UInt8]) -> Int {
        word.reduce(0) { $1 & 0xC0 == 0x80 ? $0 : $0 + 1 }
    }

    /// Vowel groups, less a silent final e; at least 1.
    static func syllableCount(_ word: [UInt8]) -> Int {
        var count = 0
        var isInGroup = false
        for byte in word {
            let isVowel = Vowels.isLatin(byte)
            if isVowel, !isInGroup { count += 1 }
            isInGroup = isVowel
        }
        if count > 1, word.ends(with: "e"), !word.ends(with: "le") { count -= 1 }
        return max(count, 1)
    }
}
