// The unit that sources give and bundles hold: an article with where it came from.

package import Passages

/// An article's text in one language and level, with its provenance.
package struct Article: Sendable, Hashable {
    package var identity: ArticleIdentity
    package var title: String
    /// BCP 47, lower case: "en", "pt-br".
    package var language: String
    package var level: Level
    package var provenance: Provenance
    /// One line that says what the subject is, if the source has one.
    package var summary: String?
    package var categories: [String]
    /// Titles of the same subject elsewhere, by project or language code: ["fr": "Alabama"].
    package var interlanguageTitles: [String: String]
    /// The subject's item in Wikidata, "Q173".
    package var wikidata: String?
    /// What the source says about the article beside its text, in the source's order.
    package var signals: [Signal]
    /// Headings included, the title left out.
    package var passages: [Passage]
    /// Where the text comes from, if it is not the source's own.
    package var derivation: Derivation?

    package init(
        identity: ArticleIdentity, title: String, language: String, level: Level = .original,
        provenance: Provenance, summary: String? = nil, categories: [String] = [],
        interlanguageTitles: [String: String] = [:], wikidata: String? = nil,
        signals: [Signal] = [], passages: [Passage], derivation: Derivation? = nil
    ) {
        self.identity = identity
        self.title = title
        self.language = language
        self.level = level
        self.provenance = provenance
        self.summary = summary
        self.categories = categories
        self.interlanguageTitles = interlanguageTitles
        self.wikidata = wikidata
        self.signals = signals
        self.passages = passages
        self.derivation = derivation
    }
}

/// What an article is known by, in whatever bundle.
package struct ArticleIdentity: Sendable, Hashable {
    /// The project's database name ("enwiki") or the name of the file or folder.
    package let source: String
    /// The id that the source gave.
    package let article: String

    package init(source: String, article: String) {
        self.source = source
        self.article = article
    }
}

package enum Level: String, Sendable, CaseIterable {
    case original
    case simple
}

/// Where an article's text comes from and on which terms.
package struct Provenance: Sendable, Hashable {
    /// The revision id, as the source gave it.
    package var revision: String?
    /// When that revision was made: ISO 8601 in UTC ("2016-04-22T10:19:33Z") or a date.
    package var timestamp: String?
    /// When the source was fetched, ISO 8601; nil is "not stated".
    package var retrieved: String?
    /// The permalink of the revision, or the page's own address where there are no revisions.
    package var url: String?
    /// SPDX identifier or expression.
    package var license: String
    /// Names as they may be shown: "Wikipedia contributors", pseudonyms, never an address.
    package var authors: [String]
    /// Where the list of all authors is to be found.
    package var historyURL: String?
    /// For a translation that people made: what it is a translation of.
    package var translationOf: String?

    package init(
        revision: String? = nil, timestamp: String? = nil, retrieved: String? = nil,
        url: String? = nil, license: String, authors: [String] = [], historyURL: String? = nil,
        translationOf: String? = nil
    ) {
        self.revision = revision
        self.timestamp = timestamp
        self.retrieved = retrieved
        self.url = url
        self.license = license
        self.authors = authors
        self.historyURL = historyURL
        self.translationOf = translationOf
    }
}
