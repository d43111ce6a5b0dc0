// People leave tags out and close them in the wrong order; this finds the tree that they meant.

/// Builds a page's tree from its tags, much as browsers do.
struct HTMLTreeBuilder {
    /// Elements deeper than this are read as if their tags were not there.
    static let maximumDepth = 128
    /// Start tags beyond this many that are open are not followed any more.
    private static let maximumOpenCount = 640

    private struct Open {
        let tag: HTMLTag
        /// The node that takes what comes; the parent's where the element has none of its own.
        let node: Int
        let depth: Int
    }

    private var tokenizer: HTMLTokenizer
    private var nodes = [HTMLTree.Node(tag: .html, range: 0..<0, parent: 0)]
    private var stack = [Open(tag: .html, node: HTMLTree.root, depth: 0)]
    /// How many elements of each tag are open.
    private var openCounts = [Int32](repeating: 0, count: 256)
    /// How many were opened beyond the greatest number.
    private var overflow = [Int32](repeating: 0, count: 256)

    private init(_ source: Bytes) {
        tokenizer = HTMLTokenizer(source)
        nodes.reserveCapacity(source.count / 24)
    }

    static func tree(of source: Bytes) -> HTMLTree {
        var builder = HTMLTreeBuilder(source)
        builder.build()
        return HTMLTree(
            source, nodes: builder.nodes, attributes: builder.tokenizer.attributes)
    }

    private mutating func build() {
        while let token = tokenizer.next() {
            switch token {
            case .text(let range): add(text: range, isLiteral: false)
            case .literal(let range): add(text: range, isLiteral: true)
            case .start(let tag, let attributes): start(tag, attributes)
            case .end(let tag): end(tag)
            }
        }
    }

    private var top: Open { stack[stack.count - 1] }

    private func isOpen(_ tag: HTMLTag) -> Bool { openCounts[Int(tag.rawValue)] > 0 }

    // MARK: Nodes

    private mutating func add(text range: Range<Int32>, isLiteral: Bool) {
        if isOpen(.head), top.tag == .head {
            let text = tokenizer.source[Int(range.lowerBound)..<Int(range.upperBound)]
            if text.allSatisfy(\.isHTMLSpace) { return }
            close(.head)
        }
        _ = add(.text, range, isLiteral: isLiteral, to: top.node)
    }

    private mutating func add(
        _ tag: HTMLTag, _ range: Range<Int32>, isLiteral: Bool = false, to parent: Int
    ) -> Int {
        let number = nodes.count
        nodes.append(
            HTMLTree.Node(
                tag: tag, isLiteral: isLiteral, range: range, parent: Int32(parent)))
        let last = Int(nodes[parent].lastChild)
        if last < 0 {
            nodes[parent].firstChild = Int32(number)
        } else {
            nodes[last].next = Int32(number)
        }
        nodes[parent].lastChild = Int32(number)
        return number
    }

    private mutating func push(_ tag: HTMLTag, _ attributes: Range<Int32>) {
        guard stack.count < Self.maximumOpenCount else {
            overflow[Int(tag.rawValue)] += 1
            return
        }
        let parent = top
        openCounts[Int(tag.rawValue)] += 1
        let isTooDeep = parent.depth >= Self.maximumDepth
        if isTooDeep || tag.isTransparent && !matters(attributes) {
            if isTooDeep, tag.isBlock { _ = add(.hr, 0..<0, to: parent.node) }
            stack.append(Open(tag: tag, node: parent.node, depth: parent.depth))
        } else {
            let node = add(tag, attributes, to: parent.node)
            stack.append(Open(tag: tag, node: node, depth: parent.depth + 1))
        }
    }

    private func matters(_ range: Range<Int32>) -> Bool {
        range.contains { !tokenizer.attributes[Int($0)].name.isIndifferent }
    }

    /// Closes open elements down to a number of them.
    private mutating func pop(to count: Int) {
        while stack.count > max(count, 1) {
            openCounts[Int(stack.removeLast().tag.rawValue)] -= 1
        }
    }

    // MARK: Start tags

    private mutating func start(_ tag: HTMLTag, _ attributes: Range<Int32>) {
        if tag == .html || tag == .body && isOpen(.body) || tag == .head && isOpen(.body) {
            let node = tag == .body ? stack.first { $0.tag == .body }?.node : HTMLTree.root
            if let node, nodes[node].range.isEmpty { nodes[node].range = attributes }
            return
        }
        if isOpen(.head), top.tag == .head, !tag.isOfHead { close(.head) }
        guard closeBefore(tag) else { return }
        if tag.isVoid {
            _ = add(tag, attributes, to: top.node)
        } else {
            push(tag, attributes)
        }
    }

    /// Ends what the start of an element ends.
    /// - Returns: Whether the element may stand there at all.
    private mutating func closeBefore(_ tag: HTMLTag) -> Bool {
        if tag.isTablePart { return openTablePart(tag) }
        if tag.isBlock || tag == .table {
            if isOpen(.select) { close(.select) }
            closeParagraph()
        }
        switch tag {
        case .li: closeItem(.li, .li)
        case .dt, .dd: closeItem(.dt, .dd)
        case .h1, .h2, .h3, .h4, .h5, .h6:
            if top.tag.headingLevel != nil { pop(to: stack.count - 1) }
        case .option, .optgroup:
            if top.tag == .option { pop(to: stack.count - 1) }
            if tag == .optgroup, top.tag == .optgroup { pop(to: stack.count - 1) }
        case .rp, .rt, .rb, .rtc:
            if [.rp, .rt, .rb].contains(top.tag) { pop(to: stack.count - 1) }
        case .a, .button: closeInline(tag)
        case .table: closeTableBetweenCells()
        default: break
        }
        return true
    }

    private mutating func closeParagraph() {
        guard isOpen(.p) else { return }
        for index in stack.indices.reversed() {
            switch stack[index].tag {
            case .p: return pop(to: index)
            case .table, .td, .th, .caption, .button, .object, .template: return
            default: break
            }
        }
    }

    /// An item ends the item before it, unless a list or a part of the page has begun in that.
    private mutating func closeItem(_ one: HTMLTag, _ other: HTMLTag) {
        guard isOpen(one) || isOpen(other) else { return }
        for index in stack.indices.reversed() {
            let tag = stack[index].tag
            if tag == one || tag == other { return pop(to: index) }
            if tag.isBarrier, tag != .div, tag != .p, tag != .address { return }
        }
    }

    // MARK: Tables

    /// Makes room for a row, a cell and so on in the table that is open.
    private mutating func openTablePart(_ tag: HTMLTag) -> Bool {
        guard isOpen(.table) else { return false }
        var index = stack.count - 1
        while index > 0, !isContext(stack[index].tag, for: tag) { index -= 1 }
        guard index > 0 else { return false }
        pop(to: index + 1)
        if tag.isCell, top.tag != .tr { push(.tr, 0..<0) }
        return true
    }

    private func isContext(_ tag: HTMLTag, for part: HTMLTag) -> Bool {
        if tag == .table { return true }
        if part.isCell { return tag == .tr || tag.isRowGroup }
        return part == .tr && tag.isRowGroup
    }

    /// A table outside any cell of another ends it.
    private mutating func closeTableBetweenCells() {
        for index in stack.indices.reversed() {
            switch stack[index].tag {
            case .td, .th, .caption: return
            case .table: return pop(to: index)
            default: break
            }
        }
    }

    // MARK: End tags

    private mutating func end(_ tag: HTMLTag) {
        if overflow[Int(tag.rawValue)] > 0 {
            overflow[Int(tag.rawValue)] -= 1
            return
        }
        if tag.headingLevel != nil { return closeHeading() }
        guard isOpen(tag), tag != .body, tag != .html else { return }
        if tag.isTablePart || tag == .table || tag.isBlock || tag == .head {
            close(tag)
        } else {
            closeInline(tag)
        }
    }

    /// Closes the innermost element of that tag within the cell or table that is open.
    private mutating func close(_ tag: HTMLTag) {
        for index in stack.indices.reversed() {
            let open = stack[index].tag
            if open == tag { return pop(to: index) }
            if open == .table
                || !tag.isTablePart && tag != .table && (open.isCell || open == .caption)
            {
                return
            }
            if tag == .li, open == .ul || open == .ol { return }
        }
    }

    private mutating func closeHeading() {
        for index in stack.indices.reversed() {
            let open = stack[index].tag
            if open.headingLevel != nil { return pop(to: index) }
            if open.isCell || open == .table { return }
        }
    }

    private mutating func closeInline(_ tag: HTMLTag) {
        guard isOpen(tag) else { return }
        for index in stack.indices.reversed() {
            let open = stack[index].tag
            if open == tag { return pop(to: index) }
            if open.isBarrier { return }
        }
    }
}
