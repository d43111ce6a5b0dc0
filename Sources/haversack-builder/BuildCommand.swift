// `build`: sources into a bundle.

import Adapting
import BundleFormat
import Foundation
import Ingest
import Terminal

/// Reads all sources into staging, then assembles the bundle.
struct BuildCommand {
    private let values: Values
    private let sources: SourceList
    private let plan: AdaptationPlan?
    private let wordbooks: Wordbooks
    private let output: String
    private let workers: OrderedWorkers
    private let complaints = StandardError(program: BuilderCommands.table.program)

    init(_ values: Values) throws {
        self.values = values
        let recipe = try values.string("recipe").map { try Recipe.read($0) }
        sources = try SourceList(values, recipe: recipe)
        plan = try recipe.flatMap { try AdaptationPlan.of($0) }
        wordbooks = try DictionaryList.wordbooks(recipe?.dictionaries ?? [])
        output = values.string("output") ?? ""
        workers = OrderedWorkers(
            width: values.integer("threads") ?? ProcessInfo.processInfo.activeProcessorCount)
    }

    func run() async throws {
        let progress = Progress(complaints)
        // Refuse what cannot be written before reading for an hour.
        _ = try OutputFile(at: output, replacingExisting: values.flag("force"))
        var report = BuildReport()
        var adaptation = try Adaptation(plan, complaints)
        let staging = try await SourceStaging(
            sources: sources, workers: workers, complaints: complaints
        ).run(&report, progress)
        let shortlist = try await choose(from: staging, &report, progress, &adaptation)
        let summary = try await assemble(staging, shortlist, &report, progress, &adaptation)
        try adaptation.recordBuild(root: summary.root)
        report.complain(to: complaints)
        let result = try BuildResult(output, summary, report, seconds: progress.seconds)
        var standard = Output.standard()
        try standard.text(values.flag("json") ? result.json + "\n" : result.words)
        try standard.flush()
    }

    /// Which articles are wanted; nil is all.
    private func choose(
        from staging: borrowing Staging, _ report: inout BuildReport, _ progress: Progress,
        _ adaptation: inout Adaptation
    ) async throws -> Shortlist? {
        guard let selection = sources.recipe?.selection, !selection.isAll else { return nil }
        let selector = try Selector(selection, of: staging)
        var shortlist = selector.shortlist
        if let budget = selection.budgetInBytes {
            try await fit(budget, selector, &shortlist, staging, report, progress, &adaptation)
        }
        try report.take(shortlist, of: staging, warnings: selector.warnings)
        if let path = values.string("left-out") {
            try LeftOutList.write(shortlist, of: staging, to: path)
        }
        guard report.articles > 0 else {
            throw Failure(
                .configuration, "no article is left of what the recipe takes; take more")
        }
        return shortlist
    }

    private func fit(
        _ budget: Int, _ selector: Selector, _ shortlist: inout Shortlist,
        _ staging: borrowing Staging, _ report: BuildReport, _ progress: Progress,
        _ adaptation: inout Adaptation
    ) async throws {
        var fit = BudgetFit(budget, selector)
        let assembly = assembly(report, adaptation.audit)
        let whole = shortlist
        let found = try await fit.run { articles in
            progress.tell {
                "Fitting \(articles.count) articles into \(Spoken.size(bytes: budget))."
            }
            let trial = Self.shortlist(whole, keeping: articles, of: selector)
            let records = try staging.records(activity: Self.extraction, of: trial)
            var weaver = try adaptation.weaver(records)
            return try await assembly.size(
                next: { try weaver.next(in: &adaptation.workspace) }, incomplete: report.incomplete)
        }
        guard let found else {
            throw Failure(
                .configuration,
                "what must be kept does not fit into \(Spoken.size(bytes: budget)); "
                    + "raise the budget or keep less")
        }
        shortlist = Self.shortlist(whole, keeping: found.articles, of: selector)
    }

    private static func shortlist(
        _ whole: Shortlist, keeping articles: Set<Int>, of selector: Selector
    ) -> Shortlist {
        var shortlist = whole
        for entry in selector.ranking where !articles.contains(entry.number) {
            shortlist.leave(entry.number, because: .budget)
        }
        return shortlist
    }

    private func assembly(_ report: BuildReport, _ audit: String?) -> BundleAssembly {
        let recipe = sources.recipe
        return BundleAssembly(
            output: output, replacingExisting: values.flag("force"),
            description: Description(
                title: recipe?.title ?? report.names, summary: recipe?.description,
                publisher: recipe?.publisher, languages: recipe?.languages ?? [], audit: audit,
                questionLanguages: DictionaryList.questionLanguages(recipe)),
            license: KnownLicense.license, wordbooks: wordbooks, workers: workers)
    }

    private func assemble(
        _ staging: borrowing Staging, _ shortlist: Shortlist?, _ report: inout BuildReport,
        _ progress: Progress, _ adaptation: inout Adaptation
    ) async throws -> BundleSummary {
        let records = try staging.records(activity: Self.extraction, of: shortlist)
        var weaver = try adaptation.weaver(records)
        let total = report.articles
        let summary = try await assembly(report, adaptation.audit).run(
            next: { try weaver.next(in: &adaptation.workspace) }, incomplete: report.incomplete,
            progress: { summary in
                progress.tell { "Packing: \(summary.articles) of \(total) articles." }
            })
        report.take(weaver.report)
        return summary
    }

    /// What is done to every source's text.
    static let extraction = Activity(
        operation: "extract", tool: "haversack-builder", version: Product.version,
        note: "Taken out of the source as plain text; pictures, references and layout are left out."
    )
}
