// "Have these passages drafted": pieces of prose go to a provider in batches, come back as passages,
// and are looked at by the checks.

import Passages

/// What became of one passage.
package struct PassageDraft: Sendable, Equatable {
    package enum Outcome: Sendable, Equatable {
        case text(String)
        /// There is no prose in it; it stays as it is.
        case kept
        /// Half a sentence.
        case problem(String)
    }

    package let outcome: Outcome
    package var findings: [CheckFinding] = []
    package var confidence: DraftConfidence?
    package var rules: [String] = []
    package var prompts: [RenderedPrompt] = []

    init(
        outcome: Outcome, findings: [CheckFinding] = [], confidence: DraftConfidence? = nil,
        rules: [String] = [], prompts: [RenderedPrompt] = []
    ) {
        self.outcome = outcome
        self.findings = findings
        self.confidence = confidence
        self.rules = rules
        self.prompts = prompts
    }

    /// A passage that no provider was asked for.
    package static func problem(_ reason: String) -> PassageDraft {
        PassageDraft(outcome: .problem(reason))
    }
}

/// Drafts passages with one provider for one task.
package struct PassageDrafting {
    package let provider: any Provider
    package let task: AdaptationTask
    private let checks: any DraftChecking
    /// Why the provider is of no use any more; nil while it is.
    package private(set) var stopReason: String?

    package init(_ provider: any Provider, _ task: AdaptationTask, checks: any DraftChecking) {
        self.provider = provider
        self.task = task
        self.checks = checks
    }

    /// - Returns: As many drafts as forms, in order.
    package mutating func drafts(of forms: [PassageForm]) -> [PassageDraft] {
        answers(for: forms).map { $0.checked(by: checks) }
    }

    /// Asks the provider; checking its answers is left to whoever has time.
    package mutating func answers(for forms: [PassageForm]) -> [PassageAnswer] {
        let outcomes = outcomes(for: forms.flatMap(\.prose))
        var start = 0
        return forms.map { form in
            let end = start + form.prose.count
            defer { start = end }
            return PassageAnswer(form: form, outcomes: Array(outcomes[start..<end]), task: task)
        }
    }

    /// Batches are as large as the provider likes them.
    private mutating func outcomes(for texts: [String]) -> [DraftOutcome] {
        var outcomes: [DraftOutcome] = []
        var batch: [String] = []
        var size = 0
        for text in texts {
            if !batch.isEmpty, size + text.utf8.count > provider.batchSizeInBytes {
                outcomes += ask(batch)
                (batch, size) = ([], 0)
            }
            batch.append(text)
            size += text.utf8.count
        }
        return batch.isEmpty ? outcomes : outcomes + ask(batch)
    }

    private mutating func ask(_ batch: [String]) -> [DraftOutcome] {
        if let stopReason {
            return batch.map { _ in .failure(DraftFailure(stopReason, stopsProvider: true)) }
        }
        let outcomes = provider.outcomes(for: batch)
        guard outcomes.count == batch.count else {
            return batch.map { _ in .failure(DraftFailure("the provider miscounted")) }
        }
        for case .failure(let failure) in outcomes where failure.stopsProvider {
            stopReason = failure.reason
        }
        return outcomes
    }
}
