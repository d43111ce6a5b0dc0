// Asking a provider is serial; looking at what it said may run on any thread.

/// What a provider said to the prose of one passage, not yet checked.
package struct PassageAnswer: Sendable {
    /// Asking again is of no use.
    static let formProblem = "the draft is too long, or does not have the form of the passage"

    let form: PassageForm
    let outcomes: [DraftOutcome]
    let task: AdaptationTask

    /// Puts the passage together and has it looked at; depends on the answer alone.
    package func checked(by checks: any DraftChecking) -> PassageDraft {
        let sources = form.prose
        if sources.isEmpty { return PassageDraft(outcome: .kept) }
        var parts: [Draft] = []
        for outcome in outcomes {
            switch outcome {
            case .failure(let failure): return .problem(failure.reason)
            case .draft(let draft): parts.append(draft)
            }
        }
        guard let text = form.text(with: parts.map(\.text)) else {
            return .problem(Self.formProblem)
        }
        let source = form.text(with: sources) ?? ""
        var whole = Draft(text)
        whole.confidence = parts.compactMap(\.confidence).min()
        whole.isByModel = parts.contains(where: \.isByModel)
        whole.rules = parts.flatMap(\.rules)
        let unknown = parts.compactMap(\.unknownWords)
        whole.unknownWords = unknown.isEmpty ? nil : unknown.flatMap { $0 }
        let verdict = checks.verdict(on: whole, of: source, task: task)
        return PassageDraft(
            outcome: .text(text), findings: verdict.findings, confidence: verdict.confidence,
            rules: whole.rules, prompts: parts.compactMap(\.prompt))
    }
}
