// What MediaWiki calls preprocessing: braces, opaque elements, comments, in one pass.

/// Reads a source into a tree.
///
/// What is opened lies on a stack of bounded depth; braces that are never closed are text, as are
/// those that lie too deep. Links matter only because a "|" in one parts no arguments.
struct TreeReader {
    /// What has been opened and may be closed.
    struct Frame {
        /// Braces that are still open; 0 for a link.
        var braces: Int
        /// Where the first brace stands in the source.
        let start: Int
        /// The node kept free for braces that are left over.
        let slot: Int
        /// The node kept free for the next call that these braces become; inner calls come later.
        var freeSlot: Int
        /// Whether "=" came since the last "|".
        var hasEquals = true
    }

    enum Use {
        /// A page that is shown.
        case page
        /// A page that is called by others.
        case template
    }

    let use: Use
    var tree: SourceTree
    var index = 0
    /// Where the text begins that is in no node yet.
    var textStart = 0
    var frames: [Frame] = []
    /// Braces opened beyond the greatest depth.
    var overflow = 0
    /// Elements whose end was looked for in vain.
    var unclosed: Set<String> = []

    private static let outside = ByteSet("{<", controls: true)
    private static let inside = ByteSet("{}[]<=|", controls: true)

    private init(_ source: Bytes, _ use: Use) {
        self.use = use
        tree = SourceTree(source)
        tree.nodes.reserveCapacity(source.count / 64)
    }

    /// Never fails; time is linear.
    static func tree(of source: Bytes, as use: Use) -> SourceTree {
        var reader = TreeReader(source, use)
        reader.read()
        return reader.tree
    }

    var source: Bytes { tree.source }

    private mutating func read() {
        if use == .template { skipToOnlyIncluded() }
        let count = source.count
        while index < count {
            let stops = frames.isEmpty ? Self.outside : Self.inside
            var position = index
            while position < count, !stops.contains(tree.source[position]) { position += 1 }
            index = position
            if position < count { readSpecial(tree.source[position]) }
        }
        endText()
        closeAll()
    }

    private mutating func readSpecial(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "{"): openBraces()
        case UInt8(ascii: "}"): closeBraces()
        case UInt8(ascii: "["): openLink()
        case UInt8(ascii: "]"): closeLink()
        case UInt8(ascii: "<"): readTag()
        case .pipe: separate(.pipe)
        case .equals: separate(.equals)
        default:
            endText()
            index += 1
            textStart = index
        }
    }

    // MARK: Nodes

    /// Makes a node of the text up to `index`.
    mutating func endText() {
        if textStart < index { append(.text, textStart, index) }
        textStart = index
    }

    mutating func append(_ kind: SourceTree.Kind, _ start: Int, _ end: Int) {
        tree.nodes.append(
            .init(
                kind: kind, start: Int32(start), end: Int32(end),
                next: Int32(tree.nodes.count + 1)))
    }

    private mutating func separate(_ kind: SourceTree.Kind) {
        guard let frame = frames.last, frame.braces > 0, kind == .pipe || !frame.hasEquals else {
            index += 1
            return
        }
        endText()
        append(kind, index, index + 1)
        frames[frames.count - 1].hasEquals = kind == .equals
        index += 1
        textStart = index
    }

    /// How many times the byte at `index` stands there in a row.
    private func run() -> Int {
        var end = index
        while end < source.count, source[end] == source[index] { end += 1 }
        return end - index
    }

    // MARK: Links

    private mutating func openLink() {
        let length = run()
        if length >= 2, hasRoom() {
            frames.append(Frame(braces: 0, start: index, slot: 0, freeSlot: 0))
        }
        index += length
    }

    private mutating func closeLink() {
        guard source.has("]]".utf8, at: index) else {
            index += 1
            return
        }
        if let frame = frames.last, frame.braces == 0 { frames.removeLast() }
        index += 2
    }

    /// Whether one more may be opened; the oldest unclosed link gives way.
    private mutating func hasRoom() -> Bool {
        if frames.count < Wikitext.maximumDepth { return true }
        guard let oldest = frames.firstIndex(where: { $0.braces == 0 }) else { return false }
        frames.remove(at: oldest)
        return true
    }

    // MARK: Braces

    private mutating func openBraces() {
        let length = run()
        guard length >= 2 else {
            index += 1
            return
        }
        guard hasRoom() else {
            overflow += length / 2
            index += length
            return
        }
        // Braces beyond the depth that is read are text.
        let braces = min(length, Wikitext.maximumDepth * 2)
        index += length - braces
        endText()
        let slot = tree.nodes.count
        for _ in 0...(braces / 2) { append(.text, index, index) }
        frames.append(
            Frame(braces: braces, start: index, slot: slot, freeSlot: tree.nodes.count - 1))
        index += braces
        textStart = index
    }

    private mutating func closeBraces() {
        var length = run()
        let end = index + length
        let skipped = min(overflow, length / 2)
        overflow -= skipped
        length -= skipped * 2
        index += skipped * 2
        while length >= 2, dropUnclosedLinks(), let frame = frames.last {
            endText()
            let used = min(3, length, frame.braces)
            index += used
            close(used)
            length -= used
            textStart = index
        }
        index = end
    }

    /// Gives up links that were opened after the innermost brace.
    /// - Returns: Whether a brace is open.
    private mutating func dropUnclosedLinks() -> Bool {
        guard let last = frames.lastIndex(where: { $0.braces > 0 }) else { return false }
        frames.removeSubrange((last + 1)...)
        return true
    }

    private mutating func close(_ braces: Int) {
        var frame = frames.removeLast()
        frame.braces -= braces
        tree.nodes[frame.freeSlot] = .init(
            kind: braces == 3 ? .parameter : .call, start: Int32(frame.start + frame.braces),
            end: Int32(index), next: Int32(tree.nodes.count))
        frame.freeSlot -= 1
        frame.hasEquals = true
        if frame.braces >= 2 { frames.append(frame) } else { leave(frame) }
    }

    /// Makes text of the braces that are left.
    private mutating func leave(_ frame: Frame) {
        guard frame.braces > 0 else { return }
        tree.nodes[frame.slot].start = Int32(frame.start)
        tree.nodes[frame.slot].end = Int32(frame.start + frame.braces)
    }

    private mutating func closeAll() {
        for frame in frames where frame.braces > 0 { leave(frame) }
        frames = []
    }
}
