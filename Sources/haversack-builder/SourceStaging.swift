// Building and adapting both begin with all that the sources hold, the newest of each article.

import BundleFormat
import Ingest
import SQLite
import Terminal

/// Reads sources into a staging.
struct SourceStaging {
    let sources: SourceList
    let workers: OrderedWorkers
    let complaints: StandardError

    /// - Throws: ``Failure`` when there is no article in any of them.
    func run(_ report: inout BuildReport, _ progress: Progress) async throws -> Staging {
        var staging = try Staging(in: Database.writable(at: ""))
        for entry in sources.entries {
            try await stage(entry, into: &staging, report: &report, progress: progress)
        }
        try staging.resolveRedirects()
        report.take(staging.counts)
        guard report.articles > 0 else {
            throw Failure(.badData, "\(report.names): there is no article with text in it")
        }
        return staging
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
}
