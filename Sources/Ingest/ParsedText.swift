// The one seam to Markup: whatever a source wrote becomes passages here.

import Markup

/// A source's text, parsed.
struct ParsedText {
    var passages: [Passage] = []
    var summary: String?
    var categories: [String] = []
    var interlanguageTitles: [String: String] = [:]

    init(_ body: PendingArticle.Body, title: String) {
        switch body {
        case .wikitext(let encoded, let site): parse(wikitext: encoded, of: site, title: title)
        case .plain(let text): passages = PlainParagraphs.passages(text)
        case .markdown(let bytes): parse(markdown: bytes, title: title)
        }
    }

    private mutating func parse(wikitext encoded: [UInt8], of site: Site, title: String) {
        let document = Wikitext.document(
            from: XMLEntities.decode(encoded[...]), context: site.context(title: title))
        passages = document.passages()
        categories = document.categories
        interlanguageTitles = document.interlanguageTitles
    }

    private mutating func parse(markdown bytes: [UInt8], title: String) {
        passages = PlainParagraphs.passages(String(decoding: bytes, as: UTF8.self))
    }
}
