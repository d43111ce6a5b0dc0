// Wikis in all languages share a few class names and have many of their own.

/// What classes of MediaWiki and of the wikis' templates mean.
enum WikiClasses {
    static let named: [HTMLName: HTMLMeaning] = HTMLName.table([
        (interface + navigation + inline, .dropped), (hidden, .hidden),
        (hatnotes, .hatnote), (maintenance, .maintenance), (infoboxes, .infobox),
        (references, .references),
        ("mw-ref footnote-ref footnote-reference noteref", .referenceMark),
        (captions, .caption), (quotations, .quotation),
        ("gallery gallerybox thumb thumbinner tsingle wp-caption", .gallery),
        ("mwe-math-element katex mjx-container", .formula),
        ("flagicon icon", .icon), ("math", .formula),
        ("toc toc_container table-of-contents", .tableOfContents),
    ])

    /// What common words mean as classes on a wiki's pages, and nowhere else.
    static let ofWikis: [HTMLName: HTMLMeaning] = HTMLName.table([
        (
            """
            metadata sidebar navbar portal portalbox listen magnify od cassetto subpages side-box \
            stub-box smbox
            """, .dropped
        ),
        ("stub avviso upozorneni wartung", .maintenance), ("loupe", .hatnote),
        ("biota", .infobox), ("verse", .quotation),
    ])

    /// What classes mean on inline elements only.
    static let ofSpans: [HTMLName: HTMLMeaning] = HTMLName.table([
        ("haudio audiolink unicode-audio", .audio),
        ("reference", .referenceMark),
        ("skip-link skip-links skiplink skip-to-content", .dropped),
    ])

    /// Names that begin alike: "navbox-list", "infobox_v3".
    static func byFamily(_ word: ByteSlice) -> HTMLMeaning? {
        guard word.count > 5, let first = word.first else { return nil }
        for (prefix, meaning) in families where prefix.first == first.lowered {
            if word.hasAnyCase(prefix, at: word.startIndex) { return meaning }
        }
        return nil
    }

    private static let families: [(prefix: Bytes, meaning: HTMLMeaning)] = {
        let families: [(String, HTMLMeaning)] = [
            ("infobox", .infobox), ("infoboks", .infobox), ("taxobox", .infobox),
            ("navbox", .dropped), ("vector-", .dropped), ("mw-editsection", .dropped),
            ("mw-kartographer", .dropped), ("sistersite", .dropped), ("sister-", .dropped),
            ("oo-ui-", .dropped), ("ambox", .maintenance), ("portal-bar", .dropped),
            ("ext-phonos", .dropped), ("bandeau-portail", .dropped), ("interprojet", .dropped),
            ("mw-tmh-", .dropped), ("mw-hiero-", .dropped),
        ]
        return families.map { (Bytes($0.0), $0.1) }
    }()

    /// What the software puts around an article.
    private static let interface = """
        mw-editsection mw-jump-link mw-indicators mw-indicator mw-portlet mw-footer printfooter catlinks \
        mw-headline-number tocnumber mw-collapsible-toggle mw-cite-backlink mw-empty-elt mw-logo \
        editsection mw-redirectedfrom minerva-footer header-container page-actions-menu \
        last-modified-bar cdx-button z3988 noprint printonly onlyprint shortdescription searchaux \
        scribunto-error zim-footer pcs-edit-section-link-container pcs-footer-container \
        pcs-collapse-table-collapsed-container pcs-collapse-table-collapsed-bottom \
        lazy-image-placeholder mw-ext-cite-warning

        """

    /// Ways to other pages.
    private static let navigation = """
        navbox navbox-styles navbox-container vertical-navbox tnavbar navigation-only \
        navigation-not-searchable sidebar-navbar navframe navcontainer navicontainer \
        navileiste navigationsleiste sistersitebox sisterproject interproject autres-projets \
        portal-bar bandeau-portail authority-control normdaten normdaten-typ-p \
        normdaten-typ-s normdaten-typ-g normdaten-typ-k normdaten-typ-b normdaten-typ-w \
        succession-box s-start breadcrumb-nav-container breadcrumb-nav navigatiesjabloon \
        mbox-small tmbox cmbox ombox fmbox imbox

        """

    /// Marks within the text.
    private static let inline = """
        inline-template template-fact citation-needed need_ref_tag cite_virgule geo-nondefault \
        geo-multi-punct sortkey imagemap-desc mw-tmh-player mw-ext-score wikidata-linkback wd_identifiers penicon \
        footnote-backref footnote-back footnote-backlink reversefootnote legend-color linenos lineno \
        headerlink anchorlink anchorjs-link header-anchor mathjax mathjax_display mathjax_preview \
        katex-html

        """

    /// Read by screen readers where they name what is below.
    private static let hidden = """
        hidden sr-only visually-hidden visuallyhidden screen-reader-text screenreader-only \
        cdx-visually-hidden
        """

    private static let hatnotes = """
        hatnote dablink rellink homonymie nota-disambigua hauptartikel huvudartikel hovedartikel \
        hoofdartikel siehe-auch uvodni-upozorneni dabhide bandeau-niveau-detail \
        bandeau-niveau-information tarkennus
        """

    private static let maintenance = """
        ambox bandeau-article bandeau-niveau-grave bandeau-niveau-modere bandeau-niveau-ebauche \
        bandeau-container asbox mw-message-box-warning
        """

    private static let infoboxes = """
        infobox infobox_v2 infobox_v3 infotaula sinottico infocaseta infokutija infolaatikko \
        infoskatola taxobox portable-infobox drugbox chembox faktamall faktaboks infolentelė \
        infookvir
        """

    private static let references = """
        references reflist references-small mw-references mw-references-wrap notelist \
        mw-references-columns footnotes endnotes
        """

    private static let captions = """
        thumbcaption gallerytext gallerycaption infobox-caption wp-caption-text wp-element-caption \
        image-caption pi-caption
        """

    private static let quotations = "poem"
}
