// "<ref>…</ref>": counted, and kept where they are wanted.

enum PageReference {
    /// Notes a reference; its own text is expanded only if references are kept.
    static func note(
        _ element: SourceTree.Element, content: ByteSlice, of frame: CallFrame, page: WikitextPage
    ) {
        guard page.context.keepsReferences, !content.trimmed.isEmpty else {
            page.referenceCount += 1
            return
        }
        let tree = TreeReader.tree(of: Bytes(content), as: .page)
        var expander = Expander(page: page)
        let inner = CallFrame(tree, title: frame.title, inside: frame)
        expander.append(tree.all, of: inner)
        note(expander.output[...], page: page)
    }

    /// Notes a reference whose text is expanded.
    static func note(_ text: ByteSlice, page: WikitextPage) {
        page.referenceCount += 1
        guard page.context.keepsReferences else { return }
        let captions = page.captions
        page.addReference(page.text(ofExpanded: text, as: .line))
        page.captions = captions
    }
}
