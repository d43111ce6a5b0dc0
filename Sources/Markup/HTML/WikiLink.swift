// Links within a wiki name the page that they lead to, each wiki in its own way.

/// Titles in the addresses of links.
enum WikiLink {
    /// The title of the wiki's own page that a link leads to; nil for other pages, for files,
    /// categories and the like, and for pages that do not exist.
    static func title(_ node: Int, in tree: HTMLTree, isWiki: Bool) -> String? {
        guard let href = tree.attribute(.href, of: node), isWiki || isWikiAddress(href),
            !isOther(node, in: tree)
        else { return nil }
        guard let path = ownPath(href), let title = title(ofPath: path) else { return nil }
        let bytes = Bytes(title)[...]
        if let colon = bytes.index(of: .colon, from: 0), colon + 1 < bytes.count,
            bytes[colon + 1] != .space, !bytes[0].isDigit
        {
            return nil
        }
        return title
    }

    private static func isWikiAddress(_ href: ByteSlice) -> Bool {
        href.has("/wiki/".utf8, at: href.startIndex)
    }

    private static func isOther(_ node: Int, in tree: HTMLTree) -> Bool {
        var isOther = false
        tree.attribute(.classes, of: node)?.forEachWord { word in
            isOther = isOther || otherClasses.contains(HTMLName(word))
        }
        let rel = tree.attribute(.rel, of: node)
        return isOther || rel?.index(of: Bytes("Interwiki"), from: rel?.startIndex ?? 0) != nil
            || tree.attribute(.rel, of: node, holds: "mw:extlink")
    }

    private static let otherClasses = HTMLName.set(
        "new external extiw image internal mw-selflink mw-file-description mw-media mw-magiclink")

    /// The part of an address that is the page's name; nil if it leads elsewhere.
    private static func ownPath(_ href: ByteSlice) -> ByteSlice? {
        var path = href.trimmed
        guard let first = path.first, first != UInt8(ascii: "#") else { return nil }
        for prefix in ["./", "../A/", "A/", "/wiki/", "/A/", "../"]
        where path.has(prefix.utf8, at: path.startIndex) {
            path = path.dropFirst(prefix.utf8.count)
            break
        }
        if path.first == UInt8(ascii: "/") { return nil }
        if path.index(of: Bytes("://"), from: path.startIndex) != nil { return nil }
        if path.hasAnyCase("mailto:".utf8, at: path.startIndex) { return nil }
        return path
    }

    /// "Caf%C3%A9_noir#History" → "Café noir"; nil if nothing is left or it is a script's address.
    static func title(ofPath path: ByteSlice) -> String? {
        let page = path.prefix { $0 != UInt8(ascii: "#") }
        if page.contains(UInt8(ascii: "?")) { return nil }
        var bytes = Bytes()
        var index = page.startIndex
        while index < page.endIndex {
            let byte = page[index]
            if byte == UInt8(ascii: "%"), let value = hex(page, at: index + 1) {
                bytes.append(value)
                index += 3
            } else {
                bytes.append(byte == UInt8(ascii: "_") ? .space : byte)
                index += 1
            }
        }
        if bytes.suffix(5).elementsEqual(".html".utf8) { bytes.removeLast(5) }
        var text = InlineText()
        text.append(bytes[...])
        return text.isEmpty ? nil : text.line
    }

    private static func hex(_ bytes: ByteSlice, at index: Int) -> UInt8? {
        guard index + 1 < bytes.endIndex else { return nil }
        return UInt8(bytes[index..<(index + 2)].text, radix: 16)
    }
}
