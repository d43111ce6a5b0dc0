// "{{#if: …}}", "{{lc: …}}": functions of the wiki itself.

enum ParserFunction {
    /// Nil when the name is no function's, so that "{{Foo:bar}}" may be a template.
    static func render(_ call: TemplateCall, page: WikitextPage) -> Bytes? {
        let subject = call.colonArgument ?? []
        let values = call.arguments.map { argument in
            argument.name.map { Bytes("\($0)=")[...] + argument.value } ?? argument.value
        }
        switch call.name {
        case "lc": return Bytes(subject.text.lowercased())
        case "uc": return Bytes(subject.text.uppercased())
        case "lcfirst", "ucfirst", "formatnum", "#formatnum", "#language": return Bytes(subject)
        case "plural": return Bytes(values.first ?? [])
        case "#if": return Bytes(pick(values, subject.isEmpty ? 1 : 0))
        case "#ifeq":
            let isEqual = values.first.map { $0.trimmed.elementsEqual(subject) } ?? false
            return Bytes(pick(values, isEqual ? 1 : 2))
        case "#iferror", "#ifexist": return Bytes(pick(values, call.name == "#iferror" ? 1 : 0))
        case "#switch": return choice(subject, call)
        case "#tag":
            if subject.elementsEqual("ref".utf8) { page.referenceCount += 1 }
            return subject.elementsEqual("nowiki".utf8) ? Bytes(values.first ?? []) : []
        default:
            return call.name.utf8.first == UInt8(ascii: "#") || dropped.contains(call.name)
                ? [] : nil
        }
    }

    private static func pick(_ values: [ByteSlice], _ place: Int) -> ByteSlice {
        place < values.count ? values[place].trimmed : []
    }

    private static func choice(_ subject: ByteSlice, _ call: TemplateCall) -> Bytes {
        var matched = false
        var fallback: ByteSlice = []
        for argument in call.arguments {
            let name = argument.name.map { Bytes($0)[...] } ?? argument.value
            matched = matched || name.elementsEqual(subject)
            if argument.name != nil {
                if matched { return Bytes(argument.value) }
                if argument.name == "#default" { fallback = argument.value }
            }
        }
        if let last = call.arguments.last, last.name == nil { fallback = last.value }
        return Bytes(fallback)
    }

    private static let dropped: Set<String> = [
        "defaultsort", "displaytitle", "int", "ns", "fullurl", "localurl", "filepath", "padleft",
        "padright", "anchorencode", "urlencode", "pagesincategory", "numberofarticles", "ordena",
        "klucz sortowania", "sortierung", "clave_ordena", "cheie sortare", "default sort",
        "protectionlevel", "noexternallanglinks", "grammar", "gender", "pagename", "ns0",
    ]
}
