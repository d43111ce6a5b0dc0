// What a bundle says of itself.

/// The descriptive part of a manifest, from a recipe or from options.
package struct Description: Sendable, Hashable {
    package var title: String
    package var summary: String?
    package var publisher: String?
    /// The order in which readers are given languages; those that are not named come behind.
    package var languages: [String]
    /// How far the log of reviews was and what it came to, three lines; nil where nothing is derived.
    package var audit: String?
    /// Languages in which questions are expected, beside those of the texts.
    package var questionLanguages: [String]

    package init(
        title: String, summary: String? = nil, publisher: String? = nil, languages: [String] = [],
        audit: String? = nil, questionLanguages: [String] = []
    ) {
        self.audit = audit
        self.questionLanguages = questionLanguages
        self.languages = languages
        self.title = title
        self.summary = summary
        self.publisher = publisher
    }
}

/// Keys of the table `manifest`; docs/format.md says what each holds.
package enum ManifestKey: String, Sendable, CaseIterable {
    case title
    case summary
    case publisher
    case languages
    case questionLanguages = "question_languages"
    case articles
    case aliases
    case passages
    case textBytes = "text_bytes"
    case indexedTerms = "indexed_terms"
    case indexDigest = "index_sha256"
    case metadataDigest = "metadata_sha256"
    case retrieved
    case incomplete
    case audit
    case root
}
