// The one way from text to index terms: builder and reader both go through it, so what is written is
// what is looked for.

/// Splits texts of one language into index terms.
///
/// Cheap to make: word lists are set up when a language is first used.
package struct Analyzer: Sendable {
    /// As given: BCP 47.
    package let language: String
    let rules: WordRules
    let stemmer: Stemmer
    let stopWords: WordSet

    /// - Parameter language: BCP 47; a language without rules of its own is folded and split, not
    ///   stemmed, and has no stop words.
    package init(language: String) {
        let code = LanguageCode.primary(of: language)
        self.language = language
        rules = WordRules(code: code)
        stemmer = Stemmer(language: code)
        stopWords = StopWords.list(code: code)
    }

    /// Calls `body` for every term of the text, in order; stop words too.
    ///
    /// For many texts of one language a ``TermStream`` is faster, because it remembers words.
    /// - Parameter text: UTF-8; bytes that are not are passed over.
    package func forEachTerm(in text: [UInt8], _ body: (_ term: Term) -> Void) {
        var stream = TermStream(self, remembersWords: text.count > 1 << 16)
        stream.forEachTerm(in: text, body)
    }

    /// All terms of a text, stop words included.
    package func terms(of text: String) -> [Term] {
        var terms: [Term] = []
        forEachTerm(in: Array(text.utf8)) { terms.append($0) }
        return terms
    }
}
