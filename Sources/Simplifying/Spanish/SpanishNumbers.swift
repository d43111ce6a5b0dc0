// Ranges of years worded as they are said.

struct SpanishNumbers {
    let tokens: [Token]

    /// "(1914–1918)" is "(1914 a 1918)", "entre 1914–1918" is "entre 1914 y 1918".
    func rewrite(at index: Int) -> Rewrite? {
        guard index > 0, tokens[index].kind == .number, !tokens[index].isProtected,
            tokens[index].change < 0
        else { return nil }
        let years = tokens[index].text.split(omittingEmptySubsequences: false) {
            $0 == "\u{2013}" || $0 == "-"
        }
        guard years.count == 2, years.allSatisfy({ $0.utf8.count == 4 && Int($0) != nil }) else {
            return nil
        }
        let before = tokens[index - 1]
        let isAlone =
            before.text == "(" && index + 1 < tokens.count && tokens[index + 1].text == ")"
        guard isAlone || before.lower == "entre" else { return nil }
        return Rewrite(
            rule: "es.number.range", range: index..<(index + 1),
            tokens: [
                Token(String(years[0]), before: tokens[index].before, kind: .number, tag: .number),
                Token(isAlone ? "a" : "y", tag: .preposition),
                Token(String(years[1]), kind: .number, tag: .number),
            ])
    }
}
