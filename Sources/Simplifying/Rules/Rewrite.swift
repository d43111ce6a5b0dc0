// The two things that a rule can do to a sentence.

/// Tokens of a sentence that a rule replaces.
struct Rewrite: Sendable {
    let rule: String
    /// Which tokens go.
    let range: Range<Int>
    /// What comes in their place; those without a source are the rule's own.
    let tokens: [Token]
}

/// A sentence that a rule cuts into several.
struct Split: Sendable {
    let rule: String
    let parts: [[Token]]
    /// The bytes of the passage that the cut concerns.
    let source: Range<Int>
}
