// A changed number is the commonest harm that a program does, and the easiest to see.

extension DraftChecker {
    func numbers(_ before: CheckedText, _ after: CheckedText) -> DraftCheck {
        var lost = unmatched(before, in: after)
        var new = unmatched(after, in: before)
        if isWithinLanguage {
            let words = wordedNumbers(before, after)
            lost += words.lost
            new += words.new
        }
        if lost.isEmpty, new.isEmpty { return .pass(.numbers) }
        let parts = [
            lost.isEmpty ? nil : "the source has \(Self.spoken(lost)), the draft does not",
            new.isEmpty ? nil : "the draft has \(Self.spoken(new)), the source does not",
        ].compactMap(\.self)
        return .fail(.numbers, lost + new, "Numbers differ: \(parts.joined(separator: "; ")).")
    }

    /// Numbers in digits that the other text has in no form.
    private func unmatched(_ text: CheckedText, in other: CheckedText) -> [String] {
        var free = Array(other.numbers.indices)
        let words = otherNumbers(other)
        var missing: [String] = []
        for number in text.numbers {
            if let found = free.firstIndex(where: { matches(number, other.numbers[$0]) }) {
                free.remove(at: found)
                continue
            }
            // Said more often or less often is no loss: a split sentence repeats its subject.
            if other.numbers.contains(where: { matches(number, $0) }) { continue }
            if number.values.contains(where: { words.contains($0) }) || number.values == ["0"] {
                continue
            }
            if isTimeOrDecade(number, other) || isInDate(number, other) { continue }
            missing.append(number.text)
        }
        return missing
    }

    private func matches(_ a: CheckedNumber, _ b: CheckedNumber) -> Bool {
        if !a.values.isDisjoint(with: b.values) { return true }
        guard !isWithinLanguage else { return false }
        return a.isScaled || b.isScaled ? a.significant == b.significant : false
    }

    /// Numbers that a text has in words or Roman numerals.
    private func otherNumbers(_ text: CheckedText) -> Set<String> {
        let traits = LanguageTraits.of(text.language)
        var values: Set<String> = []
        for word in text.words {
            if let value = traits.numberWords[word.folded] { values.insert("\(value)") }
            if let value = Self.roman(word.text) { values.insert("\(value)") }
        }
        return values
    }

    /// "9:30 p.m." against "21:30", "1990s" against "90".
    private func isTimeOrDecade(_ number: CheckedNumber, _ other: CheckedText) -> Bool {
        guard !isWithinLanguage else { return false }
        return number.values.contains { value in
            guard let here = Int(value) else { return false }
            return other.numbers.contains { theirs in
                theirs.values.contains { text in
                    guard let there = Int(text) else { return false }
                    let isTime = abs(here - there) == 12 && max(here, there) <= 24
                    let isDecade =
                        max(here, there) > 1_000 && max(here, there) % 100 == min(here, there)
                        && min(here, there) >= 10
                    return isTime || isDecade
                }
            }
        }
    }

    /// Dates in digits alone: "11.9." for "September 11".
    private func isInDate(_ number: CheckedNumber, _ other: CheckedText) -> Bool {
        guard let value = number.values.first.flatMap(Int.init), (1...12).contains(value) else {
            return false
        }
        return DatesOfText(other).months.contains(value)
    }

    private static func roman(_ word: String) -> Int? {
        let values: [Character: Int] = [
            "I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1_000,
        ]
        guard !word.isEmpty, word.utf8.count <= 8 else { return nil }
        var total = 0
        var last = 0
        for letter in word.reversed() {
            guard let value = values[letter] else { return nil }
            total += value < last ? -value : value
            last = max(last, value)
        }
        return total
    }

    /// Numbers in words, where both texts are of one language that has a list of them.
    private func wordedNumbers(_ before: CheckedText, _ after: CheckedText) -> (
        lost: [String], new: [String]
    ) {
        let traits = LanguageTraits.of(before.language)
        let digits = { (text: CheckedText) in Set(text.numbers.flatMap(\.values)) }
        let worded = { (text: CheckedText) in
            text.words.compactMap { word in
                traits.numberWords[word.folded].map { (word.text, "\($0)") }
            }
        }
        let had = worded(before)
        let has = worded(after)
        let lost = had.filter { word in
            !has.contains { $0.1 == word.1 } && !digits(after).contains(word.1)
        }
        let new = has.filter { word in
            !had.contains { $0.1 == word.1 } && !digits(before).contains(word.1)
        }
        return (lost.map(\.0), new.map(\.0))
    }

    /// "4, 5 and 6", at most five of them.
    static func spoken(_ tokens: [String]) -> String {
        let shown = Array(tokens.prefix(5))
        guard let last = shown.last else { return "" }
        return shown.count == 1 ? last : shown.dropLast().joined(separator: ", ") + " and " + last
    }
}
