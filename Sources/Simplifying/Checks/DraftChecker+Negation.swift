// "Not" lost or gained turns a sentence over.

extension DraftChecker {
    func negation(_ before: CheckedText, _ after: CheckedText) -> DraftCheck {
        let had = Denials(before)
        let has = Denials(after)
        guard had.isKnown, has.isKnown else { return .pass(.negation) }
        let isSound: Bool
        if isWithinLanguage {
            isSound = had.strong.count == has.strong.count
                || had.strong.count + had.weak == has.strong.count + has.weak && had.weak != has.weak
        } else {
            let isInserted = had.strong.isEmpty && had.weak == 0 && !has.strong.isEmpty
            let isDropped = has.strong.isEmpty && has.weak == 0 && !had.strong.isEmpty
            isSound = !isInserted && !isDropped
        }
        if isSound { return .pass(.negation) }
        let more = has.strong.count > had.strong.count
        let words = more ? has.strong : had.strong
        return .fail(
            .negation, words,
            more
                ? "The draft denies something that the source does not: \(Self.spoken(words))."
                : "The source denies something that the draft does not: \(Self.spoken(words)).")
    }

    /// The words of a text that deny.
    private struct Denials {
        let strong: [String]
        let weak: Int
        let isKnown: Bool

        init(_ text: CheckedText) {
            let traits = LanguageTraits.of(text.language)
            isKnown = traits.negators.isUsable
            strong = text.words.filter { traits.negators.matches($0.folded) }.map(\.text)
            weak = text.words.count { traits.weakNegators.matches($0.folded) }
        }
    }
}
