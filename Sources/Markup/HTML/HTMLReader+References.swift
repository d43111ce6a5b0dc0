// Marks in the text are counted, and the works behind them are kept for those who ask.

extension HTMLReader {
    private static let maximumCount = 10_000

    mutating func readReferenceMark(_ node: Int, in flow: inout HTMLFlow) {
        document.referenceCount += 1
        flow.text.leaveGap()
    }

    /// The list of works, one line each.
    mutating func readReferences(_ node: Int, in flow: inout HTMLFlow) {
        flow.endParagraph()
        guard context.keepsReferences, !isInReferences else { return }
        let kept = document
        isInReferences = true
        keepItems(of: node)
        isInReferences = false
        document.referenceCount = kept.referenceCount
        document.links = kept.links
    }

    /// Lists within an item belong to it.
    private mutating func keepItems(of node: Int) {
        for child in tree.children(of: node) {
            guard tree.tag(child) == .li else {
                keepItems(of: child)
                continue
            }
            let text = line(of: child)
            guard text.utf8.count > 4, document.references.count < Self.maximumCount,
                seen.references.insert(text).inserted
            else { continue }
            document.references.append(text)
        }
    }
}
