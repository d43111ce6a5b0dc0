// Boxes of facts have many names; where the name is not known, their shape tells.

enum InfoboxShape {
    private static let fewestPairs = 3

    /// Whether a table that stands at the side of the text pairs labels with values.
    static func isInfobox(_ table: Int, in tree: HTMLTree) -> Bool {
        guard standsAside(table, in: tree) else { return false }
        var pairs = 0
        var others = 0
        for row in tree.descendants(of: table) where tree.tag(row) == .tr {
            let cells = tree.children(of: row).filter { tree.tag($0).isCell }
            guard cells.count == 2 else {
                if cells.count > 2 { others += 1 }
                continue
            }
            if isLabel(cells[0], in: tree), tree.tag(cells[1]) == .td {
                pairs += 1
            } else {
                others += 1
            }
        }
        return pairs >= fewestPairs && pairs > others * 2
    }

    private static func standsAside(_ node: Int, in tree: HTMLTree) -> Bool {
        guard tree.hasAttributes(node) else { return false }
        if tree.attribute(.align, of: node, is: "right") { return true }
        if let style = tree.attribute(.style, of: node), HTMLStyle.floats(style) { return true }
        var isAside = false
        tree.attribute(.classes, of: node)?.forEachWord { word in
            isAside = isAside || asideClasses.contains(HTMLName(word))
        }
        return isAside
    }

    private static let asideClasses = HTMLName.set(
        "float-right floatright tright vcard vevent toptextcells toccolours biography")

    /// A header cell, a bold one, or one that ends in a colon.
    private static func isLabel(_ cell: Int, in tree: HTMLTree) -> Bool {
        if tree.tag(cell) == .th { return true }
        var last: UInt8 = 0
        for inner in tree.descendants(of: cell) {
            switch tree.tag(inner) {
            case .b, .strong: return true
            case .text: last = tree.text(inner).last { !$0.isHTMLSpace } ?? last
            default: break
            }
        }
        return last == .colon
    }
}
