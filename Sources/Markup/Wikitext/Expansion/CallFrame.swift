// A template's source means something only together with the arguments of the call.

/// What a source is expanded for: a page, or one call of a template.
final class CallFrame {
    /// An argument as the caller wrote it, expanded when it is first asked for.
    struct Argument {
        let value: Range<Int>
        /// White space around values counts only where there is no name.
        let isNamed: Bool
        var expanded: Bytes?
    }

    let tree: SourceTree
    /// The title of the page or template, in the form that ``TemplateCall/name`` has.
    let title: String
    /// The frame in which the call stands; nil for a page.
    let caller: CallFrame?
    let depth: Int
    private var arguments: [String: Argument] = [:]

    /// A page.
    init(_ tree: SourceTree, title: String) {
        self.tree = tree
        self.title = title
        caller = nil
        depth = 0
    }

    /// A call of a template that stands in `caller`.
    init(_ tree: SourceTree, title: String, caller: CallFrame, arguments: [String: Argument]) {
        self.tree = tree
        self.title = title
        self.caller = caller
        self.arguments = arguments
        depth = caller.depth + 1
    }

    /// The content of an element, which has the arguments of what it stands in.
    init(_ tree: SourceTree, title: String, inside frame: CallFrame) {
        self.tree = tree
        self.title = title
        caller = frame.caller
        arguments = frame.arguments
        depth = frame.depth + 1
    }

    /// The value of an argument; nil when the call does not give it.
    func value(_ name: String, page: WikitextPage) -> Bytes? {
        guard let argument = arguments[name], let caller else { return nil }
        if let known = argument.expanded { return known }
        var value = Expander.expanded(argument.value, of: caller, page: page)
        if argument.isNamed { value = Bytes(value.trimmed) }
        arguments[name]?.expanded = value
        return value
    }

    /// All arguments with their values, those known by their place first.
    func expandedArguments(page: WikitextPage) -> [TemplateCall.Argument] {
        let places = arguments.keys.compactMap { Int($0) }.sorted()
        let names = arguments.keys.filter { Int($0) == nil }.sorted()
        return places.map { .init(name: nil, value: (value(String($0), page: page) ?? [])[...]) }
            + names.map { .init(name: $0, value: (value($0, page: page) ?? [])[...]) }
    }

    /// Whether the template is already being expanded, so that calling it would never end.
    func isWithin(_ title: String) -> Bool {
        var frame: CallFrame? = self
        while let current = frame {
            if current.title == title, current.caller != nil { return true }
            frame = current.caller
        }
        return false
    }
}
