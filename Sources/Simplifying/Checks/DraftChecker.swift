// All checks of one draft. None needs to understand the text, and each can be wrong: they choose what
// a person looks at first, and what is not to be shown without one.

/// Checks drafts of one kind: simplified within a language, or translated into another.
package struct DraftChecker: Sendable {
    package let sourceLanguage: String
    package let targetLanguage: String
    let glossary: [GlossaryTerm]

    /// - Parameters:
    ///   - from: Language of the source, BCP 47.
    ///   - to: Language of the draft; the same for a simplification.
    package init(from source: String, to target: String, glossary: [GlossaryTerm] = []) {
        sourceLanguage = source
        targetLanguage = target
        self.glossary = glossary
    }

    /// Whether the draft is to be in the language of its source.
    package var isWithinLanguage: Bool {
        LanguageTraits.code(of: sourceLanguage) == LanguageTraits.code(of: targetLanguage)
    }

    /// Every check, in the order of ``DraftCheck/Name``.
    package func checks(source: String, draft: String) -> [DraftCheck] {
        let before = CheckedText(source, language: sourceLanguage)
        let after = CheckedText(draft, language: targetLanguage)
        return DraftCheck.Name.allCases.map { name in
            switch name {
            case .numbers: numbers(before, after)
            case .dates: dates(before, after)
            case .units: units(before, after)
            case .names: names(before, after)
            case .negation: negation(before, after)
            case .modality: modality(before, after)
            case .quotations: quotations(before, after)
            case .length: length(before, after)
            case .language: language(before, after)
            case .repetition: repetition(before, after)
            case .prompt: prompt(before, after)
            case .glossary: glossary(before, after)
            case .unchanged: unchanged(before, after)
            case .coverage: coverage(before, after)
            }
        }
    }
}
