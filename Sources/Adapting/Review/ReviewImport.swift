// A file that reviewers worked on becomes decisions, one for each unit that says something new.

/// Takes units into a workspace.
package struct ReviewImport {
    /// What became of a file's units.
    package struct Outcome: Sendable, Equatable {
        package var accepted = 0
        package var edited = 0
        package var rejected = 0
        /// Nothing new was said of them.
        package var asBefore = 0
        /// Their text was changed and they are not marked as reviewed; nothing was taken of them.
        package var unmarked = 0
        /// What was not taken, and why; the first few.
        package var refusals: [String] = []
        package var refused = 0

        package init() {}
    }

    private static let mostRefusals = 10

    private let plan: AdaptationPlan
    private let reviewer: Reviewer

    package init(_ plan: AdaptationPlan, by reviewer: Reviewer) {
        self.plan = plan
        self.reviewer = reviewer
    }

    /// All decisions of the file are kept, or none if the workspace cannot be written.
    package func take(
        _ units: [ReviewUnit], from name: String, into workspace: inout Workspace
    ) throws -> Outcome {
        try workspace.transaction { workspace in
            var outcome = Outcome()
            for unit in units {
                do {
                    try take(unit, &outcome, into: &workspace)
                } catch let error as WorkspaceError
                    where error.kind == .refused || error.kind == .notFound
                {
                    outcome.refused += 1
                    if outcome.refusals.count < Self.mostRefusals {
                        let place = unit.line.map { "\(name), line \($0)" } ?? name
                        outcome.refusals.append("\(place): \(error.description)")
                    }
                }
            }
            return outcome
        }
    }

    private func take(
        _ unit: ReviewUnit, _ outcome: inout Outcome, into workspace: inout Workspace
    ) throws {
        let suggestion = try workspace.suggestion(key: unit.key)
        let isSameText = ReviewUnit.plain(suggestion.text ?? suggestion.draft ?? "") == unit.text
        let verdict: Verdict
        switch unit.mark {
        case .waiting:
            if isSameText { outcome.asBefore += 1 } else { outcome.unmarked += 1 }
            return
        case .rejected(let reason):
            guard ![.rejected, .unchanged].contains(suggestion.state) else {
                outcome.asBefore += 1
                return
            }
            verdict = .reject(reason: reason)
        case .approved:
            guard !isSameText || ![.approved, .unchanged].contains(suggestion.state) else {
                outcome.asBefore += 1
                return
            }
            verdict = isSameText ? .accept : .edit(unit.text)
        }
        try workspace.decide(
            verdict, on: suggestion, by: reviewer, terms: plan.terms(of: suggestion))
        switch verdict {
        case .accept: outcome.accepted += 1
        case .edit: outcome.edited += 1
        case .reject, .skip: outcome.rejected += 1
        }
    }
}

extension AdaptationPlan {
    /// What decisions on a suggestion need to know of the policy.
    package func terms(of suggestion: Suggestion) -> ReviewTerms {
        let rule = variants.first {
            $0.from == suggestion.task.from && $0.language == suggestion.task.to
                && $0.level == suggestion.task.level
        }
        return ReviewTerms(policy, reviewers: rule?.reviewers)
    }
}
