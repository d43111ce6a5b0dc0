// The same number with another unit is another quantity.

extension DraftChecker {
    private static let symbols: Set<String> = [
        "km", "m", "cm", "mm", "km2", "m2", "kg", "g", "mg", "t", "l", "ml", "mi", "ft", "in", "yd",
        "mph", "kmh", "c", "f", "w", "kw", "mw", "gw", "gb", "mb", "kb", "hz", "mhz", "ghz", "ha",
        "lb",
        "oz", "nm",
    ]
    private static let signs: [Character: String] = [
        "%": "%", "٪": "%", "$": "$", "€": "€", "£": "£", "¥": "¥", "₹": "₹", "°": "°",
    ]

    func units(_ before: CheckedText, _ after: CheckedText) -> DraftCheck {
        let had = units(of: before)
        let has = units(of: after)
        var wrong: [String] = []
        for (value, units) in had {
            guard let theirs = has[value], !units.isEmpty, !theirs.isEmpty,
                units.isDisjoint(with: theirs)
            else { continue }
            wrong.append("\(value) \(units.sorted()[0]) and \(value) \(theirs.sorted()[0])")
        }
        guard !wrong.isEmpty else { return .pass(.units) }
        wrong.sort()
        return .fail(.units, wrong, "Units differ: \(Self.spoken(wrong)).")
    }

    /// The units that follow each number, as symbols, and in one language as words.
    private func units(of text: CheckedText) -> [String: Set<String>] {
        var found: [String: Set<String>] = [:]
        for (index, word) in text.words.enumerated() where word.hasDigit {
            let digits = word.folded.prefix { $0.isNumber }
            let tail = word.folded.dropFirst(digits.count)
            guard !digits.isEmpty else { continue }
            let key = String(digits)
            if Self.symbols.contains(String(tail)) { found[key, default: []].insert(String(tail)) }
            guard index + 1 < text.words.count, tail.isEmpty else { continue }
            let next = text.words[index + 1].folded
            if Self.symbols.contains(next),
                !["in", "a", "c", "f", "g", "t", "l", "m"].contains(next)
                    || isWithinLanguage && next != "in" && next != "a"
            {
                found[key, default: []].insert(next)
            } else if isWithinLanguage, let unit = Self.words[next] {
                found[key, default: []].insert(unit)
            }
        }
        return found
    }

    private static let words: [String: String] = {
        var words: [String: String] = [:]
        let list = """
            km kilometre kilometres kilometer kilometers kilometro kilometros;m metre metres meter meters metro
            metros;cm centimetre centimetres centimeter centimeters centimetro centimetros;mi mile miles milla
            millas;ft foot feet pie pies;kg kilogram kilograms kilogramo kilogramos kilo kilos;lb pound pounds
            libra libras;l litre litres liter liters litro litros;% percent;ha hectare hectares hectarea
            hectareas;in inch inches pulgada pulgadas;g gram grams gramo gramos;t tonne tonnes ton tons
            tonelada toneladas;year year years ano anos;day day days dia dias;hour hour hours hora
            horas;minute minute minutes minuto minutos;month month months mes meses;week week weeks semana
            semanas
            """
        for group in list.split(separator: ";") {
            let forms = group.split(whereSeparator: \.isWhitespace).map(String.init)
            for form in forms { words[form] = forms[0] }
        }
        return words
    }()
}
