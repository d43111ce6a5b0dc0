// Which stemming a language gets. All stemmers take folded words: whoever types "educacion" must find
// "educación", so accents may not decide about endings.

/// Takes the inflection off folded words of one language.
///
/// English is Porter2 behind a list of irregular forms; German, Swedish, Danish, Norwegian, Dutch and Russian are the Snowball
/// algorithms on folded letters; Hindi is Ramanathan and Rao's; Arabic is light10; the others are
/// light stemmers, which take off number, gender and case and little else.
package struct Stemmer: Sendable {
    private let stem: @Sendable (inout [UInt8]) -> Void
    /// Whether the language has a stemmer; others leave words as they are.
    package let changesWords: Bool

    /// - Parameter language: BCP 47.
    package init(language: String) {
        let found = Self.function(for: LanguageCode.primary(of: language))
        stem = found ?? { _ in }
        changesWords = found != nil
    }

    /// The stem of a folded word.
    package func stem(_ word: [UInt8]) -> [UInt8] {
        var result = word
        stem(&result)
        return result
    }

    /// Shortens a folded word to its stem.
    func stem(inPlace word: inout [UInt8]) {
        stem(&word)
    }

    private static func function(for code: String) -> (@Sendable (inout [UInt8]) -> Void)? {
        switch code {
        case "en": EnglishIrregular.stem
        case "es", "gl", "ast": SpanishStemmer.stem
        case "ca", "oc": CatalanStemmer.stem
        case "fr": FrenchStemmer.stem
        case "pt": PortugueseStemmer.stem
        case "it": ItalianStemmer.stem
        case "ro": RomanianStemmer.stem
        case "de": GermanStemmer.stem
        case "nl", "af": DutchStemmer.stem
        case "sv": SwedishStemmer.stem
        case "da": DanishStemmer.stem
        case "no": NorwegianStemmer.stem
        case "ru": RussianStemmer.stem
        case "tr", "az": TurkishStemmer.stem
        case "el": GreekStemmer.stem
        case "ar": ArabicStemmer.stem
        case "hi": HindiStemmer.stem
        default: nil
        }
    }
}
