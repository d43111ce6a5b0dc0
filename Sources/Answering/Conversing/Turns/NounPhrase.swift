// What a turn names: runs of words that are neither small words nor verbs.

/// A run of words that names something.
struct NounPhrase: Sendable, Hashable {
    /// Places of its words in the turn, without determiner.
    let words: Range<Int>
    /// The place of "the", "a", "its", "this" before it.
    let determiner: Int?
    /// Whether it is written like a name, or a title of the bundle.
    let isNamed: Bool
    /// Whether its head says little without whose: "main symptoms".
    let isAttribute: Bool
    /// Whether every word only picks, counts or is empty: "the largest", "the first".
    let isHeadless: Bool
    /// Whether its head says what sort of thing something is: "city".
    let isKind: Bool
    /// Whether a phrase follows by "of".
    var hasComplement = false
    /// The place of a preposition before it.
    let preposition: Int?
    /// Whether "'s" follows.
    let isOwner: Bool
}
