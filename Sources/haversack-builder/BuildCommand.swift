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
    private let output: String
    private let workers: OrderedWorkers
    private let complaints = StandardError(program: BuilderCommands.table.program)

    init(_ values: Values) throws {
        self.values = values
        let recipe = try values.string("recipe").map { try Recipe.read($0) }
        sources = try SourceList(values, recipe: recipe)
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
        let summary = try await assemble(staging, report, progress)
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
        let reader = try SourceReader.open(entry.path, options: entry.options)
        var empty = 0
        try await workers.run(
            next: { try ItemBatch.next(from: reader) },
            work: StagedBatch.init,
            write: { batch in
                for article in batch.articles { try staging.add(article) }
                for redirect in batch.redirects { try staging.add(redirect) }
                empty += batch.emptyCount
                progress.tell { Progress.words(for: reader.summary, of: entry.path) }
            })
        report.take(reader.summary, of: entry.path, emptyCount: empty)
    }

    private func assemble(
        _ staging: borrowing Staging, _ report: BuildReport, _ progress: Progress
    ) async throws -> BundleSummary {
        let recipe = sources.recipe
        let assembly = BundleAssembly(
            output: output, replacingExisting: values.flag("force"),
            description: Description(
                title: recipe?.title ?? report.names, summary: recipe?.description,
                publisher: recipe?.publisher),
            license: KnownLicense.license, workers: workers)
        var records = try staging.records(activity: Self.extraction)
        let total = report.articles
        return try await assembly.run(
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

/// What workers make of a batch of items.
private struct StagedBatch: Sendable {
    var articles: [StagedArticle] = []
    var redirects: [Redirect] = []
    var emptyCount = 0

    init(_ batch: ItemBatch) throws {
        for item in batch.items {
            switch item {
            case .redirect(let redirect):
                redirects.append(
                    Redirect(
                        source: redirect.source, title: redirect.title, target: redirect.target))
            case .article(let pending):
                let staged = try StagedArticle(pending.article())
                if staged.passageCount > 0 { articles.append(staged) } else { emptyCount += 1 }
            }
        }
    }
}
