// Real dumps, as wikis export them and as downloads end early.

import BundleFormat
import Foundation
import Testing

@testable import Ingest

@Suite(.enabled(if: SharedData.isPresent, SharedData.absence))
struct SharedDataTests {
    @Test func `a real dump gives its articles and redirects`() throws {
        let contents = Contents(try SharedData.path("dumps/enwiki-106.xml.bz2"))
        #expect(contents.error == nil)
        #expect(contents.articles.count == 106)
        #expect(contents.redirects.count == 99)
        #expect(contents.summary.skipped == [.namespace: 1])
        #expect(contents.summary.warnings == [])
        let first = try #require(contents.articles.first)
        #expect(first.identity == ArticleIdentity(source: "enwiki", article: "12"))
        #expect(first.provenance.authors == ["Wikipedia contributors"])
        #expect(contents.redirects.first?.target == "Computer accessibility")
    }

    @Test(arguments: [
        ("el", 524, "\"17 Μαρτίου\" (id 1488), which ends at byte 15427092"),
        ("bn", 380, "\"টেমপ্লেট:অডিও\" (id 2387), which ends at byte 19450920"),
        ("ja", 189, "\"Help:目次\" (id 452), which ends at byte 10231946"),
    ])
    func `a dump cut short names its last whole page`(
        language: String, count: Int, place: String
    ) throws {
        let path = try SharedData.path("dumps/\(language)wiki-truncated.xml.xz")
        let refused = Contents(path)
        #expect(refused.error?.kind == .truncated)
        #expect(refused.error?.reason.contains(place) == true)
        var options = SourceOptions()
        options.acceptTruncated = true
        let accepted = Contents(path, options)
        #expect(accepted.error == nil)
        #expect(accepted.articles.count == count)
        #expect(accepted.articles.allSatisfy { $0.language == language })
        #expect(accepted.summary.truncation != nil)
    }

    @Test func `every small dump names its wiki`() throws {
        let folder = try SharedData.path("dumps/mini")
        for name in try FileManager.default.contentsOfDirectory(atPath: folder).sorted() {
            let contents = Contents("\(folder)/\(name)")
            #expect(contents.error == nil, "\(name)")
            let code = try #require(name.split(separator: ".").first)
            #expect(contents.articles.count + contents.redirects.count > 0, "\(name)")
            for article in contents.articles {
                #expect(article.identity.source == "\(code)wiki")
                #expect(article.language == (code == "simple" ? "en" : String(code)))
                let address = "https://\(code).wikipedia.org/w/index.php?oldid="
                #expect(article.provenance.url?.hasPrefix(address) == true)
            }
        }
    }

    @Test func `a dump in UTF-16 and one without its wiki's name`() throws {
        let bulgarian = Contents(try SharedData.path("dumps/bgwiki-utf16.xml.bz2"))
        #expect(bulgarian.titles == ["Григориански календар"])
        #expect(bulgarian.articles.first?.language == "bg")
        let path = try SharedData.path("dumps/enwiki-tables.xml.bz2")
        #expect(Contents(path).error?.kind == .licenseUnknown)
        var options = SourceOptions()
        options.project = "enwiki"
        let tables = Contents(path, options)
        #expect(tables.articles.allSatisfy { $0.provenance.url != nil })
        #expect(tables.articles.count > 1)
    }

    @Test(arguments: [("en", 10_033), ("es", 6_239), ("fr", 9_955)])
    func `articles as lines are all read`(language: String, count: Int) throws {
        let contents = Contents(try SharedData.path("vital/\(language).articles.jsonl.xz"))
        #expect(contents.error == nil)
        #expect(contents.articles.count == count)
        #expect(contents.articles.allSatisfy { $0.language == language })
        #expect(contents.articles.prefix(50).allSatisfy { !$0.texts.isEmpty })
    }

    @Test(arguments: [
        ("dewiki-Albert_Einstein", ["Albert Einstein"], 1),
        ("frwiki-Calvi", ["Calvi"], 4),
        ("squirrel-de-en-ru", ["Squirrel", "Squirrel", "Squirrel"], 12),
    ])
    func `articles of Wikimedia Enterprise are read`(
        name: String, titles: [String], redirects: Int
    ) throws {
        let contents = Contents(try SharedData.path("enterprise/\(name).ndjson.xz"))
        #expect(contents.error == nil)
        #expect(contents.titles == titles)
        #expect(contents.redirects.count == redirects)
        for article in contents.articles {
            #expect(article.provenance.license.hasPrefix("CC-BY-SA-"))
            #expect(article.provenance.url?.contains("oldid=") == true)
            #expect(article.wikidata?.hasPrefix("Q") == true)
            #expect(article.article().passages.count > 3)
        }
    }
}
