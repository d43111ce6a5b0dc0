// "{{lang-de|Haus}}" is "German: Haus"; "{{IPA|…}}" is how a word sounds.

enum LanguageLabel {
    /// The text with the name of its language before it, as the wiki's language names it.
    static func text(of call: TemplateCall, language: String) -> Bytes {
        guard let text = call.positional(0) else { return [] }
        let code = String(call.name.dropFirst("lang-".utf8.count))
        var result = Bytes()
        if call.named("label")?.elementsEqual("none".utf8) != true,
            let name = name(code, in: language)
        {
            result = Bytes(name) + Bytes(language == "ru" ? " " : ": ")
        }
        result += text
        if language == "en", let roman = call.positional(1) {
            result += Bytes(", romanized: ") + roman
        }
        if language == "en", let meaning = call.positional(2) ?? call.named("lit") {
            result += Bytes(", lit. '") + meaning + Bytes("'")
        }
        return result
    }

    /// "{{enS|house}}" is "englisch house".
    static func german(_ call: TemplateCall) -> Bytes {
        guard let name = germanNames[String(call.name.dropLast())] else { return [] }
        return Bytes(name) + (call.positional(0).map { Bytes(" ") + $0 } ?? [])
    }

    private static let germanNames = [
        "en": "englisch", "de": "deutsch", "fr": "französisch", "it": "italienisch",
        "es": "spanisch",
        "pt": "portugiesisch", "la": "lateinisch", "el": "griechisch", "grc": "altgriechisch",
        "ru": "russisch", "pl": "polnisch", "cs": "tschechisch", "nl": "niederländisch",
        "sv": "schwedisch",
        "da": "dänisch", "no": "norwegisch", "fi": "finnisch", "hu": "ungarisch", "tr": "türkisch",
        "ar": "arabisch", "he": "hebräisch", "fa": "persisch", "ja": "japanisch",
        "zh": "chinesisch",
        "ko": "koreanisch", "sa": "Sanskrit", "uk": "ukrainisch", "bg": "bulgarisch",
        "sr": "serbisch",
        "hr": "kroatisch", "ro": "rumänisch",
    ]

    private static func name(_ code: String, in language: String) -> String? {
        switch language {
        case "en": LanguageName.english(code)
        case "ru": russian[code]
        default: nil
        }
    }

    private static let russian = [
        "en": "англ.", "de": "нем.", "fr": "фр.", "la": "лат.", "grc": "др.-греч.", "el": "греч.",
        "it": "итал.", "es": "исп.", "pt": "порт.", "uk": "укр.", "be": "белор.", "pl": "польск.",
        "ja": "яп.", "zh": "кит.", "ko": "кор.", "ar": "араб.", "fa": "перс.", "he": "ивр.",
        "tr": "тур.",
        "nl": "нидерл.", "sv": "швед.", "no": "норв.", "da": "дат.", "fi": "фин.", "cs": "чеш.",
        "hu": "венг.",
        "hy": "арм.", "ka": "груз.", "kk": "каз.", "tt": "тат.", "sa": "санскр.", "hi": "хинди",
        "ro": "рум.",
    ]
}

enum Pronunciation {
    /// Nothing, unless transcriptions are asked for.
    static func text(of call: TemplateCall, page: WikitextPage) -> Bytes {
        guard page.context.showsPronunciation else { return [] }
        let isPieces = call.name.utf8.starts(with: "ipac".utf8)
        let words = call.positional.filter { !$0.isEmpty }
        guard let first = words.first else { return [] }
        let text = isPieces ? Bytes(words.joined()) : Bytes(first)
        return Bytes("pronunciation: ") + text
    }
}
