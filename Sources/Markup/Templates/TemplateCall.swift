// "{{name|first|key=value}}", taken apart.

/// A template as a page calls it; inner templates are rendered already.
struct TemplateCall {
    struct Argument {
        /// Nil for an argument that is known by its place.
        let name: String?
        let value: ByteSlice
    }

    /// Where on the page it stands, which says what it may be.
    struct Place {
        /// In no other template.
        var isOutermost = false
        var startsLine = false
        var endsLine = false
        var isBeforeHeadings = false
    }

    /// In lower case, with blanks for underscores, without "Template:".
    let name: String
    /// What follows a colon in the name, for parser functions: "{{lc:ABC}}".
    let colonArgument: ByteSlice?
    let arguments: [Argument]
    let place: Place

    /// The same arguments for a template of another name.
    func named(_ name: String, droppingArguments count: Int) -> TemplateCall {
        var rest = arguments
        var dropped = 0
        while dropped < count, let place = rest.firstIndex(where: { $0.name == nil }) {
            rest.remove(at: place)
            dropped += 1
        }
        return named(name, with: rest)
    }

    func named(_ name: String, with arguments: [Argument]) -> TemplateCall {
        TemplateCall(name: name, colonArgument: nil, arguments: arguments, place: place)
    }
}

extension TemplateCall {
    /// Those known by their place, in order; "1=" and the like count too.
    var positional: [ByteSlice] {
        var values: [ByteSlice] = []
        for argument in arguments {
            guard let name = argument.name else {
                values.append(argument.value)
                continue
            }
            guard let number = Int(name), number > 0, number < 100 else { continue }
            while values.count < number { values.append([]) }
            values[number - 1] = argument.value
        }
        return values
    }

    /// The non-empty argument at `place`, counted from 0.
    func positional(_ place: Int) -> ByteSlice? {
        let all = positional
        guard place < all.count, !all[place].isEmpty else { return nil }
        return all[place]
    }

    /// The first non-empty argument with one of `names`.
    func named(_ names: String...) -> ByteSlice? {
        for name in names {
            for argument in arguments where !argument.value.isEmpty {
                if let given = argument.name, Self.isSame(given, name) { return argument.value }
            }
        }
        return nil
    }

    /// Whether a name is the one given in lower case; German wikis write "Text", others "text".
    private static func isSame(_ name: String, _ wanted: String) -> Bool {
        name == wanted
            || name.utf8.count == wanted.utf8.count
                && zip(name.utf8, wanted.utf8).allSatisfy { $0 == $1 || $0.lowered == $1 }
    }

    var hasNamed: Bool { arguments.contains { $0.name != nil } }
}
