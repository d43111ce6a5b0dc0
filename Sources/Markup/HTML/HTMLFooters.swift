// A copy of a wiki's article says at its foot which revision it is of, and on which terms it stands.

/// The parts of a page below its text.
struct HTMLFooters {
    private static let longestFooter = 1_000
    private static let maximumAddressCount = 100

    private(set) var elements: Set<Int> = []
    /// The addresses that they link to, each once.
    private(set) var addresses: [String] = []
    /// "2020-03-01"
    private(set) var lastEdited: String?
    /// Elements that have been looked at.
    private var looked: Set<Int> = []

    private static let permalinkMark = Bytes("oldid=")
    private static let licenseMarks = [
        Bytes("creativecommons.org/"), Bytes("gnu.org/"), Bytes("icense"),
    ]

    /// Takes the element around a permalink for a footer if it is short and links to a licence.
    mutating func read(link: Int, in tree: HTMLTree) {
        guard let href = tree.attribute(.href, of: link),
            href.index(of: Self.permalinkMark, from: href.startIndex) != nil,
            let block = tree.ancestors(of: link).first(where: { tree.tag($0).isBlock }),
            looked.insert(block).inserted, !elements.contains(block),
            tree.textSize(of: block, upTo: Self.longestFooter) < Self.longestFooter,
            Self.namesLicense(block, in: tree)
        else { return }
        add(block, in: tree)
    }

    private static func namesLicense(_ node: Int, in tree: HTMLTree) -> Bool {
        tree.descendants(of: node).contains { inner in
            guard tree.tag(inner) == .a, let href = tree.attribute(.href, of: inner) else {
                return false
            }
            return licenseMarks.contains { href.index(of: $0, from: href.startIndex) != nil }
        }
    }

    /// Takes an element for a footer that says so itself.
    mutating func read(element: Int, in tree: HTMLTree) {
        if Self.isFooter(element, in: tree),
            !tree.ancestors(of: element).contains(where: elements.contains)
        {
            add(element, in: tree)
        }
    }

    private static func isFooter(_ node: Int, in tree: HTMLTree) -> Bool {
        if tree.tag(node) == .footer {
            return !tree.ancestors(of: node).contains {
                [.article, .blockquote, .section, .main].contains(tree.tag($0))
            }
        }
        return tree.attribute(.id, of: node, is: "footer")
            || tree.attribute(.classes, of: node, holds: "printfooter")
            || tree.attribute(.classes, of: node, holds: "zim-footer")
    }

    private mutating func add(_ node: Int, in tree: HTMLTree) {
        elements.insert(node)
        for inner in tree.descendants(of: node) where tree.tag(inner) == .a {
            if let address = tree.string(.href, of: inner).flatMap(PageAddress.absolute),
                addresses.count < Self.maximumAddressCount, !addresses.contains(address)
            {
                addresses.append(address)
            }
            if lastEdited == nil, let title = tree.string(.title, of: inner) {
                lastEdited = Self.date(in: title)
            }
        }
    }

    /// The first "2020-03-01" in a text.
    private static func date(in text: String) -> String? {
        let bytes = Bytes(text)
        let pattern = Bytes("dddd-dd-dd")
        for start in bytes.indices where start + pattern.count <= bytes.count {
            let isDate = pattern.indices.allSatisfy {
                pattern[$0] == 0x2D ? bytes[start + $0] == 0x2D : bytes[start + $0].isDigit
            }
            if isDate { return bytes[start..<(start + pattern.count)].text }
        }
        return nil
    }
}

/// Addresses as pages give them.
enum PageAddress {
    /// The address with its scheme; nil for a relative one.
    static func absolute(_ address: String) -> String? {
        if address.hasPrefix("//") { return "https:" + address }
        return address.hasPrefix("https://") || address.hasPrefix("http://") ? address : nil
    }

    /// The name of a page behind "./", "../A/" or "/wiki/".
    static func pageName(_ href: String) -> ByteSlice {
        var bytes = Bytes(href)[...]
        if let path = bytes.index(of: Bytes("/wiki/"), from: 0) { return bytes[(path + 6)...] }
        while let step = ["./", "../"].first(where: { bytes.has($0.utf8, at: bytes.startIndex) }) {
            bytes = bytes.dropFirst(step.utf8.count)
        }
        return bytes.has("A/".utf8, at: bytes.startIndex) ? bytes.dropFirst(2) : bytes
    }
}
