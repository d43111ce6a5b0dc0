// The English table, in one file a part of speech.

/// What may be said plainer in English.
enum EnglishSubstitutions {
    static let table = SubstitutionTable(
        verbs: verbs, nouns: nouns, adjectives: adjectives, phrases: phrases + ";" + adverbs)
}
