// Dictionaries are other people's work: a bundle that holds words of one says so.

/// A bilingual dictionary that a bundle's term tables were made from; docs/format.md, "dictionary".
package struct Wordbook: Sendable, Hashable {
    package var name: String
    /// BCP 47, as the dictionary's own direction is.
    package var source: String
    package var target: String
    /// SPDX identifier or expression.
    package var license: String
    /// Whom to name, if the licence or the curator asks for it.
    package var attribution: String?

    package init(
        name: String, source: String, target: String, license: String, attribution: String? = nil
    ) {
        self.name = name
        self.source = source
        self.target = target
        self.license = license
        self.attribution = attribution
    }
}

/// The dictionaries that go into a bundle, and what is in them.
package struct Wordbooks: Sendable {
    package var books: [Wordbook]
    package var pairs: [TermPairs]

    package init(books: [Wordbook] = [], pairs: [TermPairs] = []) {
        self.books = books
        self.pairs = pairs
    }
}
