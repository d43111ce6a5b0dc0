// Regular Spanish verbs, so that one may stand for another in the same form.

/// The forms of a regular verb, some with a vowel that changes under stress ("muestra").
struct SpanishVerb {
    private let stem: String
    /// The stem where the stress falls on it.
    private let stressed: String
    /// "a", "e" or "i": the class.
    private let theme: String

    /// - Parameter word: An infinitive, with the vowel's change after a colon: "mostrar:ue".
    init?(_ word: String) {
        let sides = word.split(separator: ":").map(String.init)
        guard let infinitive = sides.first,
            let theme = ["ar", "er", "ir"].first(where: infinitive.hasSuffix)?.prefix(1)
        else { return nil }
        stem = String(infinitive.dropLast(2))
        self.theme = String(theme)
        let old = sides.count > 1 ? (sides[1] == "ue" ? "o" : "e") : ""
        if sides.count > 1, let place = stem.lastIndex(of: Character(old)) {
            stressed = stem[..<place] + sides[1] + stem[stem.index(after: place)...]
        } else {
            stressed = stem
        }
    }

    /// Infinitive, gerund, participles, then third persons of present, preterite, imperfect, future,
    /// conditional and the two subjunctives: the same place is the same form in every verb.
    var forms: [String] {
        let isA = theme == "a"
        let perfect = isA ? "ad" : "id"
        let soft = isA ? "e" : "a"
        return [
            stem + theme + "r", stem + (isA ? "ando" : "iendo"),
            stem + perfect + "o", stem + perfect + "a", stem + perfect + "os",
            stem + perfect + "as",
            stressed + (isA ? "a" : "e"), stressed + (isA ? "an" : "en"),
            stem + (isA ? "ó" : "ió"), stem + (isA ? "aron" : "ieron"),
            stem + (isA ? "aba" : "ía"), stem + (isA ? "aban" : "ían"),
            stem + theme + "rá", stem + theme + "rán", stem + theme + "ría", stem + theme + "rían",
            spelled(stressed, before: soft) + soft, spelled(stressed, before: soft) + soft + "n",
            stem + (isA ? "ara" : "iera"), stem + (isA ? "aran" : "ieran"),
        ]
    }

    /// Which of ``forms`` have a person and which are participles.
    static let finite = 6..<20
    static let participles = 2..<6

    /// "busque", "llegue", "empiece".
    private func spelled(_ stem: String, before vowel: String) -> String {
        guard vowel == "e", theme == "a", let last = stem.last else { return stem }
        switch last {
        case "c": return stem.dropLast() + "qu"
        case "g": return stem + "u"
        case "z": return stem.dropLast() + "c"
        default: return stem
        }
    }
}
