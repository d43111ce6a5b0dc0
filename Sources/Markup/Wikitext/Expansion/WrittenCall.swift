// Between the braces of a call as it is written and the values that it gives.

/// What stands before the first "|" of a call, taken apart.
struct CallName {
    /// In lower case, with blanks for underscores, without "Template:".
    let key: String
    /// What follows a colon: "{{lc:ABC}}"; nil where there is none.
    let argument: ByteSlice?
    /// What stands before that colon, or all of it.
    let name: ByteSlice

    init(_ head: Bytes) {
        var rest = head.trimmed
        while let colon = rest.prefix(40).index(of: .colon, from: rest.startIndex) {
            let prefix = LinkPrefix.key(rest[rest.startIndex..<colon])
            guard Self.droppedPrefixes.contains(prefix) else {
                name = rest[rest.startIndex..<colon].trimmed
                key = Self.key(prefix)
                argument = rest[(colon + 1)...].trimmed
                return
            }
            rest = rest[(colon + 1)...].trimmed
        }
        name = rest
        key = Self.key(LinkPrefix.key(rest.prefix(200)))
        argument = nil
    }

    /// Without double blanks.
    private static func key(_ name: String) -> String {
        guard name.utf8.contains(.space) else { return name }
        return name.split(separator: " ").joined(separator: " ")
    }

    private static let droppedPrefixes: Set<String> = [
        "template", "subst", "safesubst", "msg", "raw", "plantilla", "modèle", "vorlage", "шаблон",
        "predefinição", "πρότυπο", "টেমপ্লেট", "szablon", "sjabloon", "mall", "mal", "skabelon",
        "malline",
        "şablon", "šablona", "шаблон", "قالب", "الگو", "模板", "틀", "תבנית", "sablon", "templat",
        "bản mẫu",
        "แม่แบบ", "साँचा", "format", "plantilla", "txantiloi",
    ]
}

/// A call whose arguments are still as they were written.
struct WrittenCall {
    let name: CallName
    /// The head first, then the arguments.
    let parts: [(range: Range<Int>, equals: Int?)]
    let frame: CallFrame
    let page: WikitextPage

    /// How many arguments stand behind the head.
    var count: Int { parts.count - 1 }

    /// An argument as one value, a "=" in it included, without white space around it; from 0.
    func value(_ place: Int) -> Bytes? {
        guard place < count else { return nil }
        return Bytes(Expander.expanded(parts[place + 1].range, of: frame, page: page).trimmed)
    }

    /// What stands before the first "=" of an argument; nil where there is none.
    func key(_ place: Int) -> Bytes? {
        guard place < count, let equals = parts[place + 1].equals else { return nil }
        let range = parts[place + 1].range.lowerBound..<equals
        return Bytes(Expander.expanded(range, of: frame, page: page).trimmed)
    }

    /// What stands behind the first "=" of an argument, or all of it.
    func keyed(_ place: Int) -> Bytes? {
        guard place < count else { return nil }
        guard let equals = parts[place + 1].equals else { return value(place) }
        let range = (equals + 1)..<parts[place + 1].range.upperBound
        return Bytes(Expander.expanded(range, of: frame, page: page).trimmed)
    }

    /// The arguments for a template's own source, none of them expanded yet; the last of a name counts.
    func arguments() -> [String: CallFrame.Argument] {
        var arguments: [String: CallFrame.Argument] = [:]
        var place = 0
        for (index, part) in parts.enumerated().dropFirst() {
            if let equals = part.equals, let key = key(index - 1) {
                arguments[key.text] = .init(
                    value: (equals + 1)..<part.range.upperBound, isNamed: true)
            } else {
                place += 1
                arguments[String(place)] = .init(value: part.range, isNamed: false)
            }
        }
        return arguments
    }

    /// All arguments expanded, for templates that are known by name.
    func expanded(at place: TemplateCall.Place) -> TemplateCall {
        var buffer = Bytes()
        var ranges: [(name: String?, range: Range<Int>)] = []
        for (index, part) in parts.enumerated().dropFirst() {
            let name = key(index - 1)?.text
            let start = buffer.count
            let value = part.equals.map { ($0 + 1)..<part.range.upperBound } ?? part.range
            if let plain = frame.tree.plainText(value) {
                buffer += plain
            } else {
                buffer += Expander.expanded(value, of: frame, page: page)
            }
            ranges.append((name, start..<buffer.count))
        }
        return TemplateCall(
            name: name.key, colonArgument: name.argument,
            arguments: ranges.map { .init(name: $0.name, value: buffer[$0.range].trimmed) },
            place: place)
    }
}
