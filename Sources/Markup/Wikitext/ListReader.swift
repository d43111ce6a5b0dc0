// "*", "#", ";", ":" at the start of a line: lists, and lists in lists.

extension BlockParser {
    /// Reads the list whose first line is given.
    mutating func readList(_ first: ByteSlice) {
        endParagraph()
        var root = ListNode(sign: 0)
        var isIndentedText = true
        var line = first
        while true {
            let prefix = line.prefix(while: Self.isListSign)
            isIndentedText = isIndentedText && prefix.allSatisfy { $0 == .colon }
            add(line[prefix.endIndex...], under: prefix, to: &root)
            guard index < input.count, Self.isListSign(input[index]), !nextLineIsTable() else {
                break
            }
            line = nextLine()
        }
        addCaptions()
        if isIndentedText {
            addIndented(root)
        } else {
            blocks += root.lists.map { .list($0.block) }
        }
    }

    private static func isListSign(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "*") || byte == UInt8(ascii: "#") || byte == UInt8(ascii: ";")
            || byte == .colon
    }

    private func nextLineIsTable() -> Bool {
        var position = index
        while position < input.count, input[position] == .colon || input[position].isBlank {
            position += 1
        }
        return input.has("{|".utf8, at: position)
    }

    private func add(_ content: ByteSlice, under prefix: ByteSlice, to root: inout ListNode) {
        let signs = prefix.prefix(Wikitext.maximumDepth)
        guard signs.last == UInt8(ascii: ";") else {
            root.add(page.text(content, as: .line), signs)
            return
        }
        guard let colon = Self.definitionColon(content) else {
            root.add(page.text(content, as: .line), signs, isTerm: true)
            return
        }
        root.add(page.text(content[..<colon], as: .line), signs, isTerm: true)
        root.add(page.text(content[(colon + 1)...], as: .line), signs.dropLast() + [.colon])
    }

    /// The colon between a term and what it means on one line, outside links and addresses.
    private static func definitionColon(_ content: ByteSlice) -> Int? {
        var brackets = 0
        for index in content.indices {
            switch content[index] {
            case UInt8(ascii: "["): brackets += 1
            case UInt8(ascii: "]"): brackets -= 1
            case .colon where brackets <= 0 && !content.has("//".utf8, at: index + 1): return index
            default: break
            }
        }
        return nil
    }

    /// Text that is only indented is no list; a formula may be set apart so.
    private mutating func addIndented(_ root: ListNode) {
        for text in root.allTexts {
            blocks.append(.paragraph(text))
        }
    }
}

/// A list while it is being read.
struct ListNode {
    struct Item {
        var text: String
        var isTerm: Bool
        var lists: [ListNode] = []
    }

    /// "*", "#" or ":".
    let sign: UInt8
    var items: [Item] = []
    /// Of the root only: the lists side by side.
    var lists: [ListNode] = []

    init(sign: UInt8) {
        self.sign = sign
    }

    /// Adds an item under the signs at the start of its line.
    mutating func add(_ text: String, _ signs: ByteSlice, isTerm: Bool = false) {
        if text.isEmpty { return }
        Self.add(Item(text: text, isTerm: isTerm), signs, to: &lists)
    }

    private static func add(_ item: Item, _ signs: ByteSlice, to lists: inout [ListNode]) {
        guard let first = signs.first else { return }
        let sign = first == UInt8(ascii: ";") ? UInt8.colon : first
        if lists.last?.sign != sign { lists.append(ListNode(sign: sign)) }
        let last = lists.count - 1
        if signs.count == 1 {
            lists[last].items.append(item)
            return
        }
        if lists[last].items.isEmpty { lists[last].items.append(Item(text: "", isTerm: false)) }
        add(item, signs.dropFirst(), to: &lists[last].items[lists[last].items.count - 1].lists)
    }

    /// As it goes into a document; an item without text lends its lists to its parent.
    var block: ListBlock {
        let order: ListBlock.Order =
            sign == UInt8(ascii: "#") ? .ordered : sign == .colon ? .definition : .unordered
        return ListBlock(
            order,
            items: items.map {
                ListBlock.Item($0.text, isTerm: $0.isTerm, lists: $0.lists.map(\.block))
            })
    }

    var allTexts: [String] {
        lists.flatMap { list in
            list.items.flatMap { item in
                (item.text.isEmpty ? [] : [item.text])
                    + item.lists.flatMap { nested -> [String] in
                        var root = ListNode(sign: 0)
                        root.lists = [nested]
                        return root.allTexts
                    }
            }
        }
    }
}
