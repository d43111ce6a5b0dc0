// "Who killed Lincoln?" asked for a time is "When was Lincoln killed?".

/// Turns what someone did into what was done.
enum EnglishPassive {
    private static let participles: [String: String] = [
        "wrote": "written", "sang": "sung", "shot": "shot", "built": "built", "made": "made",
        "won": "won", "led": "led", "drew": "drawn", "took": "taken", "began": "begun",
        "broke": "broken", "chose": "chosen", "gave": "given", "stole": "stolen", "beat": "beaten",
        "found": "found", "held": "held", "fought": "fought", "taught": "taught", "sold": "sold",
        "bought": "bought", "told": "told", "brought": "brought", "lost": "lost", "sent": "sent",
    ]

    /// Whether a word is an irregular participle and nothing commoner: "born", "written".
    static func isParticiple(_ word: String) -> Bool { word == "born" || all.contains(word) }

    private static let all = Set(participles.values)

    /// Nil when the question is not "who did something".
    static func question(_ words: String, of question: Utterance, behind place: Int) -> String? {
        guard question.words.indices.contains(place), place + 1 < question.words.count else {
            return nil
        }
        let verb = question.words[place].folded
        let isRegular = verb.hasSuffix("ed") && question.has(.verb, at: place)
        guard let participle = participles[verb] ?? (isRegular ? verb : nil),
            let phrase = question.phrases.first(where: { $0.words.lowerBound > place }),
            phrase.words.lowerBound - place <= 2
        else { return nil }
        let object = question.text(of: place + 1..<phrase.words.upperBound)
        let rest = question.text(of: phrase.words.upperBound..<question.words.count)
        let last = question.words[phrase.words.upperBound - 1].folded
        let isPlural = last.hasSuffix("s") && !phrase.isNamed
        return "\(words) \(isPlural ? "were" : "was") \(object) \(participle) \(rest)"
    }
}
