// A record is its article, and the same article is the same bytes.

import Passages
import Testing

@testable import BundleFormat

struct RecordTests {
    @Test func `random articles come back as they were`() throws {
        let seed = UInt64.random(in: 0...UInt64.max)
        var random = RandomArticles(dice: Dice(state: seed))
        for number in 0..<500 {
            var article = random.article("\(number)")
            // Addresses may not hold braces, and are stored without them.
            article.provenance.url = article.provenance.url.map(AddressPattern.withoutBraces)
            article.provenance.historyURL = article.provenance.historyURL.map(
                AddressPattern.withoutBraces)
            let record = ArticleRecord(article, aliases: [random.text(2), "b", "a", "b"])
            let back = try ArticleRecord(canonical: record.canonicalBytes)
            #expect(back == record, "seed \(seed), article \(number)")
            #expect(back.digest == record.digest, "seed \(seed), article \(number)")
        }
    }

    @Test func `control characters never begin a field`() throws {
        let seed = UInt64.random(in: 0...UInt64.max)
        var random = RandomArticles(dice: Dice(state: seed))
        for number in 0..<500 {
            let record = ArticleRecord(
                random.article("\(number)", hostility: 40),
                aliases: [random.text(3, hostility: 40)])
            let back = try ArticleRecord(canonical: record.canonicalBytes)
            #expect(back.canonicalBytes == record.canonicalBytes, "seed \(seed), \(number)")
            #expect(
                back.article.passages.count == record.article.passages.count,
                "seed \(seed), \(number)")
            let again = try ArticleRecord(canonical: back.canonicalBytes)
            #expect(again == back, "seed \(seed), \(number)")
        }
    }

    @Test func `the bytes are those that the format describes`() {
        var article = BundleSample.article("7", "A\u{1}b", text: "One\ntwo\tthree\u{B}four.")
        article.provenance.historyURL = nil
        article.summary = "S"
        article.categories = ["K"]
        article.interlanguageTitles = ["fr": "F", "de": "D"]
        article.wikidata = "Q1"
        article.signals = [Signal("n", "v"), Signal("alone", "")]
        let record = ArticleRecord(article, aliases: ["z", "y", "z"])
        let expected =
            "\u{B}swiki\u{B}i7\u{B}tA b\u{B}len\u{B}r1\u{B}d2016-04-22T10:19:33Z"
            + "\u{B}uhttps://wiki.example/w/index.php?oldid=1\u{B}cCC-BY-SA-4.0"
            + "\u{B}aWiki contributors\u{B}yS\u{B}kK\u{B}wde:D\u{B}wfr:F\u{B}qQ1\u{B}mn: v\u{B}malone\u{B}by\u{B}bz"
            + "\u{1}One\ntwo\tthree four."
        #expect(String(decoding: record.canonicalBytes, as: UTF8.self) == expected)
    }

    @Test func `bytes that begin no field are damage`() {
        let damaged: [[UInt8]] = [
            [0x61], [0x0B], [0x0B, 0x51, 0x61], [0x00], [0x0D, 0x61], [0x1F],
            [0x0B, 0x73, 0x61, 0x00],
        ]
        for bytes in damaged {
            #expect(throws: FormatError.self, "\(bytes)") { try ArticleRecord(canonical: bytes) }
        }
    }

    @Test func `random bytes are read or refused`() {
        let seed = UInt64.random(in: 0...UInt64.max)
        var dice = Dice(state: seed)
        for _ in 0..<5_000 {
            let bytes = (0..<Int.random(in: 0...40, using: &dice)).map { _ in
                UInt8.random(in: 0...0x7F, using: &dice)
            }
            guard let record = try? ArticleRecord(canonical: bytes) else { continue }
            _ = record.digest
        }
    }
}
