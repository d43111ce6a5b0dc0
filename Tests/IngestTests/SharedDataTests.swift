// Real dumps, as wikis export them and as downloads end early.

import Testing

@testable import Ingest

@Suite(.enabled(if: SharedData.isPresent, SharedData.absence))
struct SharedDataTests {
    @Test func `a real dump gives its articles and redirects`() throws {
        let contents = Contents(try SharedData.path("dumps/enwiki-106.xml.bz2"))
        print(
            contents.summary, contents.error as Any, contents.articles.count,
            contents.redirects.count)
        let anarchism = try #require(contents.articles.first)
        print(anarchism.identity, anarchism.title, anarchism.provenance)
    }

    @Test(arguments: ["el", "bn", "ja"])
    func `a dump cut short names its last whole page`(language: String) throws {
        let path = try SharedData.path("dumps/\(language)wiki-truncated.xml.xz")
        let contents = Contents(path)
        print(contents.error as Any, contents.articles.count, contents.summary)
        var options = SourceOptions()
        options.acceptTruncated = true
        let accepted = Contents(path, options)
        print(accepted.error as Any, accepted.articles.count, accepted.summary)
    }

    @Test(arguments: ["en", "es", "fr"])
    func `articles as lines`(language: String) throws {
        let path = try SharedData.path("vital/\(language).articles.jsonl.xz")
        let clock = ContinuousClock()
        let start = clock.now
        let contents = Contents(path)
        print(clock.now - start)
        print(contents.error as Any, contents.articles.count, contents.summary)
    }
    @Test func `utf16`() throws {
        let contents = Contents(try SharedData.path("dumps/bgwiki-utf16.xml.bz2"))
        print(contents.summary, contents.error as Any, contents.titles.prefix(5))
        let c2 = Contents(try SharedData.path("dumps/enwiki-tables.xml.bz2"))
        print(c2.summary, c2.error as Any, c2.titles.prefix(5))
        let c3 = Contents(try SharedData.path("zim/ray_charles.zim"))
        print(c3.summary, c3.error as Any, c3.titles.prefix(5))
        let c4 = Contents(try SharedData.path("enterprise/frwiki-Calvi.ndjson.xz"))
        print(c4.summary, c4.error as Any, c4.titles.prefix(5))
    }
}
