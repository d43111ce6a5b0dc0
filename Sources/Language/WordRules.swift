// Where languages differ in what a word is.

/// How one language treats the signs inside words and numbers.
struct WordRules: Sendable {
    /// What an apostrophe between letters does.
    enum Apostrophe: Sendable {
        /// "l'eau" is two words.
        case splits
        /// "Newton's" is "newton", "o'clock" is "oclock".
        case possessive
        /// "İstanbul'da" is "istanbul".
        case endsWord
        /// "п'ять" is one word.
        case joins
    }

    let apostrophe: Apostrophe
    /// "1,5" is one and a half, and "1.000" a thousand.
    let decimalComma: Bool
    /// Whether "US", "IT" and "WHO" are names rather than stop words.
    let knowsCapitalNames: Bool
    /// Whether marks make words others: Vietnamese.
    let keepsMarks: Bool

    init(code: String) {
        apostrophe =
            switch code {
            case "fr", "it", "ca", "oc", "ht", "lb": .splits
            case "tr", "az": .endsWord
            case "uk", "be", "uz", "haw": .joins
            default: .possessive
            }
        decimalComma =
            switch code {
            case "en", "zh", "ja", "ko", "th", "hi", "bn", "he", "ar", "fa", "ur", "sw", "my", "km",
                "lo", "ta", "te", "mr", "gu", "pa", "ml", "kn", "si", "ne", "ms", "tl", "ga", "cy":
                false
            default: true
            }
        knowsCapitalNames = code == "en"
        keepsMarks = code == "vi"
    }
}
