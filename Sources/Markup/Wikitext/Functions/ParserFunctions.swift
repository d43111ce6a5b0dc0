// "{{#if: …}}", "{{lc: …}}", "{{PAGENAME}}": what the wiki's software itself understands.

/// Functions and variables that need no database.
enum ParserFunctions {
    /// What a call shows; nil when its name is no function's, so that it may be a template's.
    static func value(of call: WrittenCall) -> Bytes? {
        guard let subject = call.name.argument else {
            guard call.count == 0 else { return nil }
            return PageVariable.value(call.name.name, page: call.page)
        }
        let key = call.name.key
        if key.utf8.first == UInt8(ascii: "#") {
            return conditional(key, subject, call) ?? extended(key, subject, call) ?? []
        }
        if let value = TextFunction.value(key, subject, call) { return value }
        if let value = PageVariable.value(call.name.name, of: subject, page: call.page) {
            return value
        }
        return silent.contains(key) ? [] : nil
    }

    private static func conditional(
        _ key: String, _ subject: ByteSlice, _ call: WrittenCall
    ) -> Bytes? {
        switch key {
        case "#if": return call.value(subject.isEmpty ? 1 : 0) ?? []
        case "#ifeq":
            let isEqual = Comparison.isEqual(subject, (call.value(0) ?? [])[...])
            return call.value(isEqual ? 1 : 2) ?? []
        case "#iferror":
            let isError =
                subject.index(of: Bytes("class=\"error\""), from: subject.startIndex) != nil
            return isError ? call.value(0) ?? [] : call.value(1) ?? Bytes(subject)
        case "#ifexpr":
            switch Expression.value(of: subject) {
            case .success(let value): return call.value(value == 0 || value == nil ? 1 : 0) ?? []
            case .failure(let error): return error.shown
            }
        // What a wiki has is not known from one page; links are to pages that mostly exist.
        case "#ifexist": return call.value(0) ?? []
        case "#switch": return Switch.value(subject, call)
        default: return nil
        }
    }

    private static func extended(
        _ key: String, _ subject: ByteSlice, _ call: WrittenCall
    ) -> Bytes? {
        switch key {
        case "#expr":
            switch Expression.value(of: subject) {
            case .success(let value): return value.map { Bytes(ExpressionNumber.text($0)) } ?? []
            case .failure(let error): return error.shown
            }
        case "#time", "#timel", "#timef":
            return DateFormat.value(
                subject, date: call.value(0), language: call.value(1), call.page)
        case "#dateformat", "#formatdate": return Bytes(subject)
        case "#tag": return FunctionTag.value(subject, call)
        case "#titleparts": return TitleParts.value(subject, call)
        case "#rel2abs": return Bytes(subject)
        case "#language": return Bytes(LanguageName.native(subject.text) ?? subject.text)
        case "#invoke": return ModuleCall.value(subject, call)
        case "#formatnum":
            return NumberText.formatted(subject, language: call.page.context.language)
        default: return TextFunction.extended(key, subject, call)
        }
    }

    /// Functions that show nothing in a text.
    private static let silent: Set<String> = [
        "defaultsort", "defaultsortkey", "defaultcategorysort", "displaytitle", "int", "fullurl",
        "fullurle", "canonicalurl", "canonicalurle", "localurl", "localurle", "filepath",
        "pagesincategory", "pagesincat", "pagesinns", "pagesinnamespace", "numberofarticles",
        "numberofpages", "numberofusers", "numberofedits", "numberoffiles", "numberofactiveusers",
        "numberofadmins", "numberingroup", "protectionlevel", "protectionexpiry", "pagesize",
        "noexternallanglinks", "cascadingsources", "ordena", "klucz sortowania", "sortierung",
        "clave_ordena", "clave ordena", "cheie sortare", "default sort", "tri", "clé de tri",
        "seitentitel",
        "titremodifié", "ordenar", "сортировка_по_умолчанию", "ordina", "既定のソート", "デフォルトソート",
        "sorteer",
        "standardsortering", "standardsorterting", "sortierung", "rendezés",
    ]
}

/// Two values as "#ifeq" and "#switch" compare them: as numbers where both are.
enum Comparison {
    static func isEqual(_ one: ByteSlice, _ other: ByteSlice) -> Bool {
        if one.elementsEqual(other) { return true }
        guard let first = one.first,
            first.isDigit || first == 0x2D || first == 0x2E || first == 0x2B,
            let number = Double(one.text), let second = Double(other.text)
        else { return false }
        return number == second
    }
}

/// "{{#switch: x | a = 1 | b | c = 2 | #default = 3}}".
enum Switch {
    static func value(_ subject: ByteSlice, _ call: WrittenCall) -> Bytes {
        var isMatched = false
        var isDefault = false
        var fallback: Int?
        for place in 0..<max(0, call.count) {
            guard let key = call.key(place) else {
                let last = place == call.count - 1
                if last { return isMatched ? call.value(place) ?? [] : call.value(place) ?? [] }
                let value = call.value(place) ?? []
                if Comparison.isEqual(value[...], subject) { isMatched = true }
                if value.elementsEqual("#default".utf8) { isDefault = true }
                continue
            }
            if isMatched || Comparison.isEqual(key[...], subject) { return call.keyed(place) ?? [] }
            if isDefault || key.elementsEqual("#default".utf8) {
                fallback = place
                isDefault = false
            }
        }
        return fallback.flatMap { call.keyed($0) } ?? []
    }
}

/// "{{#tag:ref|…|name=x}}": an element with content that was expanded.
enum FunctionTag {
    static func value(_ subject: ByteSlice, _ call: WrittenCall) -> Bytes {
        let name = subject.text.lowercased()
        let content = call.value(0) ?? []
        switch TagKind.named[name] {
        case .reference:
            PageReference.note(content[...], page: call.page)
            return []
        case .plain: return call.page.protect(content, as: .text)
        case .code, .codeBlock: return call.page.protect(content, as: .code)
        case .formula: return call.page.protect(Formula.readable(content[...]), as: .formula)
        case .dropped, nil: return []
        default: return Bytes("<\(name)>") + content + Bytes("</\(name)>")
        }
    }
}

/// "{{#titleparts: A/B/C | 1 | 2}}" is "B".
enum TitleParts {
    static func value(_ subject: ByteSlice, _ call: WrittenCall) -> Bytes {
        let all = subject.prefix(1_000).pieces(separatedBy: UInt8(ascii: "/"))
        let wanted = number(call.value(0)) ?? 0
        let first = number(call.value(1)) ?? 1
        let start = first > 0 ? first - 1 : first < 0 ? max(0, all.count + first) : 0
        guard start < all.count else { return [] }
        var end = wanted > 0 ? min(all.count, start + wanted) : all.count + wanted
        end = max(start, min(end, all.count))
        return Bytes(all[start..<end].joined(separator: [UInt8(ascii: "/")]))
    }

    private static func number(_ text: Bytes?) -> Int? {
        guard let text, !text.isEmpty else { return nil }
        return Int(text.text).map { min(max($0, -1_000), 1_000) }
    }
}

/// "{{#invoke:Convert|convert|5|km}}": modules cannot be run; some are known by what they make.
enum ModuleCall {
    static func value(_ subject: ByteSlice, _ call: WrittenCall) -> Bytes {
        let name = LinkPrefix.key(subject)
        guard let action = call.page.action(of: name) else { return [] }
        let renderer = TemplateRenderer(page: call.page)
        var given = call.expanded(at: .init())
        given = given.named(name, droppingArguments: 1)
        if given.arguments.isEmpty, call.frame.caller != nil {
            given = given.named(name, with: call.frame.expandedArguments(page: call.page))
        }
        return renderer.render(given, as: action)
    }
}
