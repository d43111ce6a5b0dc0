// Plurals of English nouns.

/// Makes and undoes English plurals, for the nouns of the substitution table.
enum EnglishNoun {
    private static let irregular: [String: String] = [
        "person": "people", "man": "men", "woman": "women", "child": "children", "life": "lives",
        "wife": "wives", "thief": "thieves", "leaf": "leaves", "half": "halves", "foot": "feet",
        "tooth": "teeth", "criterion": "criteria", "phenomenon": "phenomena", "crisis": "crises",
        "hypothesis": "hypotheses", "thesis": "theses", "basis": "bases", "analysis": "analyses",
        "sheep": "sheep", "fish": "fish", "clothing": "clothing", "soldiers": "soldiers",
        "people": "people", "staff": "staff", "goods": "goods", "plants": "plants",
        "clothes": "clothes", "readers": "readers", "weapons": "weapons", "nobleman": "noblemen",
        "clergyman": "clergymen", "forefather": "forefathers", "spokesman": "spokesmen",
        "help": "help", "wealth": "wealth", "money": "money", "work": "work", "fame": "fame",
        "growth": "growth", "clash": "clashes",
    ]
    private static let singulars: [String: String] = Dictionary(
        irregular.filter { $0.key != $0.value }.map { ($0.value, $0.key) },
        uniquingKeysWith: { first, _ in first })

    static func plural(of word: String) -> String {
        if let known = irregular[word] { return known }
        if EnglishVerb.endsInConsonantY(word) { return word.dropLast() + "ies" }
        if EnglishVerb.takesES(word), !word.hasSuffix("o") { return word + "es" }
        return word + "s"
    }

    static func singular(of word: String) -> String {
        if let known = singulars[word] { return known }
        if word.hasSuffix("ies"), word.utf8.count > 4 { return word.dropLast(3) + "y" }
        for ending in ["ches", "shes", "sses", "xes"] where word.hasSuffix(ending) {
            return String(word.dropLast(2))
        }
        if word.hasSuffix("s"), !word.hasSuffix("ss") { return String(word.dropLast()) }
        return word
    }
}
