// One line of a substitution table.

/// What may be said instead of what, and when.
struct Substitution: Sendable {
    /// Which word of it takes endings, and which tags it must have.
    enum Kind: UInt8, Sendable {
        /// The first word is a verb; its form is carried over.
        case verb
        /// The last word is a noun; its number is carried over.
        case noun
        case adjective
        /// Nothing takes endings.
        case phrase
    }

    let kind: Kind
    let source: [String]
    let target: [String]
    /// The word of `target` that takes the ending.
    let inflected: Int
    /// Letters that name conditions; ``SubstitutionGuards`` has their meaning.
    let conditions: [Character]
}
