// Pages as browsers get them: whatever their markup is worth, their text is read.

/// Reads HTML.
package enum HTML {
    /// Longer pages are cut.
    private static let maximumSizeInBytes = 1 << 30

    /// Never fails and takes time in proportion to the length.
    package static func page(
        from source: some Sequence<UInt8>, context: HTMLContext
    ) -> HTMLPage {
        var bytes = Array(source)
        if bytes.count > maximumSizeInBytes { bytes.removeSubrange(maximumSizeInBytes...) }
        let tree = HTMLTreeBuilder.tree(of: valid(bytes))
        let information = HTMLPageInformation(tree)
        var page = information.page
        page.document = document(tree, information, context)
        return page
    }

    private static func document(
        _ tree: HTMLTree, _ information: HTMLPageInformation, _ context: HTMLContext
    ) -> Document {
        if let target = information.redirectTarget {
            var document = Document()
            document.redirectTarget = target
            return document
        }
        var reader = HTMLReader(
            tree, page: information, title: information.title, context: context)
        var flow = HTMLFlow()
        reader.read(childrenOf: information.root, into: &flow)
        flow.endParagraph()
        var document = reader.document
        document.blocks = TypedLists.read(flow.blocks)
        document.categories = information.categories
        document.interlanguageTitles = information.interlanguageTitles
        return document
    }

    /// The blocks of a piece of HTML that stands in a text of another form.
    static func fragment(_ source: Bytes) -> [Block] {
        let tree = HTMLTreeBuilder.tree(of: source)
        let information = HTMLPageInformation(tree)
        var reader = HTMLReader(tree, page: information, title: nil, context: HTMLContext())
        var flow = HTMLFlow()
        reader.read(childrenOf: HTMLTree.root, into: &flow)
        flow.endParagraph()
        return flow.blocks
    }

    /// The description of the image that a tag is, if it says something.
    static func description(ofTag tag: ByteSlice) -> String? {
        let tree = HTMLTreeBuilder.tree(of: Bytes(tag))
        guard
            let image = tree.descendants(of: HTMLTree.root).first(where: { tree.tag($0) == .img }),
            !ImageText.isIcon(image, in: tree), let alt = tree.string(.alt, of: image)
        else { return nil }
        return ImageText.says(alt) ? alt : nil
    }

    /// The bytes, with U+FFFD for what is not UTF-8.
    private static func valid(_ bytes: Bytes) -> Bytes {
        do {
            _ = try UTF8Span(validating: bytes.span)
            return bytes
        } catch {
            return Bytes(bytes.text)
        }
    }
}
