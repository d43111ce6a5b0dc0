// Pages say by class, not by element, what is text and what stands around it.

/// What an element is for.
enum HTMLMeaning: Sendable {
    case plain
    /// Not shown, or of no use in a text.
    case dropped
    /// Dropped unless it names what it stands in: a table, a heading.
    case hidden
    /// "Main article: …", "For other uses see …".
    case hatnote
    /// What editors say is wrong with the page.
    case maintenance
    case infobox
    /// The list of works referred to.
    case references
    /// "[1]" in the text.
    case referenceMark
    case caption
    case quotation
    case formula
    case coordinates
    /// What shows an image and nothing else.
    case icon
    case tableOfContents
    /// A word that can be heard.
    case audio
    /// Pictures side by side, each with its caption.
    case gallery
}

extension HTMLMeaning {
    /// What the element's attributes say it is for.
    static func of(_ node: Int, in tree: HTMLTree, isWiki: Bool) -> HTMLMeaning {
        let tag = tree.tag(node)
        if tag == .text { return .plain }
        if tag.isEmbedded { return isFormula(node, in: tree) ? .formula : .dropped }
        guard tree.hasAttributes(node) else { return ofElement(tag, isWiki: isWiki) }
        if isHidden(node, in: tree) { return tag == .img ? .plain : .dropped }
        if isDecoration(node, in: tree) { return .dropped }
        if let meaning = ofClass(node, in: tree, isWiki: isWiki) { return meaning }
        return ofID(node, in: tree) ?? ofRole(node, in: tree) ?? ofElement(tag, isWiki: isWiki)
    }

    private static func ofElement(_ tag: HTMLTag, isWiki: Bool) -> HTMLMeaning {
        switch tag {
        case .nav, .search: .dropped
        case .footer, .aside, .dialog: isWiki ? .plain : .dropped
        case .math: .formula
        default: .plain
        }
    }

    /// Some programs keep the TeX of a formula in a script.
    private static func isFormula(_ node: Int, in tree: HTMLTree) -> Bool {
        guard tree.tag(node) == .script, let type = tree.attribute(.type, of: node) else {
            return false
        }
        return type.hasAnyCase("math/tex".utf8, at: type.startIndex)
    }

    // MARK: Hidden

    static func isHidden(_ node: Int, in tree: HTMLTree) -> Bool {
        if tree.attribute(.hidden, of: node) != nil { return true }
        if let style = tree.attribute(.style, of: node) {
            if HTMLStyle.hides(style) { return true }
        }
        return false
    }

    /// Decoration that screen readers are told to pass over; a part of the page that a script
    /// would show is none.
    static func isDecoration(_ node: Int, in tree: HTMLTree) -> Bool {
        guard tree.attribute(.ariaHidden, of: node, is: "true") else { return false }
        if !tree.tag(node).isBlock { return true }
        var size = 0
        for inner in tree.descendants(of: node) where tree.tag(inner) == .text {
            size += tree.text(inner).count { !$0.isHTMLSpace }
            if size > 80 { return false }
        }
        return true
    }

    // MARK: Attributes

    /// Headings and anchors have ids after what they say, which mean nothing.
    private static func ofID(_ node: Int, in tree: HTMLTree) -> HTMLMeaning? {
        guard let id = tree.attribute(.id, of: node), id.count < 40,
            tree.tag(node).headingLevel == nil, let meaning = ids[HTMLName(id)]
        else { return nil }
        return tree.tag(node) == .span && meaning == .dropped ? nil : meaning
    }

    private static func ofRole(_ node: Int, in tree: HTMLTree) -> HTMLMeaning? {
        guard let role = tree.attribute(.role, of: node) else { return nil }
        return roles[HTMLName(role.trimmed)]
    }

    /// Of several classes that mean something the strongest counts.
    private static func ofClass(_ node: Int, in tree: HTMLTree, isWiki: Bool) -> HTMLMeaning? {
        guard let classes = tree.attribute(.classes, of: node) else { return nil }
        var meaning: HTMLMeaning?
        let isBlock = tree.tag(node).isBarrier
        classes.forEachWord { word in
            let name = HTMLName(word)
            var found = WikiClasses.named[name] ?? WikiClasses.byFamily(word)
            if found == nil, isWiki { found = WikiClasses.ofWikis[name] }
            if found == nil, !isBlock { found = WikiClasses.ofSpans[name] }
            if found == nil, isBlock, !isWiki { found = PageClasses.named[name] }
            // Links to anything are "reference" in some programs' pages.
            if found == .referenceMark, tree.tag(node) == .a, name == plainReference { found = nil }
            if found == .infobox, !isBox(tree.tag(node)) { found = nil }
            if let found, found.strength > meaning?.strength ?? 0 { meaning = found }
        }
        return meaning
    }

    private static let plainReference = HTMLName("reference".utf8)

    private static func isBox(_ tag: HTMLTag) -> Bool {
        [.table, .div, .aside, .section, .dl].contains(tag)
    }

    private var strength: Int {
        switch self {
        case .plain: 1
        case .dropped: 3
        case .maintenance: 4
        case .hatnote: 5
        default: 2
        }
    }

    private static let ids: [HTMLName: HTMLMeaning] = HTMLName.table([
        (
            """
            toc sitesub contentsub contentsub2 jump-to-nav mw-navigation mw-head mw-panel \
            mw-page-base mw-head-base sitenotice catlinks footer mw-data-after-content \
            mw-hidden-catlinks mw-normal-catlinks p-lang mw-indicator mw-toc-heading normdaten \
            navbar sidebar comments disqus_thread cookie-banner cookie-notice
            """, .dropped
        ),
        ("coordinates geo-coordinates", .coordinates),
        ("vorlage_begriffsklärung begriffsklaerung", .hatnote),
    ])

    private static let roles: [HTMLName: HTMLMeaning] = HTMLName.table([
        (
            """
            navigation search banner menu menubar toolbar tablist contentinfo alertdialog dialog \
            doc-toc doc-pagelist doc-backlink
            """, .dropped
        ),
        ("doc-endnotes doc-bibliography", .references),
        ("doc-noteref doc-biblioref", .referenceMark),
    ])
}

/// The part of CSS that decides whether text is seen.
enum HTMLStyle {
    static func hides(_ style: ByteSlice) -> Bool {
        let display = value(of: "display", in: style)
        if display?.hasAnyCase("none".utf8, at: display?.startIndex ?? 0) == true { return true }
        let visibility = value(of: "visibility", in: style)
        return visibility?.hasAnyCase("hidden".utf8, at: visibility?.startIndex ?? 0) == true
    }

    /// Whether the element is set on lines of its own; nil if the style does not say.
    static func isBlock(_ style: ByteSlice) -> Bool? {
        guard let display = value(of: "display", in: style) else { return nil }
        if display.hasAnyCase("inline".utf8, at: display.startIndex) { return false }
        return display.hasAnyCase("block".utf8, at: display.startIndex)
            || display.hasAnyCase("table;".utf8, at: display.startIndex) ? true : nil
    }

    static func floats(_ style: ByteSlice) -> Bool {
        let float = value(of: "float", in: style)
        return float?.hasAnyCase("right".utf8, at: float?.startIndex ?? 0) == true
    }

    /// What stands behind "name:".
    private static func value(of name: String, in style: ByteSlice) -> ByteSlice? {
        var index = style.startIndex
        while let colon = style.index(of: .colon, from: index) {
            var end = colon
            while end > index, style[end - 1].isHTMLSpace { end -= 1 }
            let start = end - name.utf8.count
            if start >= index, style.hasAnyCase(name.utf8, at: start),
                start == style.startIndex
                    || !(style[start - 1].isASCIILetter || style[start - 1] == 0x2D)
            {
                return style[(colon + 1)...].drop(while: \.isHTMLSpace)
            }
            index = colon + 1
        }
        return nil
    }
}
