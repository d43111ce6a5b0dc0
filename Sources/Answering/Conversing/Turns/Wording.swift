// A topic as it is said where a pronoun stood: "Alabama's", "de la France", "in Paris".

/// Puts topics into sentences of a language.
struct Wording: Sendable {
    /// BCP 47, primary.
    let language: String

    /// "of the disease", "del río", "du fleuve", "d'Alabama".
    func of(_ topic: String) -> String {
        switch language {
        case "es": contracted(topic, ["el ": "del "], otherwise: "de ")
        case "fr": ofFrench(topic)
        default: "of \(topic)"
        }
    }

    func inside(_ topic: String) -> String {
        switch language {
        case "es": "en \(topic)"
        case "fr": insideFrench(topic)
        default: "in \(topic)"
        }
    }

    /// Owner and noun as two parts: what stands instead of "its" and what stands behind the noun.
    func owned(by topic: String, pronoun: TalkWord, noun: String) -> (before: String, after: String)
    {
        switch language {
        case "es": (articleSpanish(noun, pronoun.folded), of(topic))
        case "fr": (articleFrench(noun, pronoun.folded), of(topic))
        default: (topic.hasSuffix("s") ? "\(topic)'" : "\(topic)'s", "")
        }
    }

    private func insideFrench(_ topic: String) -> String {
        for article in ["la ", "l'"] where topic.hasPrefix(article) {
            let name = topic.dropFirst(article.count)
            return name.first?.isUppercase == true ? "en \(name)" : "dans \(topic)"
        }
        let isName = topic.first?.isUppercase == true
        return isName ? "à \(topic)" : "dans \(topic)"
    }

    private func contracted(
        _ topic: String, _ contractions: [String: String], otherwise: String
    ) -> String {
        for (article, contraction) in contractions where topic.lowercased().hasPrefix(article) {
            return contraction + topic.dropFirst(article.count)
        }
        return otherwise + topic
    }

    private func ofFrench(_ topic: String) -> String {
        if let first = topic.lowercased().first, "aeiouhéèêâîôûy".contains(first) {
            return "d'\(topic)"
        }
        let isArticle = topic.hasPrefix("le ") || topic.hasPrefix("les ")
        guard isArticle else { return "de \(topic)" }
        return contracted(topic, ["le ": "du ", "les ": "des "], otherwise: "de ")
    }

    /// By the noun's ending, which is right for most attributes.
    private func articleSpanish(_ noun: String, _ pronoun: String) -> String {
        let word = noun.split(separator: " ").first.map { $0.lowercased() } ?? ""
        let isPlural = pronoun == "sus"
        let stem = isPlural && word.hasSuffix("s") ? String(word.dropLast()) : word
        let masculine: Set<String> = ["idioma", "clima", "tema", "lema", "dia", "día", "sistema"]
        let feminine: Set<String> = ["capital", "superficie", "sede", "muerte", "madre", "gente"]
        let isFeminine =
            feminine.contains(stem) || feminine.contains { stem == $0 + "e" }
            || !masculine.contains(stem)
                && (stem.hasSuffix("a") || stem.hasSuffix("ión") || stem.hasSuffix("ione")
                    || stem.hasSuffix("ad") || stem.hasSuffix("ade") || stem.hasSuffix("cion"))
        return isPlural ? (isFeminine ? "las" : "los") : (isFeminine ? "la" : "el")
    }

    private func articleFrench(_ noun: String, _ pronoun: String) -> String {
        if pronoun == "ses" || pronoun == "leurs" { return "les" }
        if let first = noun.lowercased().first, "aeiouéèêâîôûh".contains(first) { return "l'" }
        if pronoun == "sa" { return "la" }
        if pronoun == "son" { return "le" }
        let word = noun.split(separator: " ").first.map { $0.lowercased() } ?? ""
        let feminine = ["ion", "té", "ie", "ure", "ance", "ence", "itale", "ue"]
        return feminine.contains { word.hasSuffix($0) } ? "la" : "le"
    }
}
