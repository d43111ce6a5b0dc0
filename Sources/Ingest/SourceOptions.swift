// What a curator may say about a source that the source does not say itself.

/// How a source is to be read; every text here overrides or supplies what the source leaves out.
package struct SourceOptions: Sendable, Equatable {
    /// BCP 47 code of articles that name no language, and of all pages of a wiki.
    package var language: String?
    /// Database name of the wiki ("enwiki"), for dumps that do not name it.
    package var project: String?
    /// SPDX identifier of articles whose licence neither source nor project tells.
    package var license: String?
    /// ISO 8601 date on which the source was fetched.
    package var retrieved: String?
    /// Gives the whole articles of a source that ends early, instead of refusing it.
    package var acceptTruncated = false
    /// Namespaces of a wiki that become articles.
    package var namespaces: Set<Int> = [0]
    /// Whether pages of categories are given as guides.
    package var readsCategoryPages = false
    /// Titles of pages that are given as guides, whatever their namespace.
    package var guideTitles: Set<String> = []
    /// What is asked of a wiki, and how; of no effect for files and folders.
    package var wiki = WikiOptions()
    /// Where programs are looked for, as in `PATH`; nil is the environment's.
    package var programPath: String?
    /// Articles of which the source holds more than this are left out, with a warning.
    package var maximumArticleSizeInBytes = 64 << 20
    /// Whether a wiki's own templates are looked for in its dump, which costs reading it once more.
    package var readsTemplates = true
    /// How the articles' markup is read.
    package var reading = ReadingOptions()

    /// Revisions that the source itself expects to be reverted with more than this probability are
    /// left out.
    package var revertRiskThreshold = 0.975

    package init() {}
}
