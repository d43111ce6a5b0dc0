// What can be known of a translated draft without knowing either language: how long its source and its
// words are, and what was carried over untranslated.

/// The measures that ``TranslationConfidence`` weighs.
package struct TranslationMeasures: Sendable {
    /// In the order of ``values``.
    package static let names = [
        "words", "source word length", "draft word length", "capitals", "carried over", "unknown",
        "hyphens",
    ]

    package let values: [Double]

    /// - Parameter unknownWords: How many words the translator says it has no translation of; nil where
    ///   it does not say, and then words that both texts have are taken for them.
    package init(source: String, draft: String, unknownWords: Int?) {
        let before = CheckedText(source, language: "").words
        let after = CheckedText(draft, language: "").words
        let count = Double(max(before.count, 1))
        let drafted = Set(after.map(\.folded))
        let carried = before.count {
            !$0.isCapital && !$0.hasDigit && $0.folded.utf8.count > 3 && drafted.contains($0.folded)
        }
        let hyphens = source.utf8.count { $0 == UInt8(ascii: "-") }
        values = [
            min(count, 60) / 30,
            Self.length(before), Self.length(after),
            Double(before.count { $0.isCapital && !$0.opensSentence }) / count,
            Double(carried) / count,
            min(Double(unknownWords ?? carried) / count, 1),
            min(Double(hyphens) / count, 1),
        ]
    }

    /// Of words on average, in characters. Where words are not told apart by spaces it says nothing, and
    /// a usual length is given.
    private static func length(_ words: [CheckedText.Word]) -> Double {
        let plain = words.filter { !$0.hasDigit }
        guard !plain.isEmpty else { return usual }
        let sum = plain.reduce(0) { $0 + $1.text.unicodeScalars.count }
        let mean = Double(sum) / Double(plain.count)
        return mean > 12 ? usual : min(max(mean, 3), 8)
    }

    private static let usual = 5.0
}
