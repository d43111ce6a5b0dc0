// Whether a table is a box of facts or a wrapper only shows from its inside, so a page is held as a
// tree while it is read: in one array, without an object for each element.

/// A page's elements and texts, known by their numbers.
final class HTMLTree: Sendable {
    struct Node {
        let tag: HTMLTag
        /// Whether a text's "&" is only itself.
        var isLiteral = false
        /// Of an element its attributes, of a text its bytes.
        var range: Range<Int32>
        /// The number of the element around it; 0, which is its own, at the root.
        let parent: Int32
        var firstChild: Int32 = -1
        var lastChild: Int32 = -1
        var next: Int32 = -1
    }

    static let root = 0

    let source: Bytes
    let nodes: [Node]
    private let attributes: [HTMLTokenizer.Attribute]

    init(_ source: Bytes, nodes: [Node], attributes: [HTMLTokenizer.Attribute]) {
        self.source = source
        self.nodes = nodes
        self.attributes = attributes
    }

    func tag(_ node: Int) -> HTMLTag { nodes[node].tag }

    func text(_ node: Int) -> ByteSlice {
        let range = nodes[node].range
        return source[Int(range.lowerBound)..<Int(range.upperBound)]
    }

    /// The children of a node, in order.
    func children(of node: Int) -> HTMLChildren {
        HTMLChildren(tree: self, following: nodes[node].firstChild)
    }

    /// Every node under a node, in the order of the source; however deep they are, nothing recurses.
    func descendants(of node: Int) -> HTMLDescendants { HTMLDescendants(tree: self, root: node) }

    /// Whether a node under this one has the tag.
    func contains(_ tag: HTMLTag, in node: Int) -> Bool {
        descendants(of: node).contains { self.tag($0) == tag }
    }

    /// The elements around a node, from the inside out, without the root.
    func ancestors(of node: Int) -> some Sequence<Int> {
        sequence(state: node) { [nodes] node in
            node = Int(nodes[node].parent)
            return node == Self.root ? nil : node
        }
    }

    /// Bytes of text other than white space under a node, counted up to a limit.
    func textSize(of node: Int, upTo limit: Int) -> Int {
        var size = 0
        for inner in descendants(of: node) where tag(inner) == .text {
            if Self.isCode(tag(Int(nodes[inner].parent))) { continue }
            size += text(inner).count { !$0.isHTMLSpace }
            if size >= limit { return limit }
        }
        return size
    }

    private static func isCode(_ tag: HTMLTag) -> Bool { tag == .script || tag == .style }

    // MARK: Attributes

    func hasAttributes(_ node: Int) -> Bool { tag(node) != .text && !nodes[node].range.isEmpty }

    /// The bytes of an attribute as the source has them; of two with one name the first.
    @inline(never)
    func attribute(_ name: HTMLAttribute, of node: Int) -> ByteSlice? {
        if tag(node) == .text { return nil }
        for index in nodes[node].range where attributes[Int(index)].name == name {
            let value = attributes[Int(index)].value
            return source[Int(value.lowerBound)..<Int(value.upperBound)]
        }
        return nil
    }

    /// The text of an attribute on one line, with entities decoded.
    @inline(never)
    func string(_ name: HTMLAttribute, of node: Int) -> String? {
        guard let bytes = attribute(name, of: node) else { return nil }
        var text = InlineText()
        text.append(bytes)
        return text.line
    }

    /// Whether an attribute is this word, given in lower case, in any case.
    @inline(never)
    func attribute(_ name: HTMLAttribute, of node: Int, is word: String) -> Bool {
        guard let value = attribute(name, of: node)?.trimmed else { return false }
        return value.count == word.utf8.count && value.hasAnyCase(word.utf8, at: value.startIndex)
    }

    /// Whether an attribute that holds words holds this one, given in lower case, in any case.
    @inline(never)
    func attribute(_ name: HTMLAttribute, of node: Int, holds word: String) -> Bool {
        var isFound = false
        attribute(name, of: node)?.forEachWord { found in
            isFound =
                isFound
                || found.count == word.utf8.count
                    && found.hasAnyCase(word.utf8, at: found.startIndex)
        }
        return isFound
    }
}

/// The children of one node.
struct HTMLChildren: Sequence, IteratorProtocol {
    let tree: HTMLTree
    var following: Int32

    mutating func next() -> Int? {
        if following < 0 { return nil }
        let node = Int(following)
        following = tree.nodes[node].next
        return node
    }
}

/// All nodes under one node.
struct HTMLDescendants: Sequence, IteratorProtocol {
    private let tree: HTMLTree
    /// What comes behind each node on the way down, and the next node last.
    private var open: [Int32]

    init(tree: HTMLTree, root: Int) {
        self.tree = tree
        open = [tree.nodes[root].firstChild]
    }

    mutating func next() -> Int? {
        while let node = open.popLast() {
            if node < 0 { continue }
            open.append(tree.nodes[Int(node)].next)
            open.append(tree.nodes[Int(node)].firstChild)
            return Int(node)
        }
        return nil
    }
}
