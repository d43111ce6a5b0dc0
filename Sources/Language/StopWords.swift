// Words that every text has, and that a search may therefore leave out.

/// Lists of stop words by language: articles, pronouns, prepositions, auxiliaries, question words.
package enum StopWords {
    /// Whether the folded word is a stop word of the language (BCP 47).
    package static func contains(_ folded: [UInt8], language: String) -> Bool {
        list(code: LanguageCode.primary(of: language)).contains(folded)
    }

    /// The list of a language, made when it is first asked for; empty for others.
    static func list(code: String) -> WordSet {
        switch code {
        case "en": english
        case "es", "gl", "ast": spanish
        case "fr": french
        case "pt": portuguese
        case "it": italian
        case "ca": catalan
        case "ro": romanian
        default: germanicOrOther(code)
        }
    }

    private static func germanicOrOther(_ code: String) -> WordSet {
        switch code {
        case "de": german
        case "nl", "af": dutch
        case "sv": swedish
        case "da": danish
        case "no": norwegian
        case "ru": russian
        case "uk": ukrainian
        case "pl": polish
        case "cs", "sk": czech
        case "el": greek
        default: farther(code)
        }
    }

    private static func farther(_ code: String) -> WordSet {
        switch code {
        case "tr": turkish
        case "fi": finnish
        case "hu": hungarian
        case "ar": arabic
        case "fa": persian
        case "hi": hindi
        case "bn": bengali
        case "id", "ms": indonesian
        case "vi": vietnamese
        case "zh": chinesePairs
        default: .empty
        }
    }
}
