// The one seam to Markup: whatever a source wrote becomes passages here.

import BundleFormat
import Markup
import Passages

/// A source's text, parsed.
struct ParsedText {
    var passages: [Passage] = []
    var categories: [String] = []
    var interlanguageTitles: [String: String] = [:]
    var signals: [Signal] = []
    var links: [String] = []
    var unknownTemplates: [String: Int] = [:]
    /// What the text says of itself, where it is a page.
    var page: HTMLPage?

    init(of article: PendingArticle) {
        switch article.body {
        case .wikitext(let encoded, let site): parse(wikitext: encoded, of: site, article)
        case .plain(let text): passages = PlainParagraphs.passages(text)
        case .markdown(let bytes): take(Markdown.document(from: bytes), title: article.title)
        case .html(let bytes, let context):
            parse(html: bytes, context: context, article)
        }
    }

    private mutating func parse(wikitext encoded: [UInt8], of site: Site, _ article: PendingArticle)
    {
        let context = site.context(
            title: article.title, timestamp: article.provenance.timestamp, article.reading)
        take(Wikitext.document(from: XMLEntities.decode(encoded[...]), context: context))
    }

    /// A page that begins with its own title as a heading does not say it twice.
    private mutating func take(_ read: Document, title: String) {
        var document = read
        if case .heading(_, let text) = document.blocks.first, FieldText.clean(text) == title {
            document.blocks.removeFirst()
        }
        take(document)
    }

    private mutating func parse(
        html bytes: [UInt8], context: HTMLContext, _ article: PendingArticle
    ) {
        var context = context
        context.keepsReferences = article.reading.keepsReferences
        context.keepsLinks = article.reading.keepsLinks
        let page = HTML.page(from: bytes, context: context)
        take(page.document, title: article.title)
        self.page = page
    }

    private mutating func take(_ document: Document) {
        passages = document.passages()
        categories = document.categories
        interlanguageTitles = document.interlanguageTitles
        signals = document.signals
        if document.referenceCount > 0 {
            signals.append(Signal("references", String(document.referenceCount)))
        }
        links = document.links
        unknownTemplates = document.unknownTemplates
    }
}
