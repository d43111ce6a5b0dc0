// What becomes of the pages of a wiki: order, provenance, what is not there.

import BundleFormat
import Foundation
import Markup
import Passages
import Testing

@testable import Ingest

struct WikiReadingTests {
    private let scratch: Scratch

    init() throws { scratch = try Scratch() }

    private func server(_ wiki: FakeWiki) throws -> LoopbackServer {
        try LoopbackServer { request, _ in wiki.reply(to: request) }
    }

    @Test func `a page becomes an article with its provenance`() throws {
        var wiki = FakeWiki()
        wiki.pages[0].more =
            #","pagelanguage":"de","description":"A liquid","pageprops":{"wikibase_item":"Q283"},"#
            + #""categories":[{"ns":14,"title":"Kind:Liquids"}],"#
            + #""langlinks":[{"lang":"fr","title":"Eau"}],"anoncontributors":2,"#
            + #""contributors":[{"userid":1,"name":"Ada"},{"userid":2,"name":"192.0.2.7"}],"#
            + #""redirects":[{"ns":0,"title":"H2O","fragment":"Top"},{"ns":1,"title":"Talk:H"}]"#
        wiki.pages[0].text = "Water & <b>air</b> &amp; earth."
        let server = try server(wiki)
        let reading = Reading("\(server.origin)/w/api.php", WikiOptions(cache: scratch))
        #expect(reading.error == nil)
        let article = try #require(reading.articles.first)
        #expect(article.identity == ArticleIdentity(source: "wells", article: "1"))
        #expect(article.language == "de")
        #expect(article.summary == "A liquid")
        #expect(article.categories == ["Liquids"])
        #expect(article.interlanguageTitles == ["fr": "Eau"])
        #expect(article.wikidata == "Q283")
        #expect(article.signals == [Signal("contributors", "4")])
        #expect(article.article().passages.map(\.text) == ["Water & air & earth."])
        var provenance = Provenance(
            revision: "10", timestamp: "2026-01-01T00:00:00Z",
            url: "http://wells.example/w/index.php?oldid=10", license: "CC-BY-SA-4.0",
            authors: ["Wells contributors", "Ada", "unregistered editor (address withheld)"],
            historyURL: "http://wells.example/w/index.php?title=Water&action=history")
        provenance.retrieved = article.provenance.retrieved
        #expect(article.provenance == provenance)
        #expect(article.provenance.retrieved?.contains(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/) == true)
        #expect(
            reading.redirects == [
                SourceRedirect(
                    source: "wells", title: "H2O", target: "Water", section: "Top", language: "de")
            ])
    }

    @Test func `pages come in the order of their titles, each once, the rest is named`() throws {
        var wiki = FakeWiki()
        wiki.pages = ["A", "B", "C"].enumerated().map {
            FakeWiki.Page(id: 9 - $0.offset, title: $0.element)
        }
        let server = try server(wiki)
        var options = WikiOptions(cache: scratch, titles: ["C", "Nowhere", "A", "C", "B"])
        options.pages.lists = [try scratch.write("list", "\u{FEFF}# Letters\nB\r\n\n  A \nGone\n")]
        let reading = Reading("\(server.origin)/api.php", options)
        #expect(reading.titles == ["C", "A", "B"])
        #expect(reading.summary.skipped == [.absent: 2])
        #expect(
            reading.summary.warnings == [
                "\(server.origin)/api.php: not on the wiki: \"Nowhere\", \"Gone\""
            ])
        let asked = server.requests.map { $0["titles"] }.filter { !$0.isEmpty }
        #expect(asked == ["C|Nowhere", "A|B", "Gone"])
    }

    @Test func `only properties that the wiki has are asked for`() throws {
        let server = try server(FakeWiki())
        _ = Reading("\(server.origin)/api.php", WikiOptions(cache: scratch))
        let request = try #require(server.requests.last)
        #expect(request["prop"] == "info|revisions")
        #expect(request["maxlag"] == "5")
        #expect(request.headers["user-agent"]?.hasPrefix("Haversack/") == true)
    }

    @Test func `rendered text is asked for by revision`() throws {
        let server = try server(FakeWiki())
        var options = WikiOptions(cache: scratch)
        options.form = .html
        let reading = Reading("\(server.origin)/api.php", options)
        #expect(
            reading.articles.first?.body
                == .html(Array("<p>Rendered 10.</p>".utf8), HTMLContext(language: "en")))
        #expect(server.requests.last?["oldid"] == "10")
        #expect(server.requests.allSatisfy { !$0["rvprop"].contains("content|") })
    }

    @Test func `categories within each other are entered once, down to the depth`() throws {
        let wiki = FakeWiki(pages: (1...4).map { FakeWiki.Page(id: $0, title: "P\($0)") })
        let server = try LoopbackServer { request, _ in
            guard request["list"] == "categorymembers" else { return wiki.reply(to: request) }
            let next = ["Kind:A": "Kind:B", "Kind:B": "Kind:C", "Kind:C": "Kind:A"]
            let title = request["cmtitle"]
            let number = title.utf8.last.map { Int($0) - 64 } ?? 0
            return .json(
                #"{"query":{"categorymembers":[{"pageid":\#(number),"ns":0,"type":"page"},{"pageid":4,"ns":0,"type":"page"},{"pageid":70,"ns":1,"type":"page"},{"pageid":80,"ns":14,"type":"subcat","title":"\#(next[title] ?? "")"}]}}"#
            )
        }
        for (depth, titles) in [
            (0, ["P1", "P4"]), (1, ["P1", "P4", "P2"]), (9, ["P1", "P4", "P2", "P3"]),
        ] {
            var options = WikiOptions(cache: scratch, titles: [])
            options.pages = PageSelection(categories: ["A"], depth: depth)
            let reading = Reading("\(server.origin)/api.php", options)
            #expect(reading.titles == titles)
        }
        let asked = server.requests.map { $0["cmtitle"] }.filter { !$0.isEmpty }
        #expect(asked == ["Kind:A", "Kind:B", "Kind:C"])
    }

    @Test func `an answer in parts is put together`() throws {
        let wiki = FakeWiki()
        let server = try LoopbackServer { request, _ in
            guard !request["titles"].isEmpty else { return wiki.reply(to: request) }
            switch request["pccontinue"] {
            case "":
                return .json(
                    #"{"continue":{"pccontinue":"1|7","continue":"||"},"query":{"pages":[{"pageid":1,"ns":0,"title":"Water","contributors":[{"name":"Ada"}]}]}}"#
                )
            default:
                return .json(
                    #"{"query":{"pages":[{"pageid":1,"ns":0,"title":"Water","contributors":[{"name":"Bo"}],"revisions":[{"revid":7,"content":"Wet."}]}]}}"#
                )
            }
        }
        let reading = Reading("\(server.origin)/api.php", WikiOptions(cache: scratch))
        #expect(reading.error == nil)
        #expect(
            reading.articles.first?.provenance.authors == ["Wells contributors", "Ada", "Bo"])
        #expect(reading.articles.first?.provenance.revision == "7")
        #expect(server.requests.last?["continue"] == "||")
    }

    @Test func `many long titles are posted`() throws {
        let server = try server(FakeWiki())
        let long = ["Water"] + (0..<2).map { "\($0)" + String(repeating: "ü", count: 400) }
        let reading = Reading(
            "\(server.origin)/api.php", WikiOptions(cache: scratch, titles: long))
        #expect(reading.titles == ["Water"])
        #expect(server.requests.first?.method == "GET")
        #expect(
            server.requests.contains { $0.method == "POST" && $0["titles"].hasPrefix("Water|") })
    }

    @Test func `a page whose text is refused is named, and the others come`() throws {
        var wiki = FakeWiki()
        wiki.pages.append(FakeWiki.Page(id: 2, title: "Fire"))
        let base = wiki
        let server = try LoopbackServer { request, _ in
            request["oldid"] == "10"
                ? .json(#"{"error":{"code":"permissiondenied","info":"No."}}"#)
                : base.reply(to: request)
        }
        var options = WikiOptions(cache: scratch, titles: ["Water", "Fire"])
        options.form = .html
        let reading = Reading("\(server.origin)/api.php", options)
        #expect(reading.titles == ["Fire"])
        #expect(reading.summary.warnings.first?.contains("\"Water\" was left out") == true)
    }
}
