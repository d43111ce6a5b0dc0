// Articles made up for the tests, and bundles made of them.

import Foundation
import Passages

@testable import BundleFormat
@testable import SQLite

/// A folder of its own for one test.
final class Folder {
    let url: URL

    init() throws {
        url = FileManager.default.temporaryDirectory.appendingPathComponent(
            "bundles-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: url) }

    func path(_ name: String) -> String { url.appendingPathComponent(name).path }

    func write(_ bytes: [UInt8], _ name: String) throws -> String {
        try Data(bytes).write(to: URL(fileURLWithPath: path(name)))
        return path(name)
    }

    /// Names of all that lies in it.
    var names: [String] {
        get throws { try FileManager.default.contentsOfDirectory(atPath: url.path).sorted() }
    }
}

enum BundleSample {
    static let activity = Activity(
        operation: "extract", tool: "tests", version: "1", note: "Made up.")

    static func article(
        _ id: String, _ title: String, source: String = "wiki", language: String = "en",
        level: Level = .original, revision: String? = "1",
        timestamp: String? = "2016-04-22T10:19:33Z", text: String = "A sentence about it."
    ) -> Article {
        Article(
            identity: ArticleIdentity(source: source, article: id), title: title,
            language: language, level: level,
            provenance: Provenance(
                revision: revision, timestamp: timestamp,
                url: revision.map { "https://wiki.example/w/index.php?oldid=\($0)" },
                license: "CC-BY-SA-4.0", authors: ["Wiki contributors"],
                historyURL: "https://wiki.example/w/index.php?title=\(id)&action=history"),
            passages: [Passage(.paragraph, text)])
    }

    /// Stages articles and redirects in the order given, and writes them as a bundle.
    @discardableResult
    static func build(
        _ articles: [Article], redirects: [Redirect] = [], at path: String, workers: Int = 2,
        replacingExisting: Bool = false, incomplete: [String] = []
    ) async throws -> BundleSummary {
        var staging = try Staging(in: Database.writable(at: ""))
        for redirect in redirects { try staging.add(redirect) }
        for article in articles { try staging.add(StagedArticle(article)) }
        try staging.resolveRedirects()
        var records = try staging.records(activity: activity)
        let assembly = BundleAssembly(
            output: path, replacingExisting: replacingExisting,
            description: Description(title: "Sample", summary: "For tests", publisher: "Us"),
            license: { License(identifier: $0, name: "Licence \($0)", url: nil, text: "Terms.") },
            workers: OrderedWorkers(width: workers))
        return try await assembly.run(next: { try records.next() }, incomplete: incomplete)
    }

    /// Everything that a bundle says, in its order.
    static func records(at path: String) throws -> [ArticleRecord] {
        var bundle = try BundleReader(path: path)
        var records: [ArticleRecord] = []
        var passage = -1
        while let entry = try bundle.entry(after: passage) {
            passage = entry.passage
            records.append(try bundle.record(of: entry))
        }
        return records
    }
}

/// Articles at random, of all kinds of passages and with odd text in every field.
struct RandomArticles {
    var dice: Dice

    private static let words = [
        "water", "Wasser", "l'eau", "水", "ماء", "वन", "e\u{301}", "😀", "42", "3.5", "a:b",
        "{title}",
        "{revision}", "<b>", "&amp;", "\u{202E}", "\u{85}", "=", "\"", "'", "\\", "#",
    ]
    private static let hostile = [
        "\u{0}", "\u{1B}[2J", "\n", "\t", "\r", "\u{B}t", "\u{7F}", "\u{1}",
    ]

    mutating func text(_ most: Int, hostility: Int = 0) -> String {
        var parts: [String] = []
        for _ in 0..<Int.random(in: 1...max(1, most), using: &dice) {
            let isHostile = Int.random(in: 0..<100, using: &dice) < hostility
            parts.append((isHostile ? Self.hostile : Self.words).randomElement(using: &dice) ?? "")
        }
        return parts.joined(separator: Bool.random(using: &dice) ? " " : "")
    }

    private mutating func maybe(_ most: Int, hostility: Int) -> String? {
        Bool.random(using: &dice) ? text(most, hostility: hostility) : nil
    }

    /// - Parameter hostility: Percent of the words that are control characters.
    mutating func article(_ id: String, hostility: Int = 0) -> Article {
        Article(
            identity: ArticleIdentity(source: text(2, hostility: hostility), article: id),
            title: text(4, hostility: hostility),
            language: ["en", "fr", "pt-br", "ja"].randomElement(using: &dice) ?? "en",
            level: Bool.random(using: &dice) ? .original : .simple,
            provenance: provenance(hostility), summary: maybe(6, hostility: hostility),
            categories: (0..<Int.random(in: 0...3, using: &dice)).map { _ in
                text(3, hostility: hostility)
            },
            interlanguageTitles: Bool.random(using: &dice)
                ? ["fr": text(3, hostility: hostility), "de": "A:b"] : [:],
            passages: [Passage(.paragraph, text(9, hostility: hostility))]
                + (0..<Int.random(in: 0...12, using: &dice)).map { _ in passage(hostility) })
    }

    private mutating func provenance(_ hostility: Int) -> Provenance {
        let revisions = [nil, "12", "007", "v2", text(1, hostility: hostility)]
        let times = [nil, "1969-12-31T23:59:59Z", "2024-02-29T00:00:00Z", "2024", "2023-02-29"]
        return Provenance(
            revision: revisions.randomElement(using: &dice) ?? nil,
            timestamp: times.randomElement(using: &dice) ?? nil,
            retrieved: maybe(1, hostility: hostility), url: maybe(3, hostility: hostility),
            license: text(1, hostility: hostility),
            authors: (0..<Int.random(in: 0...3, using: &dice)).map { _ in
                text(2, hostility: hostility)
            },
            historyURL: maybe(3, hostility: hostility),
            translationOf: maybe(2, hostility: hostility))
    }

    private mutating func passage(_ hostility: Int) -> Passage {
        let kind = Passage.Kind.allCases.randomElement(using: &dice) ?? .paragraph
        if kind == .fact { return Passage(.fact, "Label \(text(1)): \(text(3))") }
        return Passage(kind, text(20, hostility: hostility))
    }
}
