// Dates and ranges worded as they are said.

/// Rewrites dates and ranges of numbers; digits stay as they are.
struct EnglishNumbers {
    let tokens: [Token]

    private static let months: Set<String> = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september",
        "october", "november", "december",
    ]

    func rewrite(at index: Int) -> Rewrite? {
        guard !tokens[index].isProtected, tokens[index].change < 0 else { return nil }
        return ordinalDate(at: index) ?? range(at: index)
    }

    /// "the 12th of May" is "12 May".
    private func ordinalDate(at index: Int) -> Rewrite? {
        guard index + 3 < tokens.count, tokens[index].lower == "the",
            tokens[index + 2].lower == "of",
            Self.months.contains(tokens[index + 3].lower), tokens[index + 3].isCapitalised
        else { return nil }
        let day = tokens[index + 1].lower
        let digits = String(day.prefix { $0.isNumber })
        guard let number = Int(digits), (1...31).contains(number),
            ["st", "nd", "rd", "th"].contains(String(day.dropFirst(digits.count)))
        else { return nil }
        let token = Token(digits, before: tokens[index].before, kind: .number, tag: .number)
        return Rewrite(rule: "en.date", range: index..<(index + 3), tokens: [token])
    }

    /// "(1914–1918)" is "(1914 to 1918)", "between 1914–1918" is "between 1914 and 1918".
    private func range(at index: Int) -> Rewrite? {
        guard index > 0, tokens[index].kind == .number else { return nil }
        let years = tokens[index].text.split(
            separator: "\u{2013}", omittingEmptySubsequences: false)
        guard years.count == 2, years.allSatisfy({ $0.utf8.count == 4 && Int($0) != nil }) else {
            return nil
        }
        let before = tokens[index - 1]
        let isAlone =
            before.text == "(" && index + 1 < tokens.count && tokens[index + 1].text == ")"
        let joint =
            before.lower == "between" ? "and" : before.lower == "from" || isAlone ? "to" : nil
        guard let joint else { return nil }
        return Rewrite(
            rule: "en.number.range", range: index..<(index + 1),
            tokens: [
                Token(String(years[0]), before: tokens[index].before, kind: .number, tag: .number),
                Token(joint, tag: .preposition),
                Token(String(years[1]), kind: .number, tag: .number),
            ])
    }
}
