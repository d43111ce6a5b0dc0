// From an article and what reviewers let through to the variant that goes into a bundle.

package import BundleFormat
import Passages

/// Makes variants of articles by a plan, out of what a workspace holds. It changes nothing.
package struct VariantMaker: ~Copyable {
    private let plan: AdaptationPlan
    private let halted: [ProviderIdentity]
    /// What became of the variants that were wanted.
    package private(set) var report = VariantReport()

    package init(_ plan: AdaptationPlan, in workspace: borrowing Workspace) throws {
        self.plan = plan
        halted = try workspace.halts().map(\.identity)
    }

    /// All variants of one article that may go out.
    ///
    /// - Parameter originals: Its texts that people wrote, of one identity.
    package mutating func variants(
        of originals: [Article], in workspace: borrowing Workspace
    ) throws -> [Article] {
        var made: [Article] = []
        for rule in plan.variants {
            let known = originals + made
            guard let source = Self.source(of: rule, among: known),
                !known.contains(where: { $0.language == rule.language && $0.level == rule.level })
            else { continue }
            if let variant = try variant(of: source, known, rule, in: workspace) {
                made.append(variant)
            }
        }
        return made
    }

    /// The text that a rule starts from, if there is one and the rule is meant for it.
    package static func source(of rule: VariantRule, among articles: [Article]) -> Article? {
        articles.first {
            $0.language == rule.from && $0.level == rule.fromLevel
                && (rule.titles.isEmpty || rule.titles.contains($0.title))
        }
    }

    private mutating func variant(
        of source: Article, _ texts: [Article], _ rule: VariantRule,
        in workspace: borrowing Workspace
    ) throws -> Article? {
        let topics = plan.policy.sensitive.topics(ofAny: texts, besides: plan.policy.topics)
        let derived = plan.policy.derived(for: rule, topics: topics)
        guard derived > .none else { return nil }
        let rows = try workspace.suggestions(
            of: source.identity, language: rule.language, level: rule.level)
        guard !rows.isEmpty else { return nil }
        if let refusal = LicenseTerms(source.provenance.license).refusal(
            under: plan.license.map(LicenseTerms.init))
        {
            report.hold(source, rule, because: refusal)
            return nil
        }
        var text = VariantText(source, rule.task)
        let admission = Admission(
            policy: plan.policy, derived: derived, halted: halted,
            reviewers: rule.reviewers ?? plan.policy.reviewers)
        for row in rows {
            let approvals = try workspace.approvals(of: row.id, text: row.text ?? "")
            text.take(row, admission.outcome(of: row, approvals: approvals))
        }
        if let stopped = rows.compactMap(\.provider).first(where: halted.contains) {
            report.hold(source, rule, because: "\(stopped.words) is stopped; see review statistics")
            return nil
        }
        if let reason = text.holdReason(rule, plan.policy, &report) {
            report.hold(source, rule, because: reason)
            return nil
        }
        report.count(text)
        return text.article(license: plan.license)
    }
}
