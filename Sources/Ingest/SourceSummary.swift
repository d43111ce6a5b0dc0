// What a curator is told about a source beside its articles.

/// Why something in a source did not become an article.
package enum SkipReason: String, Sendable, CaseIterable {
    case namespace = "in another namespace"
    case noTitle = "without a title"
    case noText = "without text"
    case model = "not wikitext"
    case tooLarge = "too large"
    case notAnArticle = "not an article"
    case linksOnly = "main page of links"
    case leadsNowhere = "redirects to no article"
    case absent = "not on the wiki"
    case invalidTitle = "under a title that no page can have"
    case elsewhere = "not a page of this wiki"
    case revertRisk = "over the revert risk threshold"
    case suppressed = "suppressed by the source"
}

/// Where a source that ended early was given up.
package struct Truncation: Sendable, Equatable {
    /// Title and id of the last whole article, nil if there is none.
    package let lastTitle: String?
    package let lastArticle: String?
    /// The byte of the (decompressed) source just after that article.
    package let byte: Int
}

/// What was read so far, for progress and for the report at the end.
package struct SourceSummary: Sendable, Equatable {
    /// Bytes of the file that were used so far, as stored; of a wiki, bytes of its answers.
    package var bytesRead = 0
    /// Size of the file; nil for standard input, folders and wikis.
    package var totalBytes: Int?
    package var articles = 0
    package var redirects = 0
    package var skipped: [SkipReason: Int] = [:]
    package var warnings: [String] = []
    package var truncation: Truncation?

    package init() {}
}
