// Places and dates of birth and death stand in brackets in Spanish articles; they are facts of their own.

extension SpanishSplitter {
    /// "Ana (Lima, 1900-Quito, 4 de mayo de 1950) fue": "Nació en Lima en 1900 y murió en Quito el 4 de
    /// mayo de 1950."
    func born() -> Split? {
        guard let open = tokens.prefix(12).firstIndex(where: { $0.text == "(" }), open > 0,
            let close = tokens[open...].firstIndex(where: { $0.text == ")" }), close - open < 24,
            tokens[..<open].allSatisfy({
                $0.tag == .name || $0.isCapitalised || ["de", "del", "la", "y"].contains($0.lower)
            }),
            close + 1 < tokens.count, tokens[close + 1].isFinite
        else { return nil }
        let inside = Array(tokens[(open + 1)..<close])
        guard
            !inside.contains(where: {
                $0.kind == .opener || $0.text == ";" || $0.isFinite || $0.text == "?"
            }),
            let halves = Self.halves(inside), let birth = event(halves.0),
            let death = event(halves.1)
        else { return nil }
        let life =
            [word("Nació")] + birth + [word("y"), word("murió")] + death
        return parts(
            Array(tokens[..<open]) + Array(tokens[(close + 1)...]), life, rule: "es.split.born",
            at: open)
    }

    /// Before and after the dash; a year may be joined to the next place by one: "1900-Quito".
    private static func halves(_ inside: [Token]) -> ([Token], [Token])? {
        if let dash = inside.firstIndex(where: { $0.kind == .dash }) {
            guard inside.count(where: { $0.kind == .dash }) == 1 else { return nil }
            return (Array(inside[..<dash]), Array(inside[(dash + 1)...]))
        }
        for (index, token) in inside.enumerated() {
            let sides = token.text.split(omittingEmptySubsequences: false) {
                $0 == "-" || $0 == "\u{2013}"
            }
            guard sides.count == 2, sides[0].utf8.count == 4, Int(sides[0]) != nil,
                !sides[1].isEmpty
            else { continue }
            let year = Token(String(sides[0]), kind: .number, tag: .number)
            let isYear = Int(sides[1]) != nil
            let place = Token(
                String(sides[1]), kind: isYear ? .number : .word, tag: isYear ? .number : .name)
            return (Array(inside[..<index]) + [year], [place] + Array(inside[(index + 1)...]))
        }
        return nil
    }

    private static let months: Set<String> = [
        "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre",
        "setiembre",
        "octubre", "noviembre", "diciembre",
    ]

    /// "Lima, 4 de mayo de 1900" is "en Lima el 4 de mayo de 1900"; nil for anything else.
    private func event(_ tokens: [Token]) -> [Token]? {
        let lastComma = tokens.lastIndex(where: \.isComma)
        let date = Array(tokens[(lastComma.map { $0 + 1 } ?? 0)...])
        var said: [Token] = []
        if let lastComma {
            let place = tokens[..<lastComma]
            guard let first = place.first, first.isCapitalised,
                place.allSatisfy({
                    $0.isComma || $0.isCapitalised
                        || ["de", "del", "la", "el", "los", "las"].contains($0.lower)
                })
            else { return nil }
            said = [word("en")] + unsourced(Array(place))
        }
        if date.count == 1, Self.isYear(date[0]) { return said + [word("en")] + unsourced(date) }
        guard date.count == 5, let day = Int(date[0].text), (1...31).contains(day),
            date[1].lower == "de",
            Self.months.contains(date[2].lower), date[3].lower == "de", Self.isYear(date[4])
        else { return nil }
        return said + [word("el")] + unsourced(date)
    }

    private static func isYear(_ token: Token) -> Bool {
        token.text.utf8.count == 4 && Int(token.text) != nil
    }

    private func unsourced(_ tokens: [Token]) -> [Token] {
        tokens.enumerated().map { index, token in
            var token = token
            token.source = nil
            if index == 0 { token.before = " " }
            return token
        }
    }
}
