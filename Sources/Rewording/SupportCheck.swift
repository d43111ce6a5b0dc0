// A model's sentence is shown only if the quotes that it names say it, as far as that can be seen
// without understanding: numbers, names, negation, words.

import Language
import Simplifying

/// Compares one sentence with what it is said to be from.
struct SupportCheck {
    /// The part of a sentence's content words that the quotes must have.
    private static let leastShare = 0.4

    let language: String

    /// What speaks against the sentence; nil when nothing does.
    ///
    /// What a sentence leaves out of its quotes is no fault, so it is looked at together with them:
    /// then only what is new in it can be missed. Denials and modality are compared with it alone.
    func objection(to sentence: String, quotes: String) -> String? {
        let checker = DraftChecker(from: language, to: language)
        let joined = checker.checks(source: quotes, draft: "\(quotes) so \(opened(sentence))")
        let alone = checker.checks(source: quotes, draft: sentence)
        let news: Set<DraftCheck.Name> = [.numbers, .dates, .units, .names]
        let parities: Set<DraftCheck.Name> = [.negation, .modality, .prompt, .language, .coverage]
        let failed =
            joined.first { !$0.passed && news.contains($0.name) }
            ?? alone.first { !$0.passed && parities.contains($0.name) }
        if let failed { return failed.explanation }
        return hasCommonWords(sentence, quotes) ? nil : "Its words are not those of the quote."
    }

    /// With a small letter where it begins with a small word: what stands first is then compared like
    /// any other word, because a name may stand there.
    private func opened(_ sentence: String) -> String {
        guard let first = Analyzer(language: language).terms(of: sentence).first, first.isStopWord,
            let letter = sentence.first
        else { return sentence }
        return letter.lowercased() + sentence.dropFirst()
    }

    /// The share of content words, which the checks ask for in longer sentences alone.
    private func hasCommonWords(_ sentence: String, _ quotes: String) -> Bool {
        let analyzer = Analyzer(language: language)
        let known = Set(analyzer.terms(of: quotes).map(\.bytes))
        let content = analyzer.terms(of: sentence).filter { !$0.isStopWord }.map(\.bytes)
        let covered = content.count { known.contains($0) }
        return covered > 0 && Double(covered) >= Self.leastShare * Double(content.count)
    }
}
