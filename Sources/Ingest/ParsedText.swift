// The one seam to Markup: whatever a source wrote becomes passages here.

import Markup

/// A source's text, parsed.
struct ParsedText {
    var passages: [Passage] = []
    var categories: [String] = []
    var interlanguageTitles: [String: String] = [:]
    var signals: [Signal] = []
    /// What the text says of itself, where it is a page.
    var page: HTMLPage?

    init(_ body: PendingArticle.Body, title: String) {
        switch body {
        case .wikitext(let encoded, let site): parse(wikitext: encoded, of: site, title: title)
        case .plain(let text): passages = PlainParagraphs.passages(text)
        case .markdown(let bytes): parse(markdown: bytes, title: title)
        case .html(let bytes, let context): parse(html: bytes, context: context)
        }
    }

    private mutating func parse(wikitext encoded: [UInt8], of site: Site, title: String) {
        take(
            Wikitext.document(
                from: XMLEntities.decode(encoded[...]), context: site.context(title: title)))
    }

    /// A page that begins with its own title as a heading does not say it twice.
    private mutating func parse(markdown bytes: [UInt8], title: String) {
        var document = Markdown.document(from: bytes)
        if case .heading(_, let text) = document.blocks.first, FieldText.clean(text) == title {
            document.blocks.removeFirst()
        }
        take(document)
    }

    private mutating func parse(html bytes: [UInt8], context: HTMLContext) {
        let page = HTML.page(from: bytes, context: context)
        take(page.document)
        self.page = page
    }

    private mutating func take(_ document: Document) {
        passages = document.passages()
        categories = document.categories
        interlanguageTitles = document.interlanguageTitles
        signals = document.signals
    }
}
