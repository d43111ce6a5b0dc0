// Blocks come out of a page one after another, whatever elements they stand in.

/// Blocks that are complete, and the text of the one that is not yet.
struct HTMLFlow {
    var blocks: [Block] = []
    var text = InlineText()
    /// Whether paragraphs are another's words.
    var isQuotation = false
    /// Whether images here are signs beside what they show.
    var isIcon = false
    /// Bytes of the text that are descriptions of images.
    private var describedCount = 0

    /// Ends the paragraph, if one has begun.
    mutating func endParagraph() {
        guard !text.isEmpty else {
            text = InlineText()
            return
        }
        let isDescription = describedCount > 0 && text.count <= describedCount
        let ended = text
        text = InlineText()
        describedCount = 0
        if let formula = ended.onlyFormula { return blocks.append(.formula(formula)) }
        if isDescription { return add(caption: ended.line) }
        for paragraph in ended.paragraphs where !PageText.isOnlyPunctuation(paragraph) {
            blocks.append(isQuotation ? .quotation(paragraph) : .paragraph(paragraph))
        }
    }

    mutating func add(_ block: Block) {
        endParagraph()
        blocks.append(block)
    }

    /// A caption, but not what the picture's description has just said.
    mutating func add(caption: String) {
        endParagraph()
        if caption.utf8.count > 2, blocks.last != .caption(caption) {
            blocks.append(.caption(caption))
        }
    }

    /// What an image shows, within the text around it.
    mutating func describe(_ description: String) {
        text.space()
        let before = text.count
        text.append(clean: description)
        describedCount += text.count - before
        text.space()
    }

    // MARK: As a line

    /// Everything on one line, items of lists apart from each other.
    var line: String { joined(Self.lines(of: blocks), text.line, by: "; ") }

    /// Everything as values: "a, b".
    var values: String {
        let values = blocks.flatMap { block -> [(String, isItem: Bool)] in
            if case .paragraph(let text) = block { return [(Self.asValues(text), true)] }
            return Self.lines(of: [block]).map { ($0.text, true) }
        }
        return joined(values, text.values, by: ", ")
    }

    private static func asValues(_ paragraph: String) -> String {
        guard paragraph.utf8.contains(.newline) else { return paragraph }
        return paragraph.split(separator: "\n").joined(separator: ", ")
    }

    private func joined(
        _ lines: [(text: String, isItem: Bool)], _ rest: String, by separator: String
    ) -> String {
        if lines.isEmpty { return rest }
        var joined = ""
        var wasItem = false
        for (text, isItem) in lines + (rest.isEmpty ? [] : [(rest, lines.last?.isItem ?? false)]) {
            if !joined.isEmpty {
                let isOpen = InlineText.isOpen(joined.utf8.suffix(3), before: text.utf8.first)
                joined += isOpen || !(isItem || wasItem) ? " " : separator
            }
            joined += text
            wasItem = isItem
        }
        return joined
    }

    private static func lines(of blocks: [Block]) -> [(text: String, isItem: Bool)] {
        blocks.flatMap { block -> [(text: String, isItem: Bool)] in
            switch block {
            case .paragraph(let text), .quotation(let text), .caption(let text),
                .code(let text), .formula(let text), .heading(_, let text):
                [(text.split(separator: "\n").joined(separator: " "), false)]
            case .list(let list): items(of: list).map { ($0, true) }
            case .table(let table):
                table.rows.map { ($0.filter { !$0.isEmpty }.joined(separator: ", "), true) }
            case .fact(let label, let value): [("\(label): \(value)", true)]
            }
        }
    }

    private static func items(of list: ListBlock) -> [String] {
        list.items.flatMap { item in
            (item.text.isEmpty ? [] : [item.text]) + item.lists.flatMap(items)
        }
    }
}
