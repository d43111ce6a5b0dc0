// An answer in a model's words, beside its quotes and never instead of them.

/// What a model made of quotes, as far as they bear it out.
package struct Wording: Sendable, Equatable {
    package let text: String
    /// The model's name where the server tells it.
    package let tool: String
    /// Version of the prompt, and the server's mark of its own where it tells one.
    package let version: String
    package let label: String
    /// Sentences that were left out, each with what speaks against it.
    package let dropped: [String]
}
