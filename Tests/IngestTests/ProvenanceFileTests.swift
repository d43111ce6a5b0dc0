// What is said of pages beside them: which of several statements counts, and how a bad one is named.

import BundleFormat
import Foundation
import Testing

@testable import Ingest

struct ProvenanceFileTests {
    private let scratch: Scratch
    private let folder: String

    init() throws {
        scratch = try Scratch()
        folder = scratch.path + "/site"
    }

    @Test func `the page, its entry, the inner folder, the outer one, then the options`() throws {
        try scratch.write(
            "site/provenance.json",
            """
            {"title": "A site", "language": "en", "license": "CC-BY-4.0", "authors": ["Outer", "10.0.0.1"],
             "retrieved": "2026-01-01",
             "pages": {"in/a.md": {"title": "Entry", "description": "From the outer entry",
                                   "level": "simple", "date": 2024}}}
            """)
        try scratch.write(
            "site/in/provenance.json",
            """
            {"authors": "Inner", "categories": ["Health"], "url": "https://in.example",
             "pages": {"a.md": {"description": "From the inner entry"}, "gone.md": {}}}
            """)
        try scratch.write("site/in/a.md", "---\nauthors: Page\n---\n# Heading\n\nText.")
        try scratch.write("site/b.txt", "Bare text.")
        var options = SourceOptions()
        options.license = "CC0-1.0"
        options.language = "fr"
        let contents = Contents(folder, options)
        #expect(contents.error == nil)
        #expect(contents.articles.map(\.title) == ["b", "Entry"])
        let inner = try #require(contents.articles.last?.article())
        #expect(inner.summary == "From the inner entry")
        #expect(inner.level == .simple)
        #expect(inner.categories == ["Health"])
        #expect(
            inner.provenance
                == Provenance(
                    timestamp: "2024", retrieved: "2026-01-01", url: "https://in.example",
                    license: "CC-BY-4.0", authors: ["Page"]))
        let outer = try #require(contents.articles.first?.article())
        #expect(outer.language == "en")
        #expect(outer.provenance.authors == ["Outer", Contributor.withheld])
        #expect(
            contents.summary.warnings == [
                "\(folder)/in/provenance.json: it names \"gone.md\", which is no page"
            ])
        #expect(contents.summary.skipped == [:])
    }

    @Test(arguments: [
        ("{\n\"licence\": \"A\",\n\"lisence\": \"B\"}", "line 3: \"lisence\" is not known"),
        (
            "{\n\n\"authors\": {}}",
            "line 3: \"authors\" is an object, not a text or a list of texts"
        ),
        ("{\"pages\":\n []}", "line 1: \"pages\" is a list, not an object of paths"),
        ("{\"pages\": {\n\"a.md\": 1}}", "line 2: \"pages.a.md\" is a number, not an object"),
        (
            "{\"pages\": {\n\"a.md\": {\n\"titel\": \"x\"}}}",
            "line 3: \"pages.a.md.titel\" is not known"
        ),
        ("{\n\"a\"", "line 2, byte 4 is not JSON: expected a colon"),
        ("[]", "it is a list, not an object"),
        ("{\n\"level\": \"hard\"}", "line 2: \"level\" is none of original, simple: hard"),
        ("{\"language\": \"e n\"}", "line 1: \"language\" is no language code: e n"),
        (
            "{\n\n\"license\": \"https://example.org/terms\"}",
            "line 3: \"license\" is an address of no licence that is known"
        ),
    ])
    func `a bad statement is named`(text: String, reason: String) throws {
        let path = try scratch.write("site/provenance.json", text)
        try scratch.write("site/a.md", "# A\n\nText.")
        var options = SourceOptions()
        options.license = "CC0-1.0"
        options.language = "en"
        let error = Contents(folder, options).error
        #expect(error?.kind == .badData)
        #expect(error?.subject == path)
        #expect(error?.reason.hasPrefix(reason) == true, "\(error?.reason ?? "none")")
    }

    @Test func `a bad field of a page is named with its line`() throws {
        let path = try scratch.write("site/a.md", "---\ntitle: A\n\nlevel: hard\n---\nText.")
        var options = SourceOptions()
        options.license = "CC0-1.0"
        options.language = "en"
        #expect(
            Contents(folder, options).error
                == SourceError(
                    .badData, path, "line 4: \"level\" is none of original, simple: hard"))
    }
}
