// Which templates nobody here knows, so that a curator can say in a recipe what they show.

import BundleFormat
import Foundation
import Ingest
import JSON
import Terminal

/// Counts calls of templates that were met and not understood.
struct TemplateReport {
    /// How many are named.
    private static let most = 100

    private struct Count {
        var calls = 0
        var articles = 0
    }

    private let sources: SourceList
    private let workers: OrderedWorkers
    private let asJSON: Bool

    init(_ sources: SourceList, _ workers: OrderedWorkers, asJSON: Bool) {
        self.sources = sources
        self.workers = workers
        self.asJSON = asJSON
    }

    func run() async throws {
        let complaints = StandardError(program: BuilderCommands.table.program)
        let progress = Progress(complaints)
        var counts: [String: Count] = [:]
        var articles = 0
        for entry in sources.entries {
            let reader = try entry.openForLooking(notice: complaints.notice)
            try await workers.run(
                next: { try ItemBatch.next(from: reader) }, work: Self.unknown,
                write: { found in
                    articles += found.count
                    for (name, calls) in found.joined() {
                        counts[name, default: Count()].calls += calls
                        counts[name, default: Count()].articles += 1
                    }
                    progress.tell { Progress.words(for: reader.summary, of: entry.path) }
                })
        }
        try print(counts, articles: articles)
    }

    @Sendable
    private static func unknown(in batch: ItemBatch) -> [[String: Int]] {
        batch.items.compactMap { item in
            guard case .article(let pending) = item else { return nil }
            return pending.parsed().unknownTemplates
        }
    }

    private func print(_ counts: [String: Count], articles: Int) throws {
        let ranked = counts.sorted { ($1.value.calls, $0.key) < ($0.value.calls, $1.key) }
        var output = Output.standard()
        if !asJSON {
            let names = Spoken.count(counts.count, "template")
            try output.line(
                "\(Spoken.count(articles, "article")) call \(names) that are not known.")
        }
        for (name, count) in ranked.prefix(Self.most) {
            if asJSON {
                let object: JSONValue = [
                    "template": .string(name), "calls": .int(count.calls),
                    "articles": .int(count.articles),
                ]
                try output.line(object.serialized())
            } else {
                let words =
                    "\(name): \(Spoken.count(count.calls, "call")) in "
                    + "\(Spoken.count(count.articles, "article"))."
                try output.line(Sanitizer.line(words).text)
            }
        }
        try output.flush()
    }
}
