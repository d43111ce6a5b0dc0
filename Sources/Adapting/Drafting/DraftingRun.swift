// "Fill the workspace": article by article what a plan wants is planned, drafted, checked and kept.

package import BundleFormat

/// What one run did.
package struct DraftingReport: Sendable, Equatable {
    package var articles = 0
    /// Passages that a provider was asked for in this run, those that failed included.
    package var asked = 0
    package var drafted = 0
    package var unchanged = 0
    /// Drafts with a failed check.
    package var flagged = 0
    /// By reason, passages that stay open.
    package var problems: [String: Int] = [:]
    /// Passages among them that wait because the provider gave up.
    package var left = 0
    /// Providers that are of no use, one sentence each.
    package var missing: [String] = []
    /// By reason, articles that may not be adapted.
    package var refused: [String: Int] = [:]

    package init() {}
}

/// Drafts for one rule of a plan; articles come one after another.
package struct DraftingRun: ~Copyable {
    private let plan: AdaptationPlan
    private let rule: VariantRule
    private let checks: any DraftChecking
    private let isRedrafting: Bool
    private var drafting: PassageDrafting?
    private var waiting: [OpenSuggestion] = []
    private var waitingSize = 0
    package private(set) var report = DraftingReport()

    /// A provider that cannot be opened costs its passages only: they are planned and stay open.
    ///
    /// - Parameter isRedrafting: Whether drafts of other versions that nobody reviewed give way.
    package init(
        _ plan: AdaptationPlan, _ rule: VariantRule, checks: any DraftChecking,
        isRedrafting: Bool = false,
        in workspace: borrowing Workspace
    ) throws {
        self.plan = plan
        self.rule = rule
        self.checks = checks
        self.isRedrafting = isRedrafting
        do {
            let provider = try rule.provider.open(for: rule.task)
            if try workspace.isHalted(provider.identity) {
                report.missing.append(
                    "\(provider.identity.words) was stopped by its reviewers' verdicts; see "
                        + "haversack-builder review statistics.")
            } else {
                drafting = PassageDrafting(provider, rule.task, checks: checks)
            }
        } catch let error as ProviderError {
            report.missing.append("\(error.description).")
        }
    }

    /// Takes an article that the rule starts from, with the other texts of its identity.
    package mutating func add(
        _ article: Article, among texts: [Article], to workspace: inout Workspace
    ) throws {
        if let refusal = LicenseTerms(article.provenance.license).refusal(
            under: plan.license.map(LicenseTerms.init))
        {
            report.refused[refusal, default: 0] += 1
            return
        }
        let isThere = texts.contains {
            $0.language == article.language && $0.level == article.level
        }
        let topics = plan.policy.sensitive.topics(
            ofAny: isThere ? texts : texts + [article], besides: plan.policy.topics)
        guard plan.policy.derived(for: rule, topics: topics) > .none else { return }
        report.articles += 1
        let variant = try workspace.plan(
            article, rule.task, fromLevel: rule.fromLevel, topics: topics,
            passages: PlannedPassage.all(of: article, task: rule.task))
        if isRedrafting, let drafting, drafting.stopReason == nil {
            try workspace.reopen(variant, draftedByOthersThan: drafting.provider.identity)
        }
        let current = try drafting.map { try workspace.number(of: $0.provider.identity) }
        for suggestion in try workspace.open(inVariant: variant) {
            if let current, suggestion.tried == current, let problem = suggestion.problem {
                report.problems[problem, default: 0] += 1
                continue
            }
            waiting.append(suggestion)
            waitingSize += suggestion.sizeInBytes
            if waitingSize >= drafting?.provider.batchSizeInBytes ?? 1 << 16 {
                try draft(in: &workspace)
            }
        }
    }

    /// Drafts what still waits; call it after the last article.
    package mutating func finish(in workspace: inout Workspace) throws {
        try draft(in: &workspace)
    }

    private mutating func draft(in workspace: inout Workspace) throws {
        defer { (waiting, waitingSize) = ([], 0) }
        guard !waiting.isEmpty else { return }
        guard drafting != nil, drafting?.stopReason == nil else {
            report.problems[drafting?.stopReason ?? "the provider is missing", default: 0] +=
                waiting.count
            report.left += waiting.count
            return
        }
        let drafts = drafting?.drafts(of: waiting.map(\.form)) ?? []
        guard let drafting, drafts.count == waiting.count else { return }
        report.asked += waiting.count
        for (suggestion, draft) in zip(waiting, drafts) { count(draft, of: suggestion) }
        try workspace.record(
            Array(zip(waiting, drafts)), by: drafting.provider.identity, task: rule.task,
            refused: plan.policy.refusedChecks, isStopped: drafting.stopReason != nil)
    }

    private mutating func count(_ draft: PassageDraft, of suggestion: OpenSuggestion) {
        switch draft.outcome {
        case .kept: break
        case .problem(let reason):
            report.problems[reason, default: 0] += 1
            if drafting?.stopReason != nil { report.left += 1 }
        case .text(let text):
            if text == suggestion.source, rule.task.operation == .simplify {
                report.unchanged += 1
            } else {
                report.drafted += 1
                if draft.findings.contains(where: { !$0.passes }) { report.flagged += 1 }
            }
        }
    }
}
