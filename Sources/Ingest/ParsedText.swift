// The one seam to Markup: whatever a source wrote becomes passages here.

import Markup

/// A source's text, parsed.
struct ParsedText {
    var passages: [Passage] = []
    var categories: [String] = []
    var interlanguageTitles: [String: String] = [:]
    var signals: [Signal] = []

    init(_ body: PendingArticle.Body, title: String) {
        switch body {
        case .wikitext(let encoded, let site): parse(wikitext: encoded, of: site, title: title)
        case .plain(let text): passages = PlainParagraphs.passages(text)
        case .markdown(let bytes): take(Markdown.document(from: bytes), title: title)
        case .html(let bytes, let context):
            take(HTML.page(from: bytes, context: context).document, title: title)
        }
    }

    private mutating func parse(wikitext encoded: [UInt8], of site: Site, title: String) {
        take(
            Wikitext.document(
                from: XMLEntities.decode(encoded[...]), context: site.context(title: title)))
    }

    /// A page that begins with its own title as a heading does not say it twice.
    private mutating func take(_ read: Document, title: String) {
        var document = read
        if case .heading(_, let text) = document.blocks.first, FieldText.clean(text) == title {
            document.blocks.removeFirst()
        }
        take(document)
    }

    private mutating func take(_ document: Document) {
        passages = document.passages()
        categories = document.categories
        interlanguageTitles = document.interlanguageTitles
        signals = document.signals
    }
}
