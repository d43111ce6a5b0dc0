// "an accurate" but "a correct": a word that was put in may need the other article.

/// Chooses between "a" and "an".
enum EnglishArticle {
    /// Whether a word begins with the sound of a vowel.
    static func takesAn(_ word: String) -> Bool {
        let lower = word.lowercased()
        for start in ["hour", "honest", "honor", "honour", "heir"] where lower.hasPrefix(start) {
            return true
        }
        for start in ["uni", "use", "usu", "eu", "one", "once", "ubi", "ura", "uto"]
        where lower.hasPrefix(start) {
            return lower.hasPrefix("unin") || lower.hasPrefix("unim") || lower.hasPrefix("unid")
        }
        return lower.utf8.first.map(EnglishVerb.isVowel) ?? false
    }

    /// Mends the articles before words that rules put in.
    static func mend(_ tokens: inout [Token]) {
        for index in tokens.indices.dropLast() {
            let next = tokens[index + 1]
            guard next.change >= 0, next.isWord,
                tokens[index].lower == "a" || tokens[index].lower == "an"
            else { continue }
            let right = takesAn(next.text) ? "an" : "a"
            guard tokens[index].lower != right else { continue }
            tokens[index].text = tokens[index].isCapitalised ? right.capitalised : right
            tokens[index].lower = right
        }
    }
}
