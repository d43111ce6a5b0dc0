// Around the text of a page stand menus and banners; the text has an element of its own, if only it is found.

/// Elements that may hold a page's text.
struct HTMLRoots {
    /// Where the text may be, the surest first.
    private enum Kind: Int, CaseIterable {
        case wikiText, parserOutput, wikiBody, main, article, body
    }

    /// Of a wiki's page it is known; of others it must hold at least one part in this many.
    private static let smallestShare = 8
    private static let measuredSizeInBytes = 40_000

    private var first: [Kind: Int] = [:]
    private var articleCount = 0

    mutating func read(_ node: Int, in tree: HTMLTree) {
        if tree.tag(node) == .article { articleCount += 1 }
        if let kind = Self.kind(of: node, in: tree), first[kind] == nil { first[kind] = node }
    }

    private static func kind(of node: Int, in tree: HTMLTree) -> Kind? {
        if tree.attribute(.id, of: node, is: "mw-content-text") { return .wikiText }
        if tree.attribute(.classes, of: node, holds: "mw-parser-output") { return .parserOutput }
        if tree.attribute(.id, of: node, is: "bodycontent") { return .wikiBody }
        if tree.tag(node) == .main || tree.attribute(.role, of: node, is: "main") { return .main }
        if tree.tag(node) == .article { return .article }
        return tree.tag(node) == .body ? .body : nil
    }

    /// The first element of the surest kind; of several articles none is the text alone.
    func chosen(in tree: HTMLTree) -> Int {
        let body = first[.body] ?? HTMLTree.root
        let whole = tree.textSize(of: body, upTo: Self.measuredSizeInBytes)
        for kind in Kind.allCases {
            guard let node = first[kind], kind != .article || articleCount == 1 else { continue }
            if kind.rawValue <= Kind.wikiBody.rawValue { return node }
            let size = tree.textSize(of: node, upTo: Self.measuredSizeInBytes)
            if size * Self.smallestShare >= whole { return node }
        }
        return body
    }
}
