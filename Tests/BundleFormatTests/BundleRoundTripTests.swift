// What is put into a bundle comes out of it, and the same input gives the same file.

import Foundation
import Passages
import Testing

@testable import BundleFormat

struct BundleRoundTripTests {
    private let folder: Folder

    init() throws {
        folder = try Folder()
    }

    private static func random(_ count: Int, seed: UInt64, hostility: Int) -> [Article] {
        var random = RandomArticles(dice: Dice(state: seed))
        return (0..<count).map { random.article("\($0)", hostility: hostility) }
    }

    @Test(arguments: [0, 30])
    func `random articles come back whole and verify`(hostility: Int) async throws {
        let seed = UInt64.random(in: 0...UInt64.max)
        let articles = Self.random(300, seed: seed, hostility: hostility)
        let path = folder.path("b")
        let summary = try await BundleSample.build(articles, at: path)
        let expected = try articles.map {
            try ArticleRecord(canonical: ArticleRecord($0).canonicalBytes)
        }
        let records = try BundleSample.records(at: path)
        #expect(Set(records) == Set(expected), "seed \(seed)")
        #expect(records.count == summary.articles)
        var bundle = try BundleReader(path: path)
        let damage = try BundleVerifier.verify(&bundle)
        #expect(damage.isNone, "seed \(seed): \(damage)")
        #expect(bundle.manifest[.root] == summary.root)
    }

    @Test func `every article is found under its title and aliases`() async throws {
        let path = folder.path("b")
        try await BundleSample.build(
            [BundleSample.article("1", "Écologie"), BundleSample.article("2", "Water")],
            redirects: [Redirect(source: "wiki", title: "Aqua", target: "Water")], at: path)
        var bundle = try BundleReader(path: path)
        #expect(try bundle.entries(titled: "ecologie").map(\.title) == ["Écologie"])
        #expect(try bundle.entries(titled: "AQUA").map(\.title) == ["Water"])
        #expect(try bundle.entries(titled: "nothing").isEmpty)
        #expect(try bundle.entries(titledFrom: "w", limit: 5).map(\.title) == ["Water"])
    }

    @Test func `the same articles give the same file with one worker and with two`() async throws {
        let articles = Self.random(200, seed: 7, hostility: 5)
        try await BundleSample.build(articles, at: folder.path("one"), workers: 1)
        try await BundleSample.build(articles, at: folder.path("two"), workers: 2)
        let one = try Data(contentsOf: URL(fileURLWithPath: folder.path("one")))
        let two = try Data(contentsOf: URL(fileURLWithPath: folder.path("two")))
        #expect(one == two)
    }

    @Test func `the same articles in another order give the same root`() async throws {
        var articles = Self.random(150, seed: 8, hostility: 5)
        articles += articles.prefix(20).map { article in
            var newer = article
            newer.provenance.revision = "99"
            return newer
        }
        let redirects = [
            Redirect(source: "a", title: "x", target: "y"),
            Redirect(source: "a", title: "x", target: "z"),
        ]
        let one = try await BundleSample.build(
            articles, redirects: redirects, at: folder.path("one"))
        let two = try await BundleSample.build(
            articles.reversed(), redirects: redirects.reversed(), at: folder.path("two"))
        #expect(one.root == two.root)
        #expect(one == two)
    }

    @Test func `an article larger than a block spans blocks`() async throws {
        let seed = UInt64.random(in: 0...UInt64.max)
        var dice = Dice(state: seed)
        func passages(_ count: Int) -> [Passage] {
            (0..<count).map { _ in
                let words = (0..<1_000).map { _ in
                    String(UInt32.random(in: 0...UInt32.max, using: &dice), radix: 36)
                }
                return Passage(.paragraph, words.joined(separator: " "))
            }
        }
        var large = BundleSample.article("2", "Large")
        large.passages = passages(100)
        let path = folder.path("b")
        let articles = [
            BundleSample.article("1", "Before"), large, BundleSample.article("3", "After"),
        ]
        try await BundleSample.build(articles, at: path)
        let records = try BundleSample.records(at: path)
        #expect(records.map(\.article) == articles)
        var bundle = try BundleReader(path: path)
        let entry = try #require(try bundle.entries(titled: "Large").first)
        let stored = try bundle.record(of: entry).storedBytes
        #expect(stored.count > 2 * BlockLayout.maximumSizeInBytes)
        #expect(try BundleVerifier.verify(&bundle).isNone)
    }

    @Test func `titles fill several chunks and each is found`() async throws {
        let count = TitleChunk.capacity * 2 + 100
        let articles = (0..<count).map {
            BundleSample.article("\($0)", "Title \($0 * 7_919 % count)", text: "Short.")
        }
        let path = folder.path("b")
        try await BundleSample.build(articles, at: path)
        var bundle = try BundleReader(path: path)
        for number in stride(from: 0, to: count, by: 13) {
            let found = try bundle.entries(titled: "title \(number)").map(\.title)
            #expect(found == ["Title \(number)"])
        }
        #expect(try bundle.entries(titledFrom: "Title 20", limit: 1_000).count == 111)
        #expect(try bundle.entries(titled: "Title \(count)").isEmpty)
        #expect(try bundle.entries(titled: "A").isEmpty && bundle.entries(titled: "z").isEmpty)
    }

    @Test func `one title of many articles stays together`() async throws {
        let count = TitleChunk.capacity + 50
        let articles =
            (0..<count).map { BundleSample.article("\($0)", "Same", text: "Short.") }
            + [BundleSample.article("x", "Later")]
        let path = folder.path("b")
        try await BundleSample.build(articles, at: path)
        var bundle = try BundleReader(path: path)
        #expect(try bundle.entries(titled: "same").count == 256)
        #expect(try bundle.entries(titled: "later").count == 1)
    }

    @Test func `an article of headings alone is refused`() async throws {
        var article = BundleSample.article("1", "A")
        article.passages = [Passage(.heading2, "H")]
        await #expect(throws: FormatError.self) {
            try await BundleSample.build([article], at: folder.path("b"))
        }
        #expect(try folder.names == [])
    }

    @Test func `what is missing of a source is said in the manifest`() async throws {
        let path = folder.path("b")
        try await BundleSample.build(
            [BundleSample.article("1", "A")], at: path, incomplete: ["One ends early.", "Two too."])
        let bundle = try BundleReader(path: path)
        #expect(bundle.manifest[.incomplete] == "One ends early.\nTwo too.")
        #expect(try bundle.licenses().map(\.text) == ["Terms."])
        #expect(try bundle.activities() == [1: BundleSample.activity])
    }
}
