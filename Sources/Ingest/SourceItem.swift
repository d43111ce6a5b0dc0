// What a source gives one at a time, cheaply, before its markup is parsed.

package import BundleFormat
import Markup
import Passages

/// One thing that a source holds.
package enum SourceItem: Sendable, Equatable {
    case article(PendingArticle)
    case redirect(SourceRedirect)
    /// A page that becomes no article but tells which articles belong together.
    case guide(PendingArticle, isCategory: Bool)
}

/// Another title under which an article is to be found.
package struct SourceRedirect: Sendable, Hashable {
    /// The source of both titles.
    package let source: String
    package let title: String
    package let target: String
    /// The heading within the target, if one is named.
    package let section: String?
    package let language: String
}

/// An article whose text is still as the source wrote it.
///
/// Scanning a source is serial and makes these; ``article()`` is the expensive part, touches
/// nothing but its own value, and may run on any thread.
package struct PendingArticle: Sendable, Hashable {
    /// The text as the source has it.
    enum Body: Sendable, Hashable {
        /// Wikitext with XML's entities still in place.
        case wikitext([UInt8], Site)
        /// Plain text, a blank line between paragraphs.
        case plain(String)
        case markdown([UInt8])
        case html([UInt8], HTMLContext)
    }

    package let identity: ArticleIdentity
    package let title: String
    package let language: String
    package let provenance: Provenance
    var level = Level.original
    var summary: String?
    var categories: [String] = []
    var interlanguageTitles: [String: String] = [:]
    var wikidata: String?
    /// What the source says beside the text; what the text itself says comes behind.
    var signals: [Signal] = []
    /// How the text is to be read.
    package var reading = ReadingOptions()
    /// How the page completes what is said here, where the body is one.
    var origin: PageOrigin?
    let body: Body

    /// Bytes of text held, for bounding the memory of a batch.
    package var sizeInBytes: Int {
        switch body {
        case .wikitext(let bytes, _), .markdown(let bytes), .html(let bytes, _): bytes.count
        case .plain(let text): text.utf8.count
        }
    }

    /// Parses the text into passages; a page may also make language and provenance more exact.
    package func article() -> Article { parsed().article }

    /// Parses the text into passages, and gives what was found in it besides.
    package func parsed() -> ParsedArticle {
        let parsed = ParsedText(of: self)
        return ParsedArticle(
            article: article(of: parsed), links: parsed.links,
            unknownTemplates: parsed.unknownTemplates)
    }

    private func article(of parsed: ParsedText) -> Article {
        var article = Article(
            identity: identity, title: title, language: language, level: level,
            provenance: provenance, summary: summary,
            categories: categories + parsed.categories.filter { !categories.contains($0) },
            interlanguageTitles: interlanguageTitles.merging(parsed.interlanguageTitles) { $1 },
            wikidata: wikidata, signals: signals + parsed.signals, passages: parsed.passages)
        if let page = parsed.page { origin?.complete(&article, by: page) }
        return article
    }
}

/// An article with what was found in its text besides.
package struct ParsedArticle: Sendable {
    package let article: Article
    /// Titles of pages that it links to; empty unless they are asked for.
    package let links: [String]
    /// How often templates were called that nobody here knows.
    package let unknownTemplates: [String: Int]
}
