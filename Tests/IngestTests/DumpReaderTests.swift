// What becomes of the pages of an export.

import BundleFormat
import Testing

@testable import Ingest

struct DumpReaderTests {
    private let scratch: Scratch

    init() throws {
        scratch = try Scratch()
    }

    private func contents(
        _ dump: String, name: String = "notes.xml", _ options: SourceOptions = SourceOptions()
    ) throws -> Contents {
        Contents(try scratch.write(name, dump), options)
    }

    @Test func `a page becomes an article with its provenance`() throws {
        let contents = try contents(
            Dump.whole(Dump.page("Caf\u{E9} &amp; bar", id: 12, revision: 716, text: "A &lt;b&gt;"))
        )
        let article = try #require(contents.articles.first)
        #expect(article.identity == ArticleIdentity(source: "enwiki", article: "12"))
        #expect(article.title == "Café & bar")
        #expect(article.language == "en")
        #expect(
            article.provenance
                == Provenance(
                    revision: "716", timestamp: "2016-04-22T10:19:33Z",
                    url: "https://en.wikipedia.org/w/index.php?oldid=716",
                    license: "CC-BY-SA-3.0", authors: ["Wikipedia contributors"],
                    historyURL: "https://en.wikipedia.org/w/index.php"
                        + "?title=Caf%C3%A9_%26_bar&action=history"))
        #expect(article.article().title == "Café & bar")
        #expect(contents.summary.articles == 1)
        #expect(contents.summary.warnings == [])
    }

    @Test(arguments: [
        ("2023-06-06T23:59:59Z", nil, "CC-BY-SA-3.0"),
        ("2023-06-07T00:00:00Z", nil, "CC-BY-SA-4.0"),
        ("2016-04-22T10:19:33Z", "2026-08-18", "CC-BY-SA-4.0"),
        ("2024-01-01T00:00:00Z", "2023-01-01", "CC-BY-SA-3.0"),
    ])
    func `the licence follows the date`(
        time: String, retrieved: String?, license: String
    ) throws {
        var options = SourceOptions()
        options.retrieved = retrieved
        let contents = try contents(Dump.whole(Dump.page("A", time: time)), options)
        #expect(contents.articles.first?.provenance.license == license)
        #expect(contents.articles.first?.provenance.retrieved == retrieved)
    }

    @Test func `redirects are given wherever they stand and however they are marked`() throws {
        let pages =
            Dump.page("Before", id: 1, extra: "<redirect title=\"Target\" />")
            + Dump.page("Target", id: 2)
            + Dump.page("After", id: 3, extra: "<redirect title='It&apos;s#Part two' />")
            + Dump.page("Old", id: 4, text: " #redirect:[[target_page|x]] {{R}}")
            + Dump.page("Alt", id: 5, text: "#WEITERLEITUNG [[Ziel#Teil]]")
            + Dump.page("Rus", id: 6, text: "#перенаправление [[Цель]]")
            + Dump.page("Liste", id: 7, text: "#One [[Link]]")
        let contents = try contents(Dump.whole(pages))
        #expect(contents.titles == ["Target", "Liste"])
        #expect(contents.redirects.map(\.title) == ["Before", "After", "Old", "Alt", "Rus"])
        #expect(
            contents.redirects.map(\.target) == ["Target", "It's", "target page", "Ziel", "Цель"])
        #expect(contents.redirects.map(\.section) == [nil, "Part two", nil, "Teil", nil])
        #expect(contents.redirects.allSatisfy { $0.source == "enwiki" && $0.language == "en" })
        #expect(contents.summary.redirects == 5)
    }

    @Test func `only the asked namespaces become articles`() throws {
        let dump = Dump.whole(
            Dump.page("A", id: 1) + Dump.page("Talk:A", id: 2, namespace: 1)
                + Dump.page("Category:C", id: 3, namespace: 14))
        let contents = try contents(dump)
        #expect(contents.titles == ["A"])
        #expect(contents.summary.skipped == [.namespace: 2])
        var options = SourceOptions()
        options.namespaces = [0, 14]
        #expect(try self.contents(dump, options).titles == ["A", "Category:C"])
    }

    @Test func `schemas without ns tell namespaces by the title`() throws {
        let pages =
            Dump.page("A: a story", id: 1, namespace: nil)
            + Dump.page("Discussion:A", id: 2, namespace: nil)
            + Dump.page("User_talk:Ada", id: 3, namespace: nil)
        let site = Dump.site.split(separator: "Talk").joined(separator: "Discussion")
        let contents = try contents(Dump.whole(pages, site: site))
        #expect(contents.titles == ["A: a story"])
    }

    @Test func `of several revisions the newest counts, whatever their order`() throws {
        let revisions = [
            Dump.revision(5, time: "2020-01-01T00:00:00Z", text: "newest"),
            Dump.revision(
                9, time: "2019-01-01T00:00:00Z", contributor: "<ip>2001:db8::1</ip>", text: "old"),
            Dump.revision(
                3, time: "2018-01-01T00:00:00Z",
                contributor: "<username>~2024-12345-67</username>", text: "oldest"),
        ]
        for order in [[0, 1, 2], [2, 1, 0], [1, 0, 2]] {
            let body = order.map { revisions[$0] }.joined()
            let contents = try contents(
                Dump.whole("<page><title>A</title><ns>0</ns><id>1</id>\(body)</page>"))
            let article = try #require(contents.articles.first)
            #expect(article.provenance.revision == "5")
            #expect(article.texts == ["newest"])
            #expect(
                Set(article.provenance.authors) == [
                    "Wikipedia contributors", "Ada", Contributor.withheld, "~2024-12345-67",
                ])
        }
    }

    @Test func `what is no article is counted by its reason`() throws {
        let pages =
            Dump.page("", id: 1)
            + Dump.page("Empty", id: 2, text: " \n")
            + Dump.page("Styles", id: 3).split(separator: "wikitext").joined(separator: "css")
            + "<page><title>Hidden</title><ns>0</ns><id>4</id><revision><id>1</id>"
            + "<text deleted=\"deleted\" /></revision></page>"
            + "<page><title>Stub</title><ns>0</ns><id>5</id></page>"
            + Dump.page("Large", id: 6, text: String(repeating: "word ", count: 300))
            + Dump.page("Good", id: 7)
        var options = SourceOptions()
        options.maximumArticleSizeInBytes = 1_000
        let contents = try contents(Dump.whole(pages), options)
        #expect(contents.titles == ["Good"])
        #expect(contents.summary.skipped == [.noTitle: 1, .noText: 3, .model: 1, .tooLarge: 1])
        #expect(contents.summary.warnings.count == 1)
        #expect(contents.summary.warnings.first?.contains("\"Large\"") == true)
    }

    @Test func `hidden contributors and odd elements do no harm`() throws {
        let odd = """
            <DiscussionThreading><ThreadID>1</ThreadID><id>99</id></DiscussionThreading>
            <upload><timestamp>2000-01-01T00:00:00Z</timestamp><filename>x</filename></upload>
            """
        var page = Dump.page("A", id: 1, extra: odd)
        page = page.split(
            separator: "<contributor><username>Ada</username><id>7</id></contributor>"
        )
        .joined(separator: "<contributor deleted=\"deleted\" />")
        let contents = try contents(Dump.whole(page))
        #expect(contents.articles.first?.identity.article == "1")
        #expect(contents.articles.first?.provenance.authors == ["Wikipedia contributors"])
    }

    @Test func `a page of ten megabytes is an article`() throws {
        let text = String(
            repeating: "A sentence of ten words stands here again and again. ", count: 1 << 18)
        let contents = try contents(Dump.whole(Dump.page("Long", text: text) + Dump.page("Next")))
        #expect(contents.titles == ["Long", "Next"])
        #expect(contents.articles.first?.sizeInBytes == text.utf8.count)
    }

    @Test func `a dump that does not name its wiki`() throws {
        let dump = Dump.whole(Dump.page("A"), site: "", language: nil)
        let refused = try contents(dump, name: "field-notes.xml")
        #expect(refused.error?.kind == .licenseUnknown)
        #expect(refused.error?.kind.exitCode == 78)
        #expect(refused.error?.description.contains("field-notes.xml") == true)
        #expect(refused.error?.description.contains("--license") == true)

        var options = SourceOptions()
        options.license = "CC0-1.0"
        let given = try contents(dump, name: "field-notes.xml", options)
        #expect(given.articles.first?.identity.source == "field-notes")
        #expect(given.articles.first?.provenance.license == "CC0-1.0")
        #expect(given.articles.first?.provenance.url == nil)
        #expect(given.articles.first?.language == "und")
        #expect(given.summary.warnings.count == 2)

        let company =
            "<siteinfo><dbname>companywiki</dbname><base>https://w.example/Home</base></siteinfo>"
        let foreign = try contents(Dump.whole(Dump.page("T"), site: company))
        #expect(foreign.error?.kind == .licenseUnknown)

        options.project = "simplewiki"
        let named = try contents(dump, options)
        #expect(named.articles.first?.identity.source == "simplewiki")
        #expect(named.articles.first?.language == "en")
        #expect(named.articles.first?.provenance.license == "CC-BY-SA-3.0")
        #expect(
            named.articles.first?.provenance.url
                == "https://simple.wikipedia.org/w/index.php?oldid=10")
        #expect(named.summary.warnings == [])
    }

    @Test func `a wiki of one's own keeps its name and address`() throws {
        let site = """
            <siteinfo><sitename>Ship Notes</sitename><dbname>shipdb</dbname>
            <base>http://wiki.example.org/index.php/Main</base></siteinfo>
            """
        var options = SourceOptions()
        options.license = "CC-BY-4.0"
        let contents = try contents(
            Dump.whole(Dump.page("A B"), site: site, language: "pt-BR"), options)
        let provenance = try #require(contents.articles.first?.provenance)
        #expect(contents.articles.first?.language == "pt-br")
        #expect(provenance.authors == ["Ship Notes contributors"])
        #expect(provenance.url == "http://wiki.example.org/index.php?oldid=10")
    }
}
