// The seam to the checks that stand in `Simplifying`: what they find, in the words of the workspace.

import Simplifying

/// The checks by name, and confidence from what they and the provider say.
package struct NamedChecks: DraftChecking {
    package init() {}

    package func findings(
        source: String, draft: String, task: AdaptationTask
    ) -> [CheckFinding] {
        DraftChecker(from: task.from, to: task.to).checks(source: source, draft: draft).map {
            CheckFinding(name: $0.name.rawValue, passes: $0.passed, words: $0.explanation)
        }
    }

    package func confidence(
        source: String, draft: Draft, task: AdaptationTask, findings: [CheckFinding]
    ) -> DraftConfidence {
        let words = max(1, source.split(separator: " ").count)
        let unknown = Double(draft.unknownWords.count) / Double(words)
        let length = min(1, Double(words) / 60)
        let failed = findings.contains { !$0.passes }
        let value = max(0, 1 - 0.4 * length - 2 * unknown) * (failed ? 0.5 : 1)
        return DraftConfidence(
            tier: value > 0.8 ? .high : value > 0.5 ? .medium : .low, value: value,
            method: "length and unknown words")
    }
}
