// `adapt`: fills the workspace of a recipe with drafts; what is there already is not drafted again.

import Adapting
import BundleFormat
import Foundation
import Ingest
import JSON
import Terminal

struct AdaptCommand {
    private let plan: AdaptationPlan
    private let recipe: Recipe
    private let staging: SourceStaging
    private let asJSON: Bool
    private let isRedrafting: Bool
    private let complaints = StandardError(program: BuilderCommands.table.program)

    init(_ values: Values) throws {
        let recipe = try Recipe.read(values.positionals[0])
        guard let plan = try AdaptationPlan.of(recipe) else {
            throw Failure(
                .configuration,
                "\(values.positionals[0]): the recipe has no \"adapt\"; docs/adapting.md says what it holds"
            )
        }
        self.plan = plan
        self.recipe = recipe
        asJSON = values.flag("json")
        isRedrafting = values.flag("redraft")
        staging = SourceStaging(
            sources: try SourceList(values, recipe: recipe, named: []),
            workers: OrderedWorkers(
                width: values.integer("threads") ?? ProcessInfo.processInfo.activeProcessorCount),
            complaints: complaints)
    }

    func run() async throws {
        let progress = Progress(complaints)
        var report = BuildReport()
        // A workspace that is in use is told before reading for an hour.
        var workspace = try Workspace(at: plan.workspacePath, origin: plan.origin)
        let staged = try await staging.run(&report, progress)
        let shortlist = try shortlist(of: staged)
        var results: [DraftingReport] = []
        for rule in plan.variants {
            results.append(try draft(rule, staged, shortlist, &workspace, progress))
        }
        try say(results, &workspace)
    }

    /// The budget is not looked at: what fits is known only when the bundle is packed.
    private func shortlist(of staged: borrowing Staging) throws -> Shortlist? {
        var selection = recipe.selection
        selection.budgetInBytes = nil
        return selection.isAll ? nil : try Selector(selection, of: staged).shortlist
    }

    private func draft(
        _ rule: VariantRule, _ staged: borrowing Staging, _ shortlist: Shortlist?,
        _ workspace: inout Workspace, _ progress: Progress
    ) throws -> DraftingReport {
        var run = try DraftingRun(
            plan, rule, checks: NamedChecks(glossary: rule.glossary), isRedrafting: isRedrafting,
            in: workspace)
        var records = try staged.records(activity: BuildCommand.extraction, of: shortlist)
        var group: [Article] = []
        while let packed = try records.next() {
            let article = try packed.record().article
            if let first = group.first, first.identity != article.identity {
                try add(group, rule, &run, &workspace)
                group = []
            }
            group.append(article)
            progress.tell {
                "Drafting \(rule.language), \(rule.level.rawValue): "
                    + "\(Spoken.count(run.report.asked, "passage"))."
            }
        }
        if !group.isEmpty { try add(group, rule, &run, &workspace) }
        try run.finish(in: &workspace)
        return run.report
    }

    /// An article may start from what an earlier rule made of it, where that has been let through.
    private func add(
        _ texts: [Article], _ rule: VariantRule, _ run: inout DraftingRun,
        _ workspace: inout Workspace
    ) throws {
        guard !texts.contains(where: { $0.language == rule.language && $0.level == rule.level })
        else { return }
        if let source = VariantMaker.source(of: rule, among: texts) {
            return try run.add(source, among: texts, to: &workspace)
        }
        guard
            plan.variants.contains(where: { $0.language == rule.from && $0.level == rule.fromLevel }
            )
        else { return }
        var maker = try VariantMaker(plan, in: workspace)
        let made = try maker.variants(of: texts, in: workspace)
        if let source = VariantMaker.source(of: rule, among: made) {
            try run.add(source, among: texts, to: &workspace)
        }
    }

    private func say(_ results: [DraftingReport], _ workspace: inout Workspace) throws {
        var output = Output.standard()
        for (rule, report) in zip(plan.variants, results) {
            let result = AdaptResult(rule, report)
            if asJSON {
                try output.line(result.json.serialized())
            } else {
                try output.lines(result.lines.map { Sanitizer.line($0).text })
            }
        }
        if !asJSON {
            var filter = SuggestionFilter()
            filter.states = Suggestion.State.allCases.filter(\.isWaiting)
            let waiting = try workspace.count(filter)
            try output.line("Waiting for review: \(Spoken.count(waiting, "passage")).")
        }
        try output.flush()
        for missing in results.flatMap(\.missing) { complaints.notice("Warning: \(missing)") }
        guard results.allSatisfy(\.missing.isEmpty) else {
            throw Failure(
                .missingService,
                "a provider could not be used and its passages stay as the source; "
                    + "make it available and run adapt again")
        }
        let left = results.reduce(0) { $0 + $1.left }
        guard left == 0 else {
            throw Failure(
                .tryAgain,
                "a provider gave up with \(Spoken.count(left, "passage")) left, which stay as the "
                    + "source; run adapt again")
        }
    }
}

/// What was done for one rule, for people and for programs.
private struct AdaptResult {
    private let rule: VariantRule
    private let report: DraftingReport

    init(_ rule: VariantRule, _ report: DraftingReport) {
        self.rule = rule
        self.report = report
    }

    var lines: [String] {
        var lines = [
            "From \(rule.from) to \(rule.language), \(rule.level.rawValue), by "
                + "\(rule.provider.kind.rawValue): \(Spoken.count(report.articles, "article")), "
                + "\(Spoken.count(report.drafted, "draft")), \(report.unchanged) unchanged, "
                + "\(report.flagged) with failed checks."
        ]
        for (reason, count) in report.problems.sorted(by: { $0.key < $1.key }) {
            lines.append("\(Spoken.count(count, "passage")) without a draft: \(reason).")
        }
        for (reason, count) in report.refused.sorted(by: { $0.key < $1.key }) {
            lines.append("\(Spoken.count(count, "article")) not adapted: \(reason).")
        }
        return lines
    }

    var json: JSONValue {
        [
            "from": .string(rule.from), "to": .string(rule.language),
            "level": .string(rule.level.rawValue),
            "provider": .string(rule.provider.kind.rawValue), "articles": .int(report.articles),
            "asked": .int(report.asked), "drafted": .int(report.drafted),
            "unchanged": .int(report.unchanged), "flagged": .int(report.flagged),
            "problems": Self.counts(report.problems), "refused": Self.counts(report.refused),
            "missing": .strings(report.missing),
        ]
    }

    private static func counts(_ counts: [String: Int]) -> JSONValue {
        .object(counts.sorted { $0.key < $1.key }.map { JSONMember($0.key, .int($0.value)) })
    }
}
