// What a page says about itself is spread over its head, its skin and its footer; one pass over all
// elements collects it before the text is read.

/// What is known of a page besides its text.
struct HTMLPageInformation {
    private(set) var page = HTMLPage()
    /// Whether MediaWiki made the page.
    private(set) var isWiki = false
    /// The element that holds the text.
    private(set) var root = HTMLTree.root
    private(set) var categories: [String] = []
    private(set) var interlanguageTitles: [String: String] = [:]
    private(set) var redirectTarget: String?

    var title: String? { page.title }
    /// Elements that say where a copy of an article comes from.
    var footers: Set<Int> { footer.elements }

    private static let longestTitle = 2_000
    private let tree: HTMLTree
    private var wikiTitle: String?
    private var firstHeading: String?
    private var bodyLanguage: String?
    /// Categories that templates add, most of which sort pages for editors.
    private var templateCategories: [String] = []
    private var seenCategories: Set<String> = []
    private var roots = HTMLRoots()
    private var footer = HTMLFooters()

    init(_ tree: HTMLTree) {
        self.tree = tree
        readLanguage(of: HTMLTree.root)
        for node in tree.nodes.indices where tree.tag(node) != .text { read(node) }
        page.title = wikiTitle ?? page.title ?? firstHeading
        if page.language == nil {
            page.language = bodyLanguage ?? page.metadata["content-language"]
        }
        if categories.isEmpty { categories = templateCategories }
        if page.address == nil {
            page.address = page.metadata["og:url"].flatMap(PageAddress.absolute)
        }
        page.footerAddresses = footer.addresses
        page.lastEdited = footer.lastEdited
        root = roots.chosen(in: tree)
        if wikiTitle == nil { shortenTitle() }
    }

    /// "Solar cookers – Village School" is "Solar cookers", if that is the heading of the text.
    private mutating func shortenTitle() {
        guard let title = page.title,
            let heading = tree.descendants(of: root).first(where: {
                tree.tag($0) == .h1
            })
        else { return }
        var bytes = Bytes(text(of: heading))
        while let last = bytes.last, last == UInt8(ascii: "#") || last == 0xB6 || last == 0xC2 {
            bytes.removeLast()
        }
        let text = bytes.trimmed.text
        guard !text.isEmpty, title.hasPrefix(text + " ") else { return }
        let rest = title.unicodeScalars.dropFirst(text.unicodeScalars.count + 1)
        if let sign = rest.first, "|-–—·:»•".unicodeScalars.contains(sign) { page.title = text }
    }

    private func text(of node: Int) -> String {
        var text = InlineText()
        for inner in tree.descendants(of: node) where tree.tag(inner) == .text {
            text.append(tree.text(inner))
        }
        return text.line
    }

    private mutating func read(_ node: Int) {
        switch tree.tag(node) {
        case .title: readTitle(node)
        case .meta: readMetadata(node)
        case .link: readLink(node)
        case .a: readAnchor(node)
        case .h1: readHeading(node)
        case .body, .main, .article, .div, .section, .footer: readContainer(node)
        case .li: readLanguageLink(node)
        default: break
        }
    }

    // MARK: Head

    private mutating func readTitle(_ node: Int) {
        guard page.title == nil, tree.tag(Int(tree.nodes[node].parent)) != .svg else { return }
        var text = InlineText()
        for child in tree.children(of: node) {
            text.append(tree.text(child).prefix(Self.longestTitle))
        }
        if !text.isEmpty { page.title = Self.withoutTags(text.line) }
    }

    /// Wikis write "<i>Vitis</i>" into titles as if it were text.
    private static func withoutTags(_ title: String) -> String {
        guard title.utf8.contains(UInt8(ascii: "<")) else { return title }
        var result = Bytes()
        var isInTag = false
        let bytes = Bytes(title)
        for (index, byte) in bytes.enumerated() {
            let next = index + 1 < bytes.count ? bytes[index + 1] : 0
            if byte == UInt8(ascii: "<"), next.isASCIILetter || next == UInt8(ascii: "/") {
                isInTag = bytes[index...].contains(UInt8(ascii: ">"))
            }
            if !isInTag { result.append(byte) }
            if byte == UInt8(ascii: ">") { isInTag = false }
        }
        return result.trimmed.text
    }

    private mutating func readHeading(_ node: Int) {
        let isWikiTitle =
            tree.attribute(.id, of: node, is: "firstheading")
            || tree.attribute(.id, of: node, is: "titleheading")
            || tree.attribute(.classes, of: node, holds: "mw-first-heading")
            || tree.attribute(.classes, of: node, holds: "openzim-page-title")
        guard isWikiTitle || firstHeading == nil else { return }
        let text = text(of: node)
        if text.isEmpty { return }
        if isWikiTitle { wikiTitle = wikiTitle ?? text }
        firstHeading = firstHeading ?? text
    }

    private mutating func readLanguage(of node: Int) {
        guard let language = tree.string(.lang, of: node)?.lowercased(), !language.isEmpty else {
            return
        }
        if node == HTMLTree.root { page.language = language } else { bodyLanguage = language }
    }

    private mutating func readMetadata(_ node: Int) {
        let name =
            tree.string(.name, of: node) ?? tree.string(.property, of: node)
            ?? tree.string(.itemprop, of: node) ?? tree.string(.httpEquiv, of: node)
        guard let content = tree.string(.content, of: node), !content.isEmpty,
            let key = name?.lowercased()
        else { return }
        if key == "refresh" { return readRefresh(content) }
        if key == "generator", content.hasPrefix("MediaWiki") { isWiki = true }
        if key.hasPrefix("mw:") { isWiki = true }
        if page.metadata[key] == nil, page.metadata.count < 200 { page.metadata[key] = content }
    }

    /// "0; url=Alabama": a page that only leads to another.
    private mutating func readRefresh(_ content: String) {
        let bytes = Bytes(content)[...]
        guard let seconds = bytes.leadingNumber, seconds < 10,
            let equals = bytes.index(of: .equals, from: 0)
        else { return }
        let address = bytes[(equals + 1)...].filter { $0 != 0x22 && $0 != 0x27 }.trimmed
        redirectTarget =
            redirectTarget ?? WikiLink.title(ofPath: PageAddress.pageName(address.text))
    }

    private mutating func readLink(_ node: Int) {
        guard let rel = tree.attribute(.rel, of: node), let href = tree.string(.href, of: node)
        else { return }
        var words: [String] = []
        rel.forEachWord { words.append($0.text) }
        for word in words {
            switch word {
            case "canonical": page.address = PageAddress.absolute(href) ?? page.address
            case "dc:isVersionOf": page.address = page.address ?? PageAddress.absolute(href)
            case "license": page.licenseAddress = page.licenseAddress ?? PageAddress.absolute(href)
            case "mw:PageProp/Category": readCategory(node, href)
            case "mw:PageProp/Language": addLanguageLink(href)
            case "mw:PageProp/redirect":
                redirectTarget = WikiLink.title(ofPath: PageAddress.pageName(href))
            default: break
            }
        }
    }

    private mutating func readCategory(_ node: Int, _ href: String) {
        guard let title = WikiLink.title(ofPath: PageAddress.pageName(href)) else { return }
        let bytes = Bytes(title)[...]
        let name = bytes.index(of: .colon, from: 0).map { bytes[($0 + 1)...].trimmed.text } ?? title
        isWiki = true
        let isOfTemplate =
            tree.attribute(.about, of: node) != nil
            || tree.ancestors(of: node).contains { tree.attribute(.about, of: $0) != nil }
        add(category: name, isOfTemplate: isOfTemplate)
    }

    private mutating func add(category name: String, isOfTemplate: Bool = false) {
        guard !name.isEmpty, seenCategories.count < 1_000, seenCategories.insert(name).inserted
        else { return }
        if isOfTemplate { templateCategories.append(name) } else { categories.append(name) }
    }

    // MARK: Body

    private mutating func readAnchor(_ node: Int) {
        if page.licenseAddress == nil, tree.attribute(.rel, of: node, holds: "license") {
            page.licenseAddress = tree.string(.href, of: node).flatMap(PageAddress.absolute)
        }
        footer.read(link: node, in: tree)
    }

    private mutating func readContainer(_ node: Int) {
        if tree.tag(node) == .body { readLanguage(of: node) }
        roots.read(node, in: tree)
        footer.read(element: node, in: tree)
        if tree.attribute(.classes, of: node, holds: "mw-parser-output")
            || tree.attribute(.classes, of: node, holds: "mediawiki")
        {
            isWiki = true
        }
        if tree.attribute(.id, of: node, is: "mw-normal-catlinks") { readCategoryList(node) }
    }

    /// What skins show of a page's categories.
    private mutating func readCategoryList(_ node: Int) {
        for item in tree.descendants(of: node) where tree.tag(item) == .li {
            add(category: text(of: item))
        }
    }

    // MARK: Other languages

    /// "li.interlanguage-link > a[lang][href]", as skins list them.
    private mutating func readLanguageLink(_ node: Int) {
        guard tree.attribute(.classes, of: node, holds: "interlanguage-link") else { return }
        for child in tree.children(of: node) where tree.tag(child) == .a {
            if let href = tree.string(.href, of: child) { addLanguageLink(href) }
        }
    }

    /// "https://fr.wikipedia.org/wiki/Alabama_(%C3%89tat)"
    private mutating func addLanguageLink(_ href: String) {
        let bytes = Bytes(href)[...]
        guard let slashes = bytes.index(of: Bytes("//"), from: 0),
            let dot = bytes.index(of: 0x2E, from: slashes),
            let path = bytes.index(of: Bytes("/wiki/"), from: dot),
            let title = WikiLink.title(ofPath: bytes[(path + 6)...])
        else { return }
        let code = bytes[(slashes + 2)..<dot].text.lowercased()
        if interlanguageTitles.count < 1_000 { interlanguageTitles[code] = title }
    }
}
