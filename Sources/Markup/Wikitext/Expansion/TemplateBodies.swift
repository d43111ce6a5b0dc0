// Where a dump brings its templates along, they say best what they show.

/// Where the sources of a wiki's templates are found.
package protocol TemplateLibrary: Sendable {
    /// The source of a template under its name in lower case, with blanks, without namespace; nil
    /// when there is none. Redirects are followed.
    func source(ofTemplate name: String) -> [UInt8]?
}

/// Templates that are expanded from their own source.
enum TemplateBodies {
    /// What a call shows by the wiki's own definition; nil when there is none that could be run, or
    /// when what it means is known better than what it shows.
    static func value(of call: WrittenCall) -> Bytes? {
        let page = call.page
        let name = call.name.key
        guard page.context.library != nil, page.context.templateRules[name] == nil,
            call.name.argument == nil, let tree = page.tree(ofTemplate: name)
        else { return nil }
        let isModule = tree.source.index(of: Bytes("#invoke:"), from: 0) != nil
        if let known = page.action(of: name) {
            guard !page.context.isWikimedia, !known.isAboutPage, !isModule else { return nil }
        }
        if call.frame.isWithin(name) { return [] }
        let frame = CallFrame(tree, title: name, caller: call.frame, arguments: call.arguments())
        let text = Expander.expanded(tree.all, of: frame, page: page)
        return isModule && text.trimmed.isEmpty ? nil : text
    }
}
