// `extract`: what a bundle would say, as plain text, without making one.

import BundleFormat
import Foundation
import Ingest
import JSON
import Passages
import Terminal

struct ExtractCommand {
    private let sources: SourceList
    private let asJSON: Bool
    private let isReport: Bool
    private let workers: OrderedWorkers
    private let complaints = StandardError(program: BuilderCommands.table.program)

    init(_ values: Values) throws {
        sources = try SourceList(values)
        asJSON = values.flag("json")
        isReport = values.flag("report")
        workers = OrderedWorkers(
            width: values.integer("threads") ?? ProcessInfo.processInfo.activeProcessorCount)
    }

    func run() async throws {
        if isReport { return try await TemplateReport(sources, workers, asJSON: asJSON).run() }
        var output = Output.standard()
        let progress = Progress(complaints)
        let asJSON = asJSON
        for entry in sources.entries {
            let reader = try entry.openForLooking(notice: complaints.notice)
            try await workers.run(
                next: { try ItemBatch.next(from: reader) },
                work: { batch in Self.rendered(batch, asJSON: asJSON) },
                write: { bytes in
                    try output.bytes(bytes)
                    progress.tell { Progress.words(for: reader.summary, of: entry.path) }
                })
            for warning in reader.summary.warnings { complaints.notice("Warning: \(warning)") }
        }
        try output.flush()
    }

    @Sendable
    private static func rendered(_ batch: ItemBatch, asJSON: Bool) -> [UInt8] {
        var bytes: [UInt8] = []
        for case .article(let pending) in batch.items {
            let article = pending.article()
            if asJSON {
                bytes += ExtractedArticle(article).json.bytes()
                bytes.append(0x0A)
            } else {
                let text = PlainText.text(of: article.prose)
                bytes += Array(Sanitizer.clean("\(article.title)\n\n\(text)\n\n").text.utf8)
            }
        }
        return bytes
    }
}

extension Article {
    /// Its text without facts and references.
    fileprivate var prose: [Passage] {
        passages.filter { $0.kind != .fact && $0.kind != .reference }
    }
}

/// The JSON object of one extracted article.
private struct ExtractedArticle {
    let json: JSONValue

    init(_ article: Article) {
        let facts = article.passages.compactMap { passage -> JSONValue? in
            guard let label = passage.factLabel else { return nil }
            let value = String(
                decoding: passage.text.utf8.dropFirst(label.utf8.count + 2), as: UTF8.self)
            return .strings([label, value])
        }
        let provenance = article.provenance
        let text = PlainText.text(of: article.prose)
        json = .object(present: [
            ("id", .string(article.identity.article)),
            ("title", .string(article.title)),
            ("language", .string(article.language)),
            ("revision", provenance.revision.map { .string($0) }),
            ("timestamp", provenance.timestamp.map { .string($0) }),
            ("url", provenance.url.map { .string($0) }),
            (
                "license",
                provenance.license == SourceList.noLicense ? .null : .string(provenance.license)
            ),
            ("text", .string(text)),
            ("facts", .array(facts)),
        ])
    }
}
