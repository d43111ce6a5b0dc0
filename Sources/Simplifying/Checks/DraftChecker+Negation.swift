// "Not" lost or gained turns a sentence over.

extension DraftChecker {
    func negation(_ before: CheckedText, _ after: CheckedText) -> DraftCheck {
        let had = Denials(before)
        let has = Denials(after)
        guard had.isKnown, has.isKnown else { return .pass(.negation) }
        let isSound: Bool
        if isWithinLanguage {
            isSound =
                had.strong.count == has.strong.count
                || had.strong.count + had.weak == has.strong.count + has.weak
                    && had.weak != has.weak
        } else {
            // "No ... nada" denies once: words that stand together count as one.
            isSound = has.places <= had.places + had.weak && had.places <= has.places + has.weak
        }
        if isSound { return .pass(.negation) }
        let more = isWithinLanguage ? has.strong.count > had.strong.count : has.places > had.places
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
        /// How many times something is denied.
        let places: Int
        let isKnown: Bool
        /// How many words apart two words of one denial may stand.
        private static let reach = 4

        init(_ text: CheckedText) {
            let traits = LanguageTraits.of(text.language)
            isKnown = traits.negators.isUsable
            strong = text.words.filter { traits.negators.matches($0.folded) }.map(\.text)
            var places = 0
            var last = -Self.reach
            for (index, word) in text.words.enumerated() where traits.negators.matches(word.folded)
            {
                if index - last > Self.reach { places += 1 }
                last = index
            }
            self.places = places
            weak = text.words.count { traits.weakNegators.matches($0.folded) }
        }
    }
}
