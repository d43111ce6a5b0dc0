// Wikimedia Enterprise: what is read of an article object, what is left out, and how it is said.

import BundleFormat
import Foundation
import Markup
import Passages
import Testing

@testable import Ingest

struct EnterpriseTests {
    private let scratch: Scratch

    init() throws {
        scratch = try Scratch()
    }

    private func contents(_ lines: [String], _ options: SourceOptions = SourceOptions()) throws
        -> Contents
    {
        Contents(try scratch.write("delivery.ndjson", lines.joined(separator: "\n")), options)
    }

    /// An object with members before the body.
    private static func object(_ name: String, _ id: Int, _ members: String = "") -> String {
        #"{"name":"\#(name)","identifier":\#(id),"date_modified":"2025-01-02T03:04:05Z","#
            + #""url":"https://en.wikipedia.org/wiki/\#(name)","in_language":{"identifier":"en"},"#
            + #""is_part_of":{"identifier":"enwiki"},"#
            + #""license":[{"identifier":"CC-BY-SA-4.0"}],\#(members)"#
            + #""article_body":{"html":"<p>Text of <b>\#(name)</b>.</p>","wikitext":"'''w'''"}}"#
    }

    @Test func `an object with everything`() throws {
        let members = #"""
            "description":" A place ","abstract":"not this","namespace":{"identifier":0},
            "version":{"identifier":77,"comment":"not kept","editor":{"name":"10.0.0.1","is_anonymous":true},
            "is_flagged_stable":true,"is_breaking_news":true,
            "maintenance_tags":{"citation_needed_count":3,"pov_count":1,"update_count":0},
            "scores":{"revertrisk":{"prediction":false,"probability":{"false":0.97,"true":0.0312}},
            "referencerisk":{"reference_risk_score":0.1},"referenceneed":{"reference_need_score":0.25}}},
            "protection":[{"type":"edit","level":"autoconfirmed","expiry":"infinity"}],
            "main_entity":{"identifier":"Q42"},
            "redirects":[{"name":"Other"},{"name":"Place"},{"url":"x"}],
            "watchers_count":5,
            """#
        let contents = try contents([
            Self.object("Place", 12, members.split(separator: "\n").joined())
        ])
        #expect(contents.error == nil)
        let article = try #require(contents.articles.first?.article())
        #expect(
            article
                == Article(
                    identity: ArticleIdentity(source: "enwiki", article: "12"), title: "Place",
                    language: "en",
                    provenance: Provenance(
                        revision: "77", timestamp: "2025-01-02T03:04:05Z",
                        url: "https://en.wikipedia.org/w/index.php?oldid=77",
                        license: "CC-BY-SA-4.0",
                        authors: ["Wikipedia contributors", Contributor.withheld],
                        historyURL:
                            "https://en.wikipedia.org/w/index.php?title=Place&action=history"
                    ),
                    summary: "A place", categories: [], wikidata: "Q42",
                    signals: [
                        Signal("maintenance", "citation needed 3"),
                        Signal("maintenance", "point of view 1"), Signal("revert risk", "0.03"),
                        Signal("reference risk", "0.1"), Signal("reference need", "0.25"),
                        Signal("protection", "edit autoconfirmed"),
                        Signal("reviewed revision", "flagged stable"), Signal("breaking news", ""),
                    ],
                    passages: [Passage(.paragraph, "Text of Place.")]))
        #expect(
            contents.redirects == [
                SourceRedirect(
                    source: "enwiki", title: "Other", target: "Place", section: nil,
                    language: "en")
            ])
    }

    @Test func `wikitext where there is no HTML, and nothing where there is neither`() throws {
        let contents = try contents([
            Self.object("A", 1).replacing(#""html":"<p>Text of <b>A</b>.</p>","#, with: "")
                .replacing("'''w'''", with: "'''a''' & <b>c</b> &lt;"),
            Self.object("B", 2).replacing(#""article_body""#, with: #""other""#),
        ])
        #expect(contents.titles == ["A"])
        #expect(contents.articles.first?.texts == ["a & c <"])
        #expect(contents.summary.skipped == [.noText: 1])
    }

    @Test func `revisions that are likely to be reverted are left out and named`() throws {
        let risk = { (value: String) in
            #""version":{"scores":{"revertrisk":{"probability":{"true":\#(value)}}}},"#
        }
        let lines =
            [Self.object("Good", 1, risk("0.975"))]
            + (2...8).map { Self.object("Bad\($0)", $0, risk("0.98")) }
        let contents = try contents(lines)
        #expect(contents.titles == ["Good"])
        #expect(contents.summary.skipped == [.revertRisk: 7])
        #expect(contents.summary.warnings.count == 1)
        #expect(
            contents.summary.warnings.first?.hasSuffix(
                "\"Bad2\", \"Bad3\", \"Bad4\", \"Bad5\", \"Bad6\" and 2 more") == true)
        var options = SourceOptions()
        options.revertRiskThreshold = 1
        #expect(try self.contents(lines, options).articles.count == 8)
    }

    @Test func `namespaces, and what the project took from view`() throws {
        let contents = try contents([
            Self.object("Talk:A", 1, #""namespace":{"identifier":1},"#),
            Self.object("B", 2, #""visibility":{"text":false},"#),
            Self.object(
                "C", 3,
                #""visibility":{"text":true,"editor":false,"comment":false},"version":{"editor":{"name":"X"}},"#
            ),
        ])
        #expect(contents.titles == ["C"])
        #expect(contents.summary.skipped == [.namespace: 1, .suppressed: 1])
        let article = try #require(contents.articles.first?.article())
        #expect(article.provenance.authors == ["Wikipedia contributors"])
        #expect(
            article.signals == [Signal("suppressed", "editor"), Signal("suppressed", "comment")])
        var options = SourceOptions()
        options.namespaces = [1]
        #expect(
            try self.contents(
                [Self.object("Talk:A", 1, #""namespace":{"identifier":1},"#)], options
            )
            .titles == ["Talk:A"])
    }

    @Test func `licences of the object, of the project, and of nobody`() throws {
        let license = #""license":[{"identifier":"CC-BY-SA-4.0"}],"#
        let given = { (text: String) in Self.object("A", 1).replacing(license, with: text) }
        let found = { (line: String) in
            try self.contents([line]).articles.first?.provenance.license
        }
        #expect(try found(given("")) == "CC-BY-SA-4.0")
        #expect(
            try found(
                given(
                    #""license":[{"identifier":"GFDL"},{"url":"https://creativecommons.org/licenses/by-sa/3.0/"}],"#
                )) == "CC-BY-SA-3.0")
        let elsewhere = given("").replacing("en.wikipedia.org", with: "wiki.example")
            .replacing(#""identifier":"enwiki""#, with: #""identifier":"own""#)
        let error = try contents([elsewhere]).error
        #expect(error?.kind == .licenseUnknown)
        #expect(error?.subject == "\(scratch.path)/delivery.ndjson, line 1")
    }

    @Test(arguments: [
        ("[]", "line 2 is a list, not an object"), (#"{"identifier":1}"#, #"line 2 has no "name""#),
        (#"{"name":"A"}"#, #"line 2 has no "identifier""#),
        (#"{"name":"A""#, "line 2, byte 12 is not JSON: expected a comma or }"),
    ])
    func `a bad line is named`(line: String, reason: String) throws {
        let contents = try contents([Self.object("A", 1), line, Self.object("B", 2)])
        #expect(contents.titles == ["A"])
        #expect(contents.error == SourceError(.badData, "\(scratch.path)/delivery.ndjson", reason))
    }

    @Test func `a delivery cut short is refused, or read as far as it goes`() throws {
        let lines = [Self.object("A", 1), String(Self.object("B", 2).dropLast(30))]
        #expect(try contents(lines).error?.kind == .truncated)
        var options = SourceOptions()
        options.acceptTruncated = true
        let contents = try contents(lines, options)
        #expect(contents.error == nil)
        #expect(contents.titles == ["A"])
        #expect(contents.summary.truncation?.lastArticle == "1")
    }

    // MARK: Archives

    @Test func `an archive of deliveries`() throws {
        let folder = "\(scratch.path)/d"
        try scratch.write("d/a_0.ndjson", Self.object("A", 1) + "\n" + Self.object("B", 2) + "\n")
        try scratch.write(
            "d/\(String(repeating: "long/", count: 40))b_1.ndjson", Self.object("C", 3))
        try scratch.write("d/notes.txt", "no article")
        for format in ["ustar", "pax", "gnu"] {
            let names = format == "ustar" ? ["a_0.ndjson", "notes.txt"] : ["."]
            let path = try scratch.run(
                "tar", ["-cz", "--format=\(format)", "-C", folder] + names, from: "/dev/null",
                to: "\(format).tar.gz")
            let contents = Contents(path)
            #expect(contents.error == nil)
            #expect(
                contents.titles.sorted() == (format == "ustar" ? ["A", "B"] : ["A", "B", "C"]))
        }
    }

    @Test func `a bad line in an archive is named with its file`() throws {
        try scratch.write("d/x.ndjson", "{\"name\":1}\n")
        let path = try scratch.run(
            "tar", ["-c", "-C", "\(scratch.path)/d", "x.ndjson"], from: "/dev/null", to: "x.tar")
        #expect(Contents(path).error?.reason == #"x.ndjson, line 1 has no "name""#)
    }

    @Test func `an archive without articles, one cut short, one that is damaged`() throws {
        try scratch.write("d/notes.txt", "x")
        try scratch.write("d/a.ndjson", Self.object("A", 1) + "\n")
        let tar = { (name: String) in
            try self.scratch.run(
                "tar", ["-c", "-C", "\(self.scratch.path)/d", name], from: "/dev/null",
                to: name + ".tar")
        }
        #expect(Contents(try tar("notes.txt")).error?.reason.contains(".ndjson") == true)
        let whole = [UInt8](try Data(contentsOf: URL(fileURLWithPath: try tar("a.ndjson"))))
        let cut = Contents(try scratch.write("cut.tar", whole.prefix(700)))
        #expect(cut.error?.kind == .truncated)
        for size in ["77777777777", "\u{80}\u{FF}\u{FF}"] {
            var hostile = Array(whole.prefix(512))
            hostile.replaceSubrange(124..<(124 + size.utf8.count), with: size.utf8)
            let contents = Contents(try scratch.write("hostile.tar", hostile + whole))
            #expect(contents.error != nil)
            #expect(contents.articles.isEmpty)
        }
    }
}
