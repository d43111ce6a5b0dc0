// A draft in the wrong language is the first thing that a reader notices.

extension DraftChecker {
    func language(_ before: CheckedText, _ after: CheckedText) -> DraftCheck {
        let words = after.words.filter { !$0.hasDigit }
        guard words.count >= 4 else { return .pass(.language) }
        let guess = LanguageProfile.guess(words.map(\.folded), expecting: after.language)
        guard let guess, guess.language != after.language else { return .pass(.language) }
        return .fail(
            .language, [guess.language],
            "The draft looks like \(guess.name), not like \(LanguageProfile.name(of: after.language))."
        )
    }
}
