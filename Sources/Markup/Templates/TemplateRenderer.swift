// One template in, the wikitext that it leaves out.

/// Decides what a template shows, and notes facts and references on the way.
struct TemplateRenderer {
    let page: WikitextPage

    func render(_ call: TemplateCall) -> Bytes {
        if let action = page.action(of: call.name) { return render(call, as: action) }
        page.unknownTemplates[call.name, default: 0] += 1
        return renderUnknown(call)
    }

    func render(_ call: TemplateCall, as action: TemplateAction) -> Bytes {
        switch action {
        case .drop: return []
        case .hatnote, .maintenance:
            PageSignal.note(call, as: action, page: page)
            return []
        case .dateOrder(let order):
            page.dateOrder = order
            return []
        case .around(let before, let after):
            guard let value = call.positional(0) else { return [] }
            return Bytes(before) + value + Bytes(after)
        case .number:
            return NumberText.formatted(call.positional(0) ?? [], language: page.context.language)
        case .shortCitation: return ShortCitation.text(of: call)
        case .pronunciation: return Pronunciation.text(of: call, page: page)
        case .labelled: return LanguageLabel.text(of: call, language: page.context.language)
        case .germanLabel: return LanguageLabel.german(call)
        case .citation: return Citation.text(of: call, page: page)
        case .reference:
            page.referenceCount += 1
            return []
        case .argument(let place):
            return Bytes(call.positional(place - 1) ?? call.named("text", "content") ?? [])
        case .last: return Bytes(call.positional.last { !$0.isEmpty } ?? call.named("text") ?? [])
        case .joined(let separator): return joined(call.positional, separator)
        case .items, .verticalList: return TemplateList.render(call)
        case .quotation: return TemplateQuotation.render(call)
        case .text(let text): return Bytes(text)
        case .convert: return Measurement.convert(call, language: page.context.language)
        case .quantity: return Measurement.quantity(call, language: page.context.language)
        case .value: return Measurement.value(call)
        case .fraction: return Measurement.fraction(call)
        case .date: return TemplateDate.render(call, language: page.context.language)
        case .coordinates: return Coordinates.render(call, page: page)
        case .infobox:
            InfoboxFacts.note(call, page: page)
            return []
        default: return SmallTemplate.render(call, as: action)
        }
    }

    private func joined(_ values: [ByteSlice], _ separator: String) -> Bytes {
        Bytes(values.filter { !$0.isEmpty }.joined(separator: Bytes(separator)))
    }

    // MARK: Templates of unknown names

    private func renderUnknown(_ call: TemplateCall) -> Bytes {
        let place = call.place
        if place.isOutermost, place.startsLine, place.isBeforeHeadings, InfoboxFacts.hasShape(call)
        {
            InfoboxFacts.note(call, page: page)
            return []
        }
        if call.arguments.isEmpty, page.context.language == "fr" {
            return FrenchNames.text(call.name)
        }
        let values = call.positional.filter { !$0.isEmpty }
        guard let last = values.last, values.count <= 2 else { return [] }
        if place.isOutermost, place.startsLine, place.endsLine {
            return isProse(last) ? Bytes(last) : []
        }
        if call.hasNamed && values.count > 1 { return [] }
        return isShowable(last) ? Bytes(last) : []
    }

    /// Whether a template that stands alone seems to hold a piece of the article.
    private func isProse(_ text: ByteSlice) -> Bool {
        text.count > 60 && text.count(where: \.isWhite) >= 6
            || text.count > 90 && text.index(of: Bytes("。"), from: text.startIndex) != nil
    }

    /// Whether an argument may stand in running text: no address, setting, file or number of a record.
    private func isShowable(_ text: ByteSlice) -> Bool {
        guard text.count <= 300, text.index(of: Bytes("//"), from: text.startIndex) == nil,
            text.first != UInt8(ascii: "#"), !text.contains(.equals)
        else { return false }
        if InfoboxFacts.namesFile(text) { return false }
        if text.first?.isDigit == true, text.suffix(2).elementsEqual("px".utf8) { return false }
        if !text.contains(where: \.isWhite), text.allSatisfy({ $0 < 0x80 }) {
            if text.count(where: { $0 == UInt8(ascii: "/") }) > 1 { return false }
            let hasDigit = text.contains(where: \.isDigit)
            if text.count > 6, hasDigit, text.contains(where: \.isASCIILetter) { return false }
        }
        return text.contains { $0.isLetter || $0.isDigit }
    }
}

/// French wikis have templates whose names are what they show.
enum FrenchNames {
    /// "xixe siècle" → "XIXe siècle"; nothing for names that are no such words.
    static func text(_ name: String) -> Bytes {
        if name == "av. j.-c." || name == "av jc" || name == "-jc" { return Bytes("av. J.-C.") }
        if name == "ap. j.-c." || name == "apr. j.-c." { return Bytes("apr. J.-C.") }
        let numeral = name.utf8.prefix { "ivxlc".utf8.contains($0) || $0.isDigit }
        let rest = String(decoding: name.utf8.dropFirst(numeral.count), as: UTF8.self)
        guard !numeral.isEmpty, ["e siècle", "er siècle", "e", "er", "ère", "re"].contains(rest)
        else { return [] }
        return Bytes(String(decoding: numeral, as: UTF8.self).uppercased() + rest)
    }
}
