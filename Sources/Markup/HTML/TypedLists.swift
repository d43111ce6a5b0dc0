// Word processors and hasty hands write lists as paragraphs that begin with a bullet.

/// Lists whose bullets are part of the text.
enum TypedLists {
    private static let bullets = ["•", "·", "▪", "●", "◦", "■", "➢", "✓"].map { Bytes($0 + " ") }

    /// Two or more paragraphs with one bullet, one behind the other, as a list.
    static func read(_ blocks: [Block]) -> [Block] {
        guard blocks.contains(where: { bullet(of: $0) != nil }) else { return blocks }
        var found: [Block] = []
        var items: [ListBlock.Item] = []
        var open: Bytes?
        func finish() {
            if items.count == 1, let bullet = open, let item = items.first {
                found.append(.paragraph(bullet.text + item.text))
            } else if !items.isEmpty {
                found.append(.list(ListBlock(.unordered, items: items)))
            }
            items = []
        }
        for block in blocks {
            let bullet = bullet(of: block)
            if bullet != open || bullet == nil { finish() }
            open = bullet
            if let bullet, case .paragraph(let text) = block {
                items.append(ListBlock.Item(String(text.dropFirst(bullet.text.count))))
            } else {
                found.append(block)
            }
        }
        finish()
        return found
    }

    private static func bullet(of block: Block) -> Bytes? {
        guard case .paragraph(let text) = block else { return nil }
        let bytes = Bytes(String(text.prefix(4)))
        return bullets.first { bytes.has($0, at: 0) }
    }
}
