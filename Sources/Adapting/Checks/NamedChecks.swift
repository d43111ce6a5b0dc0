// The seam to the checks that stand in `Simplifying`: what they find, in the words of the workspace.

package import Simplifying

/// The checks by name, and confidence from what they and the provider say.
package struct NamedChecks: DraftChecking {
    private let glossary: [GlossaryTerm]

    package init(glossary: [GlossaryTerm] = []) {
        self.glossary = glossary
    }

    package func verdict(
        on draft: Draft, of source: String, task: AdaptationTask
    ) -> DraftVerdict {
        let checks = DraftChecker(
            from: task.from, to: task.to, glossary: glossary
        ).checks(
            source: source, draft: draft.text)
        var findings = checks.map {
            CheckFinding(name: $0.name.rawValue, passes: $0.passed, words: $0.explanation)
        }
        if let unknown = draft.unknownWords { findings.append(Self.vocabulary(unknown, draft)) }
        if task.operation == .simplify, draft.isByModel, draft.text != source {
            findings +=
                ModelChecks(source: source, draft: draft.text, language: task.to).findings
        }
        return DraftVerdict(
            findings: findings,
            confidence: Self.confidence(draft, source, task, checks, findings))
    }

    /// Names are no words of a dictionary; anything else that it does not have is left untranslated.
    private static func vocabulary(_ unknown: [String], _ draft: Draft) -> CheckFinding {
        let there = Set(
            draft.text.split { !($0.isLetter || $0 == "-") }.map { $0.lowercased() })
        var left: [String] = []
        for word in unknown where word.first?.isLowercase == true && word.count > 2 {
            if there.contains(word), !left.contains(word) { left.append(word) }
        }
        let words = left.prefix(8).joined(separator: ", ")
        return CheckFinding(
            name: "vocabulary", passes: left.isEmpty,
            words: left.isEmpty ? "" : "The translator does not know, and left as it was: \(words)."
        )
    }

    private static func confidence(
        _ draft: Draft, _ source: String, _ task: AdaptationTask, _ checks: [DraftCheck],
        _ findings: [CheckFinding]
    ) -> DraftConfidence {
        guard task.operation == .simplify else {
            return DraftConfidence(
                TranslationConfidence.of(
                    source: source, draft: draft.text, unknownWords: draft.unknownWords?.count,
                    checks: checks))
        }
        let failed = findings.count { !$0.passes }
        guard !draft.rules.isEmpty || draft.text == source, let score = draft.confidence else {
            // Of a model's text nothing is known but what the checks say.
            return DraftConfidence(
                tier: failed == 0 ? .medium : .low, value: 1 / Double(2 + failed), method: "checks")
        }
        let value = score / Double(1 + failed)
        return DraftConfidence(
            tier: value > 0.8 ? .high : value > 0.6 ? .medium : .low, value: value,
            method: "how much the rules changed; checks")
    }
}

extension DraftConfidence {
    fileprivate init(_ confidence: Confidence) {
        self.init(
            tier: Tier(rawValue: confidence.tier.rawValue) ?? .low, value: confidence.score,
            method: confidence.method)
    }
}
