// What a bundle can be asked in other languages with: written, read, chosen, checked, refused.

import Foundation
import Language
import Passages
import SQLite
import Testing

@testable import BundleFormat

private func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

struct TranslationTests {
    private let folder: Folder
    private let path: String

    init() throws {
        folder = try Folder()
        path = folder.path("b")
    }

    private func germany() -> Article {
        var article = BundleSample.article(
            "1", "Germany", text: "Germany has a large government.")
        article.interlanguageTitles = ["es": "Alemania", "fr": "Allemagne", "de": "Deutschland"]
        article.wikidata = "Q183"
        article.passages.insert(Passage(.fact, "Population: 83000000"), at: 0)
        return article
    }

    private func dictionary() -> Wordbooks {
        var table = TermPairs(from: "es", to: "en")
        table.add(bytes("gobiern"), bytes("govern"))
        table.add(bytes("gobiern"), bytes("rudder"))
        table.add(bytes("aleman"), bytes("teuton"))
        table.add(bytes("zapat"), bytes("shoe"))
        return Wordbooks(
            books: [
                Wordbook(
                    name: "w.dix", source: "es", target: "en", license: "CC0-1.0",
                    attribution: "Us")
            ], pairs: [table])
    }

    private func build(
        _ articles: [Article], asked: [String], _ wordbooks: Wordbooks = Wordbooks()
    ) async throws {
        let assembly = BundleAssembly(
            output: path, replacingExisting: true,
            description: Description(title: "Sample", questionLanguages: asked),
            license: { License(identifier: $0, name: $0, url: nil, text: nil) },
            wordbooks: wordbooks, workers: OrderedWorkers(width: 1))
        var staging = try Staging(in: Database.writable(at: ""))
        for article in articles { try staging.add(StagedArticle(article)) }
        try staging.resolveRedirects()
        var records = try staging.records(activity: BundleSample.activity)
        _ = try await assembly.run(next: { try records.next() })
    }

    private func targets(_ word: String, from source: String = "es", to target: String = "en")
        throws -> [String]
    {
        var bundle = try BundleReader(path: path)
        return try bundle.translations.targets(of: bytes(word), from: source, to: target)
            .map { String(decoding: $0, as: UTF8.self) }
    }

    @Test func `a bundle keeps those words of a dictionary that its texts have`() async throws {
        try await build([germany()], asked: ["es"], dictionary())
        #expect(try targets("gobiern") == ["govern"])
        #expect(try targets("zapat") == [])
        #expect(try targets("gobiern", from: "fr") == [])
        var bundle = try BundleReader(path: path)
        let books = try bundle.translations.wordbooks()
        #expect(books == dictionary().books)
        #expect(bundle.manifest.questionLanguages == ["en", "es"])
        let damage = try BundleVerifier.verify(&bundle)
        #expect(damage.isNone)
    }

    @Test func `titles in languages of questions find the article, others do not`() async throws {
        try await build([germany()], asked: ["es"], dictionary())
        #expect(try targets("aleman") + targets("alemani") == ["germani"])
        var bundle = try BundleReader(path: path)
        let found = try bundle.entries(titled: "alemania").map(\.title)
        #expect(found == ["Germany"])
        let others = try bundle.entries(titled: "Allemagne")
        #expect(others.isEmpty)
        let list = try bundle.index.list(
            of: [IndexField.title]
                + (Analyzer(language: "es").terms(of: "Alemania").first?.bytes ?? []))
        #expect(list != nil)
        #expect(bundle.manifest.number(.aliases) == 0)
    }

    @Test func `articles about the same give titles and labels of facts`() async throws {
        func article(_ id: String, _ language: String, _ item: String, _ facts: [String]) -> Article
        {
            var article = BundleSample.article(id, "T\(id)x", language: language)
            article.wikidata = item
            article.passages = facts.map { Passage(.fact, $0) } + article.passages
            return article
        }
        try await build(
            [
                article("1", "en", "Q1", ["Population: 5,000", "Mayor: Ann"]),
                article("2", "es", "Q1", ["Habitantes: 5,000", "Alcalde: Eva"]),
                article("3", "en", "Q2", ["Population: 70", "Area: 9"]),
                article("4", "es", "Q2", ["Habitantes: 70", "Superficie: 9"]),
            ], asked: ["es"])
        #expect(try targets("t2x") == ["t1x"])
        #expect(try targets("habit") + targets("habitant") == ["popul"])
        // Seen once is chance.
        #expect(try targets("superfici") == [])
        // Nobody expects questions in English beside those that the texts answer.
        #expect(try targets("popul", from: "en", to: "es") == [])
    }

    @Test func `a bundle that nobody asks in other languages has neither table`() async throws {
        try await build([germany()], asked: [])
        let database = try Database.hardened(at: path)
        var rows = try database.prepare(
            "SELECT count(*) FROM sqlite_schema WHERE name IN ('dictionary', 'translation')")
        let isThere = try rows.step() && rows.int(0) > 0
        #expect(!isThere)
        #expect(try targets("gobiern") == [])
    }

    @Test(arguments: ["dictionary", "translation"])
    func `a bundle with one of the two tables is refused`(table: String) async throws {
        try await build([germany()], asked: ["es"], dictionary())
        let database = try Database.writable(at: path)
        try database.execute("DROP TABLE \(table)")
        #expect(throws: FormatError.self) { _ = try BundleReader(path: path) }
    }

    @Test(arguments: [
        "UPDATE translation SET data = x'00'", "UPDATE translation SET data = zeroblob(90000)",
        "UPDATE translation SET data = data, first = zeroblob(900000)",
        "UPDATE dictionary SET license = 'CC0'", "DELETE FROM translation",
    ])
    func `a changed table is found, and a broken row is an error, not a crash`(
        change: String
    ) async throws {
        try await build([germany()], asked: ["es"], dictionary())
        do {
            let database = try Database.writable(at: path)
            try database.execute(change)
        }
        var bundle = try BundleReader(path: path)
        let damage = try BundleVerifier.verify(&bundle)
        #expect(!damage.isNone)
        if change.contains("data") {
            #expect(throws: FormatError.self) { try targets("gobiern") }
        }
    }

    @Test func `every word of a large table is found`() {
        var dice = Dice(state: 7)
        var table = TermPairs(from: "es", to: "en")
        for _ in 0..<5_000 {
            let letters = (0..<Int.random(in: 1...12, using: &dice)).map { _ in
                UInt8.random(in: 0x61...0x7A, using: &dice)
            }
            table.add(letters, letters.reversed())
            table.add(letters, letters + [0x20] + letters)
        }
        let rows = TermPairsLayout.rows(of: table)
        #expect(rows.count > 1)
        var lost = 0
        for (key, targets) in table.entries {
            let row = rows.last { !key.lexicographicallyPrecedes($0.first) }
            if TermPairsLayout.targets(of: key, in: row?.lines ?? []) != targets { lost += 1 }
        }
        #expect(lost == 0)
        var again = TermPairs(from: "es", to: "en")
        #expect(throws: Never.self) {
            try TermPairsLayout.read(TermPairsLayout.lines(of: table), into: &again)
        }
        #expect(again == table)
        #expect(TermPairsLayout.targets(of: [0x7E], in: rows[0].lines) == [])
    }

    @Test(arguments: ["b\tx\na\ty\n", "a\n", "a\tb\ta\tb\ta\tb\ta\tb\n", "\n\n\ta\n"])
    func `lines that are none of a table are refused`(lines: String) {
        var table = TermPairs(from: "es", to: "en")
        #expect(throws: FormatError.self) {
            try TermPairsLayout.read(bytes(lines), into: &table)
        }
    }
}
