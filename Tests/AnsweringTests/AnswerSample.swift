// Small bundles to ask and search.

import Foundation
import Passages
import SQLite

@testable import BundleFormat

/// A bundle in a folder of its own, gone when the test is over.
final class AnswerSample {
    private let folder: URL
    var path: String { folder.appendingPathComponent("sample.haversack").path }

    init(_ articles: [Article]) async throws {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent(
            "answers-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        var staging = try Staging(in: Database.writable(at: ""))
        for article in articles { try staging.add(StagedArticle(article)) }
        try staging.resolveRedirects()
        var records = try staging.records(
            activity: Activity(operation: "extract", tool: "tests", version: "1", note: "Made up."))
        let assembly = BundleAssembly(
            output: path, replacingExisting: false,
            description: Description(title: "Sample", summary: "For tests", publisher: "Us"),
            license: { License(identifier: $0, name: "Licence \($0)", url: nil, text: "Terms.") },
            workers: OrderedWorkers(width: 1))
        _ = try await assembly.run(next: { try records.next() }, incomplete: [])
    }

    /// - Parameter articles: Titles with paragraphs; one that has "Label: value" alone is a fact.
    convenience init(
        _ articles: [(title: String, paragraphs: [String])], language: String = "en"
    ) async throws {
        try await self.init(
            articles.enumerated().map { number, article in
                Article(
                    identity: ArticleIdentity(source: "sample", article: "\(number)"),
                    title: article.title, language: language,
                    provenance: Provenance(
                        revision: "1", license: "CC-BY-SA-4.0", authors: ["Us"]),
                    passages: article.paragraphs.map {
                        Passage(Self.isFact($0) ? .fact : .paragraph, $0)
                    })
            })
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    private static func isFact(_ text: String) -> Bool {
        guard let colon = text.firstIndex(of: ":") else { return false }
        return !text.hasSuffix(".") && text.distance(from: text.startIndex, to: colon) < 30
    }

    func reader() throws -> BundleReader { try BundleReader(path: path) }

    /// Rivers, a lake and two towns, whose articles differ about a year.
    static func rivers() async throws -> AnswerSample {
        try await AnswerSample([
            (
                "Tarn (river)",
                [
                    "The Tarn is a river in the south of Atland. It rises near the village of Orle.",
                    "Length: 380 km", "Mouth: Lake Mirror",
                    "The Tarn freezes in winter because its water is shallow. Barges carry slate to the coast.",
                ]
            ),
            (
                "Lake Mirror",
                [
                    "Lake Mirror is a lake in Atland. It is 90 metres deep.",
                    "Otters and herons live on the shore of the lake.",
                ]
            ),
            (
                "Orle",
                [
                    "Orle is a village at the source of the Tarn. Orle was founded by Petra Holm in 1702.",
                    "The school of Orle teaches astronomy and photography.",
                ]
            ),
            (
                "Petra Holm",
                [
                    "Petra Holm was a miller. Petra Holm founded the village of Orle in 1712.",
                    "She never learned to swim.",
                ]
            ),
            (
                "Cheese",
                ["Cheese is a food made of milk. Blue cheese has veins of mould."]
            ),
        ])
    }
}
