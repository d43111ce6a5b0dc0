// Whatever order sources come in, the same articles and the same redirects are left.

import SQLite
import Testing

@testable import BundleFormat

struct StagingTests {
    private func staged(
        _ articles: [Article], _ redirects: [Redirect] = [], redirectsFirst: Bool = false
    ) throws -> (records: [ArticleRecord], counts: Staging.Counts) {
        var staging = try Staging(in: Database.writable(at: ""))
        if redirectsFirst { for redirect in redirects { try staging.add(redirect) } }
        for article in articles { try staging.add(StagedArticle(article)) }
        if !redirectsFirst { for redirect in redirects { try staging.add(redirect) } }
        try staging.resolveRedirects()
        var rows = try staging.records(activity: BundleSample.activity)
        var records: [ArticleRecord] = []
        while let packed = try rows.next() { records.append(try packed.record()) }
        return (records, staging.counts)
    }

    private func redirect(_ title: String, _ target: String) -> Redirect {
        Redirect(source: "wiki", title: title, target: target)
    }

    @Test func `the newest revision counts, whatever the order`() throws {
        let revisions = [
            BundleSample.article("1", "Old", revision: "9", timestamp: "2020-01-01T00:00:00Z"),
            BundleSample.article("1", "New", revision: "10", timestamp: "2019-01-01T00:00:00Z"),
            BundleSample.article("1", "None", revision: nil, timestamp: "2021-01-01T00:00:00Z"),
        ]
        for order in [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]] {
            let (records, counts) = try staged(order.map { revisions[$0] })
            #expect(records.map(\.article.title) == ["New"], "\(order)")
            #expect(counts.articles == 1 && counts.replaced == 2)
        }
    }

    @Test func `without revisions the later time counts`() throws {
        let early = BundleSample.article("1", "Early", revision: nil, timestamp: "2019-01-01")
        let late = BundleSample.article("1", "Late", revision: nil, timestamp: "2020-01-01")
        let never = BundleSample.article("1", "Never", revision: nil, timestamp: nil)
        for order in [[early, late, never], [late, never, early], [never, late, early]] {
            #expect(try staged(order).records.map(\.article.title) == ["Late"])
        }
    }

    @Test func `a tie has the same winner in both orders`() throws {
        let one = BundleSample.article("1", "T", text: "One text.")
        let other = BundleSample.article("1", "T", text: "Another text.")
        let first = try staged([one, other]).records
        #expect(first.count == 1)
        #expect(try staged([other, one]).records == first)
        #expect(try staged([one, one, other]).records == first)
    }

    @Test func `source, id, language and level make an article`() throws {
        let articles = [
            BundleSample.article("1", "A"), BundleSample.article("2", "A"),
            BundleSample.article("1", "A", source: "other"),
            BundleSample.article("1", "A", language: "fr"),
            BundleSample.article("1", "A", level: .simple),
        ]
        let records = try staged(articles).records
        #expect(records.count == 5)
        #expect(try staged(articles.reversed()).records == records)
    }

    @Test func `ids are in the order of numbers`() throws {
        let ids = ["10", "9", "100", "1", "abc", "ab"]
        let records = try staged(ids.map { BundleSample.article($0, $0) }).records
        #expect(records.map(\.article.identity.article) == ["1", "9", "10", "ab", "100", "abc"])
    }

    @Test(arguments: [true, false])
    func `redirects lead to their article from before and behind it`(first: Bool) throws {
        let redirects = [
            redirect("Aqua", "Water"), redirect("H2O", "water#Chemistry"),
            redirect("Wasser_", "_Water"), redirect("H₂O", "H2O"),
        ]
        let (records, counts) = try staged(
            [BundleSample.article("1", "Water")], redirects, redirectsFirst: first)
        #expect(records.map(\.aliases) == [["Aqua", "H2O", "H₂O", "Wasser"]])
        #expect(counts.redirects == 4 && counts.dangling == 0)
    }

    @Test func `chains are followed over five others and loops end`() throws {
        let chain = (1...7).map { redirect("R\($0)", $0 == 1 ? "Water" : "R\($0 - 1)") }
        let loop = [redirect("A", "B"), redirect("B", "A"), redirect("Self", "Self")]
        let (records, counts) = try staged(
            [BundleSample.article("1", "Water")], chain + loop + [redirect("X", "Nothing")])
        #expect(records.map(\.aliases) == [["R1", "R2", "R3", "R4", "R5", "R6"]])
        #expect(counts.dangling == 5)
    }

    @Test func `a redirect stays within its source`() throws {
        let (records, counts) = try staged(
            [BundleSample.article("1", "Water", source: "other")], [redirect("Aqua", "Water")])
        #expect(records.map(\.aliases) == [[]])
        #expect(counts.dangling == 1)
    }

    @Test func `of two redirects under one title the same one counts in both orders`() throws {
        let articles = [BundleSample.article("1", "Water"), BundleSample.article("2", "Ice")]
        let redirects = [redirect("Aqua", "Water"), redirect("Aqua", "Ice")]
        let first = try staged(articles, redirects).records
        #expect(try staged(articles, redirects.reversed()).records == first)
        #expect(first.flatMap(\.aliases) == ["Aqua"])
    }

    @Test func `titles with control characters are found under their clean form`() throws {
        let (records, _) = try staged(
            [BundleSample.article("1", "A\u{1}b")], [redirect("C\u{2}d", "A b")])
        #expect(records.map(\.article.title) == ["A b"])
        #expect(records.map(\.aliases) == [["C d"]])
    }
}
