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
