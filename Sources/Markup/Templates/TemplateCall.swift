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

    /// - Parameters:
    ///   - offset: Where `content` begins, in the numbering of `separators`.
    ///   - separators: Places of "|" and "=": place × 2, plus 1 for "=".
    init(content: Bytes, offset: Int, separators: ArraySlice<Int>, place: Place) {
        var arguments: [Argument] = []
        var head = content[...]
        var start = 0
        var equals: Int?
        var isHead = true
        func finish(at end: Int) {
            if isHead {
                head = content[0..<end]
                isHead = false
            } else if let equals {
                let name = content[start..<equals].trimmed
                arguments.append(
                    Argument(name: name.text, value: content[(equals + 1)..<end].trimmed))
            } else {
                arguments.append(Argument(name: nil, value: content[start..<end].trimmed))
            }
        }
        for separator in separators {
            let position = separator >> 1 - offset
            if separator & 1 == 1 {
                equals = position
            } else {
                finish(at: position)
                start = position + 1
                equals = nil
            }
        }
        finish(at: content.count)
        self.arguments = arguments
        self.place = place
        (name, colonArgument) = Self.name(head.trimmed)
    }

    private static func name(_ head: ByteSlice) -> (String, ByteSlice?) {
        var head = head
        while let colon = head.prefix(40).index(of: .colon, from: head.startIndex) {
            let prefix = LinkPrefix.key(head[head.startIndex..<colon])
            let rest = head[(colon + 1)...].trimmed
            guard droppedPrefixes.contains(prefix) else {
                return (key(prefix), rest)
            }
            head = rest
        }
        return (key(LinkPrefix.key(head.prefix(200))), nil)
    }

    /// Without double blanks.
    private static func key(_ name: String) -> String {
        guard name.utf8.contains(.space) else { return name }
        return name.split(separator: " ").joined(separator: " ")
    }

    private static let droppedPrefixes: Set<String> = [
        "template", "subst", "safesubst", "msg", "plantilla", "modèle", "vorlage", "шаблон",
        "predefinição", "πρότυπο", "টেমপ্লেট",
    ]
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
            for argument in arguments where argument.name == name && !argument.value.isEmpty {
                return argument.value
            }
        }
        return nil
    }

    var hasNamed: Bool { arguments.contains { $0.name != nil } }
}
