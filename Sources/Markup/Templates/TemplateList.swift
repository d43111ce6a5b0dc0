// Lists and quotations that templates make.

enum TemplateList {
    /// One item a line, as wikitext writes a list.
    static func render(_ call: TemplateCall) -> Bytes {
        let values = call.positional.filter { !$0.isEmpty }
        var result = Bytes()
        for value in values {
            result.append(.newline)
            let isList = value.first == UInt8(ascii: "*") || value.first == UInt8(ascii: "#")
            if !isList { result += "* " }
            result += isList ? value : value.filter { $0 != .newline }[...]
        }
        if !result.isEmpty { result.append(.newline) }
        return result
    }
}

enum TemplateQuotation {
    static func render(_ call: TemplateCall) -> Bytes {
        let values = call.positional
        guard
            let text = call.named("text", "quote", "citation", "texte", "cita", "testo", "text1")
                ?? values.first(where: { !$0.isEmpty })
        else { return [] }
        let by =
            call.named("author", "sign", "by", "source", "auteur", "autor", "cite", "title")
            ?? (call.named("text", "quote") == nil ? call.positional(1) : call.positional(0))
        var result: Bytes = [.newline, Mark.quotationStart, .newline]
        result += text
        if let by, by.count < 300 {
            result += [Mark.lineBreak]
            result += "— "
            result += by
        }
        result += [.newline, Mark.quotationEnd, .newline]
        return result
    }
}
