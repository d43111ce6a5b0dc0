// Templates that need a line of thought each.

enum SmallTemplate {
    static func render(_ call: TemplateCall, as action: TemplateAction) -> Bytes {
        switch action {
        case .ship: ship(call)
        case .nihongo: nihongo(call)
        case .images: images(call)
        case .circa: Bytes("c. ") + (call.positional(0) ?? [])
        case .asOf: asOf(call)
        case .chemistry: chemistry(call)
        case .ordinal: ordinal(call)
        case .marriage: marriage(call)
        case .exponent: Bytes("×10^") + (call.positional(0) ?? [])
        case .century: century(call)
        case .abbreviation: Bytes(call.positional(0) ?? [])
        case .inlineQuote: inlineQuote(call)
        case .frenchCentury: frenchCentury(call)
        case .frenchHour:
            Bytes(call.positional.filter { !$0.isEmpty }.joined(separator: Bytes(" h ")))
        case .silentOrExponent: call.name == "," ? [] : Bytes(call.positional(0) ?? Bytes("e")[...])
        default: []
        }
    }

    /// "{{USS|Enterprise|CV-6}}" is "USS Enterprise (CV-6)".
    private static func ship(_ call: TemplateCall) -> Bytes {
        var name = Bytes(call.name == "ship" ? "" : call.name.uppercased() + " ")
        var values = call.positional[...]
        if call.name == "ship", let prefix = values.popFirst(), !prefix.isEmpty {
            name += Bytes(prefix) + [.space]
        }
        guard let ship = values.popFirst() else { return name }
        name += ship
        if let number = values.first, !number.isEmpty, call.positional.last?.count != 1 {
            name += Bytes(" (") + number + Bytes(")")
        }
        return name
    }

    /// "{{nihongo|Tokyo|東京|Tōkyō}}" is "Tokyo (東京, Tōkyō)".
    private static func nihongo(_ call: TemplateCall) -> Bytes {
        let values = call.positional
        let aside = values.dropFirst().prefix(2).filter { !$0.isEmpty }
        var result = Bytes(values.first ?? [])
        if call.name.utf8.first.map({ $0 >= 0x80 }) == true, !aside.isEmpty {
            return result + Bytes("（") + Bytes(aside.joined(separator: Bytes("、"))) + Bytes("）")
        }
        if !aside.isEmpty {
            if !result.isEmpty { result.append(.space) }
            result += Bytes("(") + Bytes(aside.joined(separator: Bytes(", "))) + Bytes(")")
        }
        return result
    }

    /// "{{marriage|Mary Todd|1842|1865}}" is "Mary Todd (1842–1865)".
    private static func marriage(_ call: TemplateCall) -> Bytes {
        var result = Bytes(call.positional(0) ?? [])
        let years = [call.positional(1), call.positional(2)].compactMap { $0 }.filter {
            $0.count > 2
        }
        if !years.isEmpty {
            result += Bytes(" (") + Bytes(years.joined(separator: Bytes("–"))) + Bytes(")")
        }
        return result
    }

    /// "{{segle|XIII}}" is "segle XIII".
    private static func century(_ call: TemplateCall) -> Bytes {
        let word = call.name.utf8.count < 5 && call.name != "sèc" ? "século" : call.name
        return Bytes((word == "sèc" ? "segle" : word) + " ") + (call.positional(0) ?? [])
    }

    /// The words between the quotation marks of the wiki's language, which most such templates write.
    private static func inlineQuote(_ call: TemplateCall) -> Bytes {
        let text = call.positional(0) ?? call.named("text", "texte", "citation") ?? []
        return text.isEmpty ? [] : Bytes("« ") + text + Bytes(" »")
    }

    /// "{{s-|XVI}}" is "XVIe siècle", "{{s2|XVI|XVII}}" "XVIe et XVIIe siècles".
    private static func frenchCentury(_ call: TemplateCall) -> Bytes {
        let name = call.name
        let numerals = call.positional.filter {
            !$0.isEmpty && $0.allSatisfy { "IVXLC".utf8.contains($0) }
        }
        func ordinal(_ numeral: ByteSlice) -> Bytes {
            Bytes(numeral) + Bytes(numeral.elementsEqual("I".utf8) ? "er" : "e")
        }
        var result = Bytes()
        for (place, numeral) in numerals.enumerated() {
            if place > 0 {
                let isLast = place == numerals.count - 1
                let word =
                    name.utf8.starts(with: "sp".utf8)
                    ? call.positional.first { $0.contains(where: \.isSmall) && $0.count > 1 } : nil
                result +=
                    isLast
                    ? Bytes(" ") + (word.map { Bytes($0) } ?? Bytes("et")) + Bytes(" ")
                    : Bytes(", ")
            }
            result += ordinal(numeral)
        }
        if name.utf8.starts(with: "s mini".utf8) { return result }
        result += numerals.count > 1 && !name.utf8.starts(with: "sp".utf8) ? " siècles" : " siècle"
        if name.utf8.first == 0x2D || name.utf8.starts(with: "sav".utf8) { result += " av. J.-C." }
        return result
    }

    /// The captions, each as if it stood under a picture of its own.
    private static func images(_ call: TemplateCall) -> Bytes {
        var result = Bytes()
        for argument in call.arguments {
            guard let name = argument.name,
                name.utf8.starts(with: "caption".utf8) || name == "footer" || name == "header",
                !argument.value.isEmpty
            else { continue }
            result +=
                Bytes("[[File:x|thumb|") + argument.value.filter { $0 != .newline } + Bytes("]]")
        }
        return result
    }

    private static func asOf(_ call: TemplateCall) -> Bytes {
        if let alternative = call.named("alt") { return Bytes(alternative) }
        let start = call.named("lc") != nil ? "as of " : "As of "
        return Bytes(start) + TemplateDate.render(call, language: "en")
    }

    /// "{{chem|H|2|O}}" is "H2O"; the charge follows "^".
    private static func chemistry(_ call: TemplateCall) -> Bytes {
        var result = Bytes()
        for value in call.positional {
            let isCharge =
                value.last == 0x2B || value.last == 0x2D
                || value.has([0xE2, 0x88, 0x92], at: value.endIndex - 3)
            if isCharge, call.name == "chem", !result.isEmpty { result += "^" }
            result += value
        }
        return result
    }

    private static func ordinal(_ call: TemplateCall) -> Bytes {
        guard let value = call.positional(0), let number = value.leadingNumber else {
            return Bytes(call.positional(0) ?? [])
        }
        let isTeen = (11...13).contains(number % 100)
        let ending =
            isTeen
            ? "th"
            : number % 10 == 1 ? "st" : number % 10 == 2 ? "nd" : number % 10 == 3 ? "rd" : "th"
        return Bytes("\(number)\(ending)")
    }
}
