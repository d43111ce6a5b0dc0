// What becomes of an element depends on its name only.

/// How an element is read.
enum TagKind: Sendable {
    case reference
    /// Shown as it stands, without markup.
    case plain
    case code
    case codeBlock
    case formula
    case dropped
    case imageMap
    case timeline
    case table, row, cell, headerCell, tableCaption
    case list(UInt8)
    case item(UInt8)
    case heading
    case paragraph
    case lineBreak
    case block
    case superscript
    case quotation
    case poem
    case gallery
    /// The tags go, the text stays.
    case stripped

    /// Whether what lies in it is no wikitext of the page, or is read on its own.
    var isOpaque: Bool {
        switch self {
        case .reference, .plain, .code, .codeBlock, .formula, .dropped, .imageMap, .timeline: true
        default: false
        }
    }

    static let named: [String: TagKind] = {
        var table: [String: TagKind] = [
            "ref": .reference, "nowiki": .plain, "tt": .stripped, "code": .code,
            "pre": .codeBlock, "syntaxhighlight": .codeBlock, "source": .codeBlock,
            "math": .formula, "chem": .formula, "ce": .formula, "table": .table, "tr": .row,
            "td": .cell, "th": .headerCell, "caption": .tableCaption,
            "ul": .list(UInt8(ascii: "*")), "ol": .list(UInt8(ascii: "#")),
            "dl": .list(UInt8(ascii: ":")), "li": .item(UInt8(ascii: "*")),
            "dt": .item(UInt8(ascii: ";")), "dd": .item(UInt8(ascii: ":")), "p": .paragraph,
            "br": .lineBreak, "div": .block, "center": .block, "section": .stripped,
            "hr": .paragraph, "sup": .superscript, "blockquote": .quotation, "poem": .poem,
            "gallery": .gallery, "imagemap": .imageMap, "timeline": .timeline,
        ]
        for level in 1...6 { table["h\(level)"] = .heading }
        for name in strippedNames.split(separator: " ") { table[String(name)] = .stripped }
        for name in droppedNames.split(separator: " ") { table[String(name)] = .dropped }
        return table
    }()

    private static let strippedNames = """
        b i u s em strong del ins strike big small span font sub cite abbr acronym dfn kbd samp var q \
        tt a img bdi bdo wbr ruby rb rt rp rtc rbc mark time data \
        address article aside figure figcaption main nav header footer tbody thead tfoot colgroup col \
        noindex translate tvar languages references nobr html body head meta link label video audio dpl
        """

    private static let droppedNames = """
        score templatestyles indicator graph mapframe maplink inputbox hiero \
        templatedata style script categorytree charinsert rss section-begin section-end
        """
}
