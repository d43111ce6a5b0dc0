// Passages are cut into sentences because an answer is quoted by the sentence. Wrong cuts are seen by
// every reader, so the rules lean towards keeping text together where a stop is ambiguous.

/// Finds the sentences of a text.
package enum Sentences {
    /// The byte ranges of the sentences, ascending, without the white space around them. Together they
    /// hold every byte that is not white space; a line feed always ends a sentence.
    package static func ranges(in text: [UInt8], language: String) -> [Range<Int>] {
        let code = LanguageCode.primary(of: language)
        var finder = SentenceFinder(text: text, rules: SentenceRules.of(code))
        return finder.ranges()
    }

    static func isWhitespace(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F,
            0x3000:
            true
        default: false
        }
    }
}
