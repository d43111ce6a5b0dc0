/// Pieces of error sentences that quote what a person typed.
enum Said {
    /// A typed word, cleaned and cut, in quotes.
    static func word(_ word: String) -> String {
        let clean = Sanitizer.line(word).text.unicodeScalars
        let cut =
            clean.count > 60
            ? String(String.UnicodeScalarView(clean.prefix(60))) + "…" : String(clean)
        return "\"\(cut)\""
    }

    /// Bounds in words: "a number from 1 to 100", "a number of at least 1".
    static func range(_ range: ClosedRange<Int>) -> String {
        range.upperBound == .max
            ? "a whole number of at least \(range.lowerBound)"
            : "a whole number from \(range.lowerBound) to \(range.upperBound)"
    }
}
