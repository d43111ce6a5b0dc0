// Braces come first in wikitext: a page is a tree of calls before it is anything else.

/// A page or a template's source with its calls and opaque elements found, but nothing expanded.
///
/// Nodes stand in the order of the source; what belongs to a node follows it up to its `next`.
/// Nothing here depends on arguments, so one tree serves all calls of a template.
struct SourceTree: Sendable {
    enum Kind: UInt8, Sendable {
        case text
        /// "{{…}}"; its parts are parted by pipes.
        case call
        /// "{{{…}}}", likewise.
        case parameter
        /// "|" and the first "=" after it: of the call right around them, else text.
        case pipe, equals
        /// An element whose content is no wikitext of this page, or is read on its own.
        case element
    }

    struct Node: Sendable {
        var kind: Kind
        /// Bytes of the source; for an element, `end` is its place in ``elements``.
        var start: Int32
        var end: Int32
        /// The node after this one and all that belongs to it.
        var next: Int32
    }

    /// "<ref name=a>…</ref>".
    struct Element: Sendable {
        let tag: Tag
        /// What stands between the tags; nil for "<ref/>".
        let content: Range<Int>?
    }

    let source: Bytes
    var nodes: [Node] = []
    var elements: [Element] = []

    init(_ source: Bytes) {
        self.source = source
    }

    /// All nodes.
    var all: Range<Int> { nodes.indices }

    /// The nodes that belong to one.
    func inside(_ node: Int) -> Range<Int> { (node + 1)..<Int(nodes[node].next) }

    /// The parts of a call or parameter, each with the place of its first "=".
    func parts(of node: Int) -> [(range: Range<Int>, equals: Int?)] {
        var parts: [(range: Range<Int>, equals: Int?)] = []
        var equals: Int?
        var start = node + 1
        var index = start
        let end = Int(nodes[node].next)
        while index < end {
            switch nodes[index].kind {
            case .pipe:
                parts.append((start..<index, equals))
                start = index + 1
                equals = nil
            case .equals where equals == nil && !parts.isEmpty: equals = index
            default: break
            }
            index = Int(nodes[index].next)
        }
        parts.append((start..<end, equals))
        return parts
    }

    /// The bytes of the source that a node was read from.
    func text(_ node: Int) -> ByteSlice {
        source[Int(nodes[node].start)..<Int(nodes[node].end)]
    }

    /// The text of nodes that are nothing but text, which most names and arguments are.
    func plainText(_ range: Range<Int>) -> ByteSlice? {
        guard range.count == 1, nodes[range.lowerBound].kind == .text else {
            return range.isEmpty ? [] : nil
        }
        return text(range.lowerBound)
    }
}
