// Wikitext has no grammar and no errors: every page is read, whatever stands in it.

/// Reads MediaWiki's markup.
package enum Wikitext {
    /// How deep markup may nest; what lies deeper is text.
    static let maximumDepth = 40

    /// Never fails and takes time in proportion to the length.
    package static func document(
        from source: some Sequence<UInt8>, context: WikitextContext
    ) -> Document {
        let bytes = Array(source)
        let page = WikitextPage(context: context, sizeInBytes: bytes.count)
        if let target = Redirect.target(of: bytes) {
            var document = Document()
            document.redirectTarget = target
            return document
        }
        let tree = TreeReader.tree(of: bytes, as: .page)
        var expander = Expander(page: page, isOutermost: true)
        expander.append(tree.all, of: CallFrame(tree, title: context.title))
        var parser = BlockParser(MarkupTags.replaced(in: expander.output, page: page), page: page)
        var document = Document()
        let body = parser.parse()
        document.blocks = InfoboxFacts.blocks(of: page) + body
        document.categories = page.categories
        document.interlanguageTitles = page.interlanguageTitles
        document.referenceCount = page.referenceCount
        document.references = page.references
        document.signals = page.signals
        document.links = page.links
        document.unknownTemplates = page.unknownTemplates
        return document
    }
}

/// The first line of a page that only points to another: "#REDIRECT [[Alabama]]".
enum Redirect {
    /// Wikis write the word in their own language, so any word right after "#" counts.
    static func target(of bytes: Bytes) -> String? {
        let start = bytes.firstIndex { !$0.isWhite } ?? bytes.endIndex
        guard bytes.has([UInt8(ascii: "#")], at: start), start + 1 < bytes.count,
            bytes[start + 1].isLetter
        else { return nil }
        let limit = bytes.index(of: .newline, from: start) ?? bytes.endIndex
        var index = start + 1
        while index < limit, bytes[index].isLetter { index += 1 }
        while index < limit, bytes[index].isBlank || bytes[index] == .colon { index += 1 }
        guard bytes.has("[[".utf8, at: index),
            let end = bytes.index(of: UInt8(ascii: "]"), from: index, before: limit)
        else { return nil }
        let inside = bytes[(index + 2)..<end]
        let target = inside.prefix { $0 != .pipe }.trimmed
        return target.isEmpty ? nil : target.text.split(separator: "_").joined(separator: " ")
    }
}
