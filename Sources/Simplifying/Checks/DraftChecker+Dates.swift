// Months by name. Other parts of a date are numbers.

/// The months that a text names beside a number.
struct DatesOfText {
    private(set) var months: Set<Int> = []
    /// The words that name them, folded.
    private(set) var words: Set<String> = []

    init(_ text: CheckedText) {
        let traits = LanguageTraits.of(text.language)
        guard !traits.months.isEmpty else { return }
        for (index, word) in text.words.enumerated() {
            guard let month = traits.months.first(where: { word.folded.hasPrefix($0.start) })?.month
            else { continue }
            // "march", "may" and "mars" are months only near a number.
            let near = text.words[max(0, index - 2)..<min(index + 3, text.words.count)]
            if near.contains(where: \.hasDigit) {
                months.insert(month)
                words.insert(word.folded)
            }
        }
    }
}

extension DraftChecker {
    func dates(_ before: CheckedText, _ after: CheckedText) -> DraftCheck {
        let had = DatesOfText(before).months
        let has = DatesOfText(after).months
        // One side may write months as numbers.
        guard !had.isEmpty, !has.isEmpty, had != has else { return .pass(.dates) }
        let lost = had.subtracting(has).sorted().map(Self.name)
        let new = has.subtracting(had).sorted().map(Self.name)
        if !isWithinLanguage, lost.isEmpty || new.isEmpty { return .pass(.dates) }
        let parts = [
            lost.isEmpty ? nil : "\(Self.spoken(lost)) is missing",
            new.isEmpty ? nil : "\(Self.spoken(new)) is new",
        ].compactMap(\.self)
        return .fail(.dates, lost + new, "Months differ: \(parts.joined(separator: "; ")).")
    }

    private static func name(_ month: Int) -> String {
        [
            "January", "February", "March", "April", "May", "June", "July", "August", "September",
            "October", "November", "December",
        ][month - 1]
    }
}
