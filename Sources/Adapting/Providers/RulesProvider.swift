// The simplifier that needs no model and no network.

import BundleFormat
import Simplifying

/// Simplifies by the rules of this program.
final class RulesProvider: Provider {
    let identity: ProviderIdentity
    private let simplifier: Simplifier

    var batchSizeInBytes: Int { 64 << 10 }

    /// - Throws: ``ProviderError`` for a language without rules, and for translations.
    init(_ task: AdaptationTask) throws(ProviderError) {
        guard task.operation == .simplify else {
            throw ProviderError(.unsupported, "rules", "they simplify and do not translate")
        }
        guard let simplifier = Simplifier(language: task.to) else {
            let known = Simplifier.languages.joined(separator: ", ")
            throw ProviderError(
                .unsupported, "rules",
                "there are no rules for the language \(task.to); there are some for \(known)")
        }
        self.simplifier = simplifier
        identity = ProviderIdentity(
            name: Simplifier.tool, version: Simplifier.version,
            parameters: ["language": task.to], sourceType: .algorithmicallyEnhanced)
    }

    func outcomes(for texts: [String]) -> [DraftOutcome] {
        texts.map { text in
            let simplified = simplifier.draft(of: text)
            var draft = Draft(simplified.text)
            draft.confidence = simplified.confidence.score
            draft.rules = simplified.rules
            draft.isByModel = false
            return .draft(draft)
        }
    }
}
