// What an English word may be, from lists and endings.

/// Looks up the classes of English word forms.
struct EnglishLexicon: Sendable {
    static let shared = EnglishLexicon()

    let people: Set<String>
    let places: Set<String>
    let works: Set<String>
    private let translated: Set<String>
    private let words: [String: WordClasses]
    private let nouns: Set<String>
    private let nounsLikeAdjectives: Set<String>

    private init() {
        var words: [String: WordClasses] = [:]
        func add(_ list: String, _ classes: WordClasses) {
            for word in Self.split(list) { words[word, default: []].formUnion(classes) }
        }
        add(EnglishWords.determiners, .determiner)
        add(EnglishWords.possessives, .possessive)
        add(EnglishWords.subjects, .subject)
        add(EnglishWords.objects, .object)
        add(EnglishWords.pronouns, .pronoun)
        add(EnglishWords.modals, .modal)
        add(EnglishWords.prepositions, .preposition)
        add(EnglishWords.coordinators, .coordinator)
        add(EnglishWords.subordinators, .subordinator)
        add(EnglishWords.relatives, .relative)
        add("is are was were am be been being isn't aren't wasn't weren't 're", .be)
        add("has have had having hasn't haven't hadn't 've", .have)
        add("do does did doing done don't doesn't didn't", .do)
        add(
            "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
                + "fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty "
                + "seventy eighty ninety hundred thousand million billion trillion dozen", .number)
        let grammar = Set(words.keys)
        for word in Self.split(EnglishWords.plainAdverbs) {
            words[word, default: []].formUnion(.adverb)
        }
        add(EnglishWords.adjectivesInLY, .adjective)
        for word in Self.split(EnglishWords.adjectives) where !grammar.contains(word) {
            words[word, default: []].formUnion(.adjective)
        }
        self.words = words
        people = Set(Self.split(EnglishWords.people))
        places = Set(Self.split(EnglishWords.places))
        works = Set(Self.split(EnglishWords.works))
        nouns = Set(Self.split(EnglishWords.nouns))
        translated = Set(Self.split(EnglishWords.translatedNames))
        nounsLikeAdjectives = Set(Self.split(EnglishWords.nounsLikeAdjectives))
    }

    static func split(_ list: String) -> [String] {
        list.split(whereSeparator: \.isWhitespace).map(String.init)
    }

    /// Whether a list knows the word, so that a capital at a sentence's start says nothing.
    func isCommon(_ lower: String) -> Bool {
        if words[lower] != nil || nouns.contains(lower) || people.contains(lower) { return true }
        if places.contains(lower) || works.contains(lower) { return true }
        return EnglishVerb.shared.reading(of: lower) != nil || lower.hasSuffix("ly")
    }

    /// Whether a capitalised word is one that other languages have a word of their own for.
    func isOrdinary(_ lower: String) -> Bool {
        isCommon(lower) || isCommon(EnglishNoun.singular(of: lower)) || translated.contains(lower)
            || ["tion", "ment", "ness", "ology", "ical", "ial", "ional", "ance", "ence", "ship"]
                .contains { lower.hasSuffix($0) }
    }

    /// Whether the list of nouns that look like something else has the word.
    func isNoun(_ lower: String) -> Bool { nouns.contains(lower) }

    /// All that a lower-case word form may be; never empty for a word.
    func classes(of lower: String) -> WordClasses {
        var classes = words[lower] ?? []
        let isGrammar = !classes.subtracting([.adjective, .adverb]).isEmpty
        if isGrammar,
            !["like", "may", "might", "will", "can", "past", "round", "that"].contains(lower)
        {
            return classes
        }
        if let reading = EnglishVerb.shared.reading(of: lower) {
            classes.formUnion(reading.forms)
            if nounReading(of: lower, reading) {
                classes.formUnion(lower.hasSuffix("s") && reading.forms == .third ? .plural : .noun)
            }
            if EnglishVerb.shared.entry(lower)?.isAdjective == true {
                classes.formUnion(.adjective)
            }
        }
        if nouns.contains(lower) || nounsLikeAdjectives.contains(lower) { classes.formUnion(.noun) }
        if classes.isEmpty || classes == .adjective && nounsLikeAdjectives.contains(lower) {
            classes.formUnion(guess(lower))
        }
        return classes
    }

    private func nounReading(of lower: String, _ reading: EnglishVerb.Reading) -> Bool {
        if nouns.contains(lower) { return true }
        let isNoun = EnglishVerb.shared.entry(reading.base)?.isNoun == true
        return isNoun && (lower == reading.base || reading.forms == .third)
    }

    private func guess(_ lower: String) -> WordClasses {
        if lower.hasSuffix("ly") { return .adverb }
        if lower.hasSuffix("ing"), lower.utf8.count > 5 { return [.gerund, .noun] }
        if lower.hasSuffix("ed"), lower.utf8.count > 4 {
            let isNegated = ["un", "in", "non", "ill-", "well-"].contains { lower.hasPrefix($0) }
            return isNegated || lower.contains("-")
                ? [.participle, .adjective] : [.past, .participle]
        }
        for ending in Self.adjectiveEndings where lower.hasSuffix(ending) {
            return nounsLikeAdjectives.contains(lower) ? [.adjective, .noun] : .adjective
        }
        if lower.hasSuffix("s"), !lower.hasSuffix("ss"), !lower.hasSuffix("us"),
            !lower.hasSuffix("is")
        {
            return .plural
        }
        return lower.contains("-") ? [.adjective, .noun] : .noun
    }

    private static let adjectiveEndings = [
        "ous", "ful", "ive", "able", "ible", "less", "ish", "ical", "ial", "ual", "nal", "ral",
        "tal", "cal", "ic", "ary", "esque", "oid", "like",
    ]
}
