// "May this sentence go out?": one answer, from the policy and from who approved.

import BundleFormat

/// Decides on single passages of a variant.
struct Admission {
    enum Outcome: Equatable {
        /// The source's text stands.
        case asSource
        /// The draft was the source's own text.
        case unchanged
        /// With those who approved; nobody where the policy lets it out without.
        case text([Approval])
    }

    let policy: Policy
    let derived: Policy.Derived
    let halted: [ProviderIdentity]
    let reviewers: Int

    func outcome(of row: Suggestion, approvals: [Approval]) -> Outcome {
        guard row.draft != nil, row.text != nil, let provider = row.provider else {
            return .asSource
        }
        guard !halted.contains(provider) else { return .asSource }
        if row.state == .unchanged { return .unchanged }
        guard row.state != .rejected else { return .asSource }
        let counted = approvals.filter { policy.acceptsSoftware || $0.review.kind == .person }
        if counted.count >= reviewers { return .text(approvals) }
        guard derived == .labelled, row.failedChecks.isEmpty,
            row.tier.map({ $0 >= policy.leastTier }) ?? false, row.text == row.draft
        else { return .asSource }
        return .text(approvals)
    }
}
