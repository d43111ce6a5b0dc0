// One walk down the tree: what an element is for decides which block its text becomes.

import Passages

/// Reads a page's elements into blocks.
///
/// Recursion is as deep as the tree, which ``HTMLTreeBuilder/maximumDepth`` bounds.
struct HTMLReader {
    let tree: HTMLTree
    let context: HTMLContext
    /// Whether a wiki wrote the page; then ordinary elements of pages mean nothing special.
    let isWiki: Bool
    let title: String?
    /// Elements that tell where a copy of an article comes from.
    let footers: Set<Int>
    var document = Document()
    private static let measuredSizeInBytes = 20_000
    private static let smallestPageInBytes = 400
    private let pageSize: Int
    /// How many articles, sections and the like are around.
    private var partDepth = 0
    var isInReferences = false
    var seen = HTMLSeen()

    /// - Parameter title: The page's, which need not be said again.
    init(
        _ tree: HTMLTree, page: HTMLPageInformation, title: String?, context: HTMLContext
    ) {
        self.tree = tree
        self.context = context
        self.title = title
        isWiki = page.isWiki
        pageSize = tree.textSize(of: page.root, upTo: Self.measuredSizeInBytes)
        footers = page.footers
    }

    @inline(never)
    func meaning(of node: Int) -> HTMLMeaning {
        HTMLMeaning.of(node, in: tree, isWiki: isWiki)
    }

    /// Not copied to where it is called from, which would make the program half as large again.
    @inline(never)
    mutating func read(childrenOf node: Int, into flow: inout HTMLFlow) {
        for child in tree.children(of: node) { read(child, into: &flow) }
    }

    @inline(never)
    mutating func read(_ node: Int, into flow: inout HTMLFlow) {
        let tag = tree.tag(node)
        if tag == .text {
            return flow.text.append(tree.text(node), hasEntities: !tree.nodes[node].isLiteral)
        }
        switch meaning(of: node) {
        case .plain: readPlain(tag, node, into: &flow)
        case .dropped, .tableOfContents: drop(tag, node, in: &flow)
        case .hidden: if isNaming(node) { readPlain(tag, node, into: &flow) }
        case .icon: readIcon(node, into: &flow)
        case .audio: readAudio(node, into: &flow)
        case .hatnote: noteHatnote(node, in: &flow)
        case .maintenance: noteMaintenance(node, in: &flow)
        case .infobox: readInfobox(node, into: &flow)
        case .references: readReferences(node, in: &flow)
        case .referenceMark: readReferenceMark(node, in: &flow)
        case .caption: flow.add(caption: line(of: node))
        case .quotation: readQuotation(node, into: &flow)
        case .formula: readFormula(node, into: &flow)
        case .coordinates: noteCoordinates(node, in: &flow)
        case .gallery: readGallery(node, into: &flow)
        }
    }

    /// All text of a node on one line.
    @inline(never)
    mutating func line(of node: Int) -> String {
        var flow = HTMLFlow()
        read(childrenOf: node, into: &flow)
        return flow.line
    }

    /// An element without a meaning of its own.
    private mutating func readPlain(_ tag: HTMLTag, _ node: Int, into flow: inout HTMLFlow) {
        if let level = tag.headingLevel { return readHeading(node, level: level, into: &flow) }
        switch tag {
        case .ul, .ol, .menu, .dir: readList(node, into: &flow)
        case .dl: readDefinitions(node, into: &flow)
        case .table: readTable(node, into: &flow)
        case .blockquote: readQuotation(node, into: &flow)
        case .pre, .listing, .xmp, .plaintext: readCode(node, into: &flow)
        case .figure: readFigure(node, into: &flow)
        case .figcaption, .caption: flow.add(caption: line(of: node))
        case .hr: flow.endParagraph()
        case .header: readHeader(node, into: &flow)
        case .article, .section, .main:
            partDepth += 1
            readBlock(node, into: &flow)
            partDepth -= 1
        case .tr, .td, .th, .tbody, .thead, .tfoot: readBlock(node, into: &flow)
        default:
            if tag.isBlock, !isInline(node) {
                readBlock(node, into: &flow)
            } else {
                readInline(tag, node, into: &flow)
            }
        }
    }

    mutating func readBlock(_ node: Int, into flow: inout HTMLFlow) {
        if footers.contains(node) { return }
        flow.endParagraph()
        read(childrenOf: node, into: &flow)
        flow.endParagraph()
    }

    private func isInline(_ node: Int) -> Bool {
        guard let style = tree.attribute(.style, of: node) else { return false }
        return HTMLStyle.isBlock(style) == false
    }

    /// What is not shown still parts what stands around it, if it is a part of the page.
    private mutating func drop(_ tag: HTMLTag, _ node: Int, in flow: inout HTMLFlow) {
        if tag == .footer, flow.isQuotation { return readBlock(node, into: &flow) }
        if tag == .aside, isNote(node) { return readBlock(node, into: &flow) }
        let isShown = tag.isBlock && !HTMLMeaning.isHidden(node, in: tree)
        if isShown, !isWiki, tag == .div || tag == .section, isMostOfPage(node) {
            readBlock(node, into: &flow)
        } else if isShown {
            flow.endParagraph()
        } else {
            flow.text.leaveGap()
        }
    }

    /// Whether an element holds so much text that its class cannot mean what it says.
    private func isMostOfPage(_ node: Int) -> Bool {
        let size = tree.textSize(of: node, upTo: Self.measuredSizeInBytes)
        guard size * 2 > pageSize, size > Self.smallestPageInBytes else { return false }
        var linked = 0
        for link in tree.descendants(of: node).prefix(2_000) where tree.tag(link) == .a {
            linked += tree.textSize(of: link, upTo: 200)
        }
        return linked * 2 < size
    }

    private func isNote(_ node: Int) -> Bool {
        var isNote = tree.attribute(.role, of: node, is: "note")
        tree.attribute(.classes, of: node)?.forEachWord { word in
            isNote = isNote || PageClasses.notes.contains(HTMLName(word))
        }
        return isNote
    }

    /// Whether hidden text says what stands below it.
    private func isNaming(_ node: Int) -> Bool {
        let tag = tree.tag(node)
        return tag == .caption || tag.headingLevel != nil
            || tree.tag(Int(tree.nodes[node].parent)) == .caption
    }

    /// The head of a site is none of the page's, the head of an article is.
    private mutating func readHeader(_ node: Int, into flow: inout HTMLFlow) {
        if partDepth > 0 || isWiki {
            readBlock(node, into: &flow)
        } else {
            flow.endParagraph()
            for inner in tree.descendants(of: node) where tree.tag(inner) == .h1 {
                readHeading(inner, level: 1, into: &flow)
            }
        }
    }

    private mutating func readIcon(_ node: Int, into flow: inout HTMLFlow) {
        let wasIcon = flow.isIcon
        flow.isIcon = true
        readPlain(tree.tag(node), node, into: &flow)
        flow.isIcon = wasIcon
    }
}

/// What has been said once and need not be said again.
struct HTMLSeen {
    var facts: Set<String> = []
    var references: Set<String> = []
    var links: Set<String> = []
    var signals: Set<Signal> = []
}
