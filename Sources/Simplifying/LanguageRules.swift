// What a language brings. A new language is one type that conforms, named in `Simplifier`.

/// The rules of one language.
protocol LanguageRules: Sendable {
    /// BCP 47, the first part only.
    static var code: String { get }
    /// Gives each token its tag.
    func tagged(_ tokens: [Token]) -> [Token]
    /// The first cut that a rule allows; nil where the sentence stays whole.
    func split(_ tokens: [Token], leavingOut: Set<String>) -> Split?
    /// What can be said plainer in a sentence, in order and without overlap.
    func rewrites(_ tokens: [Token], leavingOut: Set<String>) -> [Rewrite]
    /// Mends what changes left, such as "a" before a vowel.
    func mend(_ tokens: inout [Token])
}
