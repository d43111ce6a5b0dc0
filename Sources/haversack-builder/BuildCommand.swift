// `build`: sources into a bundle.

import BundleFormat
import Foundation
import Ingest
import SQLite
import Terminal

/// Reads all sources into staging, then assembles the bundle.
struct BuildCommand {
    private let values: Values
    private let sources: SourceList
    private let wordbooks: Wordbooks
    private let output: String
    private let workers: OrderedWorkers
    private let complaints = StandardError(program: BuilderCommands.table.program)

    init(_ values: Values) throws {
        self.values = values
        let recipe = try values.string("recipe").map { try Recipe.read($0) }
        sources = try SourceList(values, recipe: recipe)
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
        var staging = try Staging(in: Database.writable(at: ""))
        for entry in sources.entries {
            try await stage(entry, into: &staging, report: &report, progress: progress)
        }
        try staging.resolveRedirects()
        report.take(staging.counts)
        guard report.articles > 0 else {
            throw Failure(.badData, "\(report.names): there is no article with text in it")
        }
        let shortlist = try await choose(from: staging, &report, progress)
        let summary = try await assemble(staging, shortlist, report, progress)
        report.complain(to: complaints)
        let result = try BuildResult(output, summary, report, seconds: progress.seconds)
        var standard = Output.standard()
        try standard.text(values.flag("json") ? result.json + "\n" : result.words)
        try standard.flush()
    }

    private func stage(
        _ entry: SourceList.Entry, into staging: inout Staging, report: inout BuildReport,
        progress: Progress
    ) async throws {
        let reader = try SourceReader.open(
            entry.path, options: entry.options, notice: complaints.notice)
        var empty = 0
        try await workers.run(
            next: { try ItemBatch.next(from: reader) },
            work: StagedBatch.init,
            write: { batch in
                for article in batch.articles { try staging.add(article) }
                for redirect in batch.redirects { try staging.add(redirect) }
                for guide in batch.guides { try staging.add(guide) }
                empty += batch.emptyCount
                progress.tell { Progress.words(for: reader.summary, of: entry.path) }
            })
        report.take(reader.summary, of: entry.path, emptyCount: empty)
    }

    /// Which articles are wanted; nil is all.
    private func choose(
        from staging: borrowing Staging, _ report: inout BuildReport, _ progress: Progress
    ) async throws -> Shortlist? {
        guard let selection = sources.recipe?.selection, !selection.isAll else { return nil }
        let selector = try Selector(selection, of: staging)
        var shortlist = selector.shortlist
        if let budget = selection.budgetInBytes {
            try await fit(budget, selector, &shortlist, staging, report, progress)
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
        _ staging: borrowing Staging, _ report: BuildReport, _ progress: Progress
    ) async throws {
        var fit = BudgetFit(budget, selector)
        let assembly = assembly(report)
        let whole = shortlist
        let found = try await fit.run { articles in
            progress.tell {
                "Fitting \(articles.count) articles into \(Spoken.size(bytes: budget))."
            }
            let trial = Self.shortlist(whole, keeping: articles, of: selector)
            var records = try staging.records(activity: Self.extraction, of: trial)
            return try await assembly.size(
                next: { try records.next() }, incomplete: report.incomplete)
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

    private func assembly(_ report: BuildReport) -> BundleAssembly {
        let recipe = sources.recipe
        return BundleAssembly(
            output: output, replacingExisting: values.flag("force"),
            description: Description(
                title: recipe?.title ?? report.names, summary: recipe?.description,
                publisher: recipe?.publisher, languages: recipe?.languages ?? [],
                questionLanguages: DictionaryList.questionLanguages(recipe)),
            license: KnownLicense.license, wordbooks: wordbooks, workers: workers)
    }

    private func assemble(
        _ staging: borrowing Staging, _ shortlist: Shortlist?, _ report: BuildReport,
        _ progress: Progress
    ) async throws -> BundleSummary {
        var records = try staging.records(activity: Self.extraction, of: shortlist)
        let total = report.articles
        return try await assembly(report).run(
            next: { try records.next() }, incomplete: report.incomplete,
            progress: { summary in
                progress.tell { "Packing: \(summary.articles) of \(total) articles." }
            })
    }

    /// What is done to every source's text.
    private static let extraction = Activity(
        operation: "extract", tool: "haversack-builder", version: Product.version,
        note: "Taken out of the source as plain text; pictures, references and layout are left out."
    )
}
