// What a word does in a turn: stands for something named before, asks, joins, or names.

/// The parts that a word can play; a word may have several.
struct WordRole: OptionSet, Sendable, Hashable {
    let rawValue: UInt64

    /// Stands for a man, a woman, a thing, several.
    static let he = WordRole(rawValue: 1 << 0)
    static let she = WordRole(rawValue: 1 << 1)
    static let it = WordRole(rawValue: 1 << 2)
    static let they = WordRole(rawValue: 1 << 3)
    /// With one of those: says whose ("his"); alone: of whomever is talked about ("su").
    static let whose = WordRole(rawValue: 1 << 4)
    /// "this", "those"; "there"; "then"; "one" of "the other one".
    static let this = WordRole(rawValue: 1 << 5)
    static let there = WordRole(rawValue: 1 << 6)
    static let then = WordRole(rawValue: 1 << 7)
    static let one = WordRole(rawValue: 1 << 8)
    /// Before a noun: "the", "a".
    static let the = WordRole(rawValue: 1 << 9)
    static let a = WordRole(rawValue: 1 << 10)
    /// "what", "when"; "is", "did"; "of", other prepositions; "and"; all other small words.
    static let asks = WordRole(rawValue: 1 << 11)
    static let auxiliary = WordRole(rawValue: 1 << 12)
    static let of = WordRole(rawValue: 1 << 13)
    static let preposition = WordRole(rawValue: 1 << 14)
    static let joins = WordRole(rawValue: 1 << 15)
    static let small = WordRole(rawValue: 1 << 16)
    /// A pronoun that is written like an article and stands before a verb: "la", "les".
    static let clitic = WordRole(rawValue: 1 << 17)
    /// "capital", "symptoms": says little without whose.
    static let attribute = WordRole(rawValue: 1 << 18)
    /// "highest", "first", "main": picks from a kind.
    static let picks = WordRole(rawValue: 1 << 19)
    static let verb = WordRole(rawValue: 1 << 20)
    /// "other", "similar": like what was named.
    static let other = WordRole(rawValue: 1 << 21)
    /// "please", "well": says nothing.
    static let filler = WordRole(rawValue: 1 << 22)
    /// A noun of no content: "thing", "way".
    static let thing = WordRole(rawValue: 1 << 23)
    /// Feminine, of an attribute, where that decides an article.
    static let feminine = WordRole(rawValue: 1 << 24)
    /// Stands at the beginning of a plural noun: "les", "los".
    static let plural = WordRole(rawValue: 1 << 25)

    /// "city", "experiment": what sort of thing something is.
    static let kind = WordRole(rawValue: 1 << 26)

    /// With `picks`: tells a kind apart rather than picking one of it: "big".
    static let plain = WordRole(rawValue: 1 << 27)

    /// Words that cannot be part of a name's core.
    static let closed: WordRole = [
        .he, .she, .it, .they, .whose, .this, .there, .then, .one, .the, .a, .asks, .auxiliary,
        .of, .preposition, .joins, .small, .filler,
    ]
    static let pronouns: WordRole = [.he, .she, .it, .they]

    static let byName: [String: WordRole] = [
        "he": .he, "she": .she, "it": .it, "they": .they, "his": [.he, .whose],
        "her": [.she, .whose], "its": [.it, .whose], "their": [.they, .whose], "whose": .whose,
        "this": .this, "there": .there, "then": .then, "one": .one, "the": .the, "a": .a,
        "plural": .plural, "asks": .asks, "auxiliary": .auxiliary, "of": .of,
        "preposition": .preposition, "joins": .joins, "small": .small, "clitic": .clitic,
        "attribute": .attribute, "feminine": .feminine, "picks": .picks, "verb": .verb,
        "other": .other, "filler": .filler, "thing": .thing, "kind": .kind, "plain": .plain,
    ]
}
