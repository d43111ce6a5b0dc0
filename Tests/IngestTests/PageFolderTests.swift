// A folder of pages: which files count, and what their front matter says.

import BundleFormat
import Foundation
import Testing

@testable import Ingest

struct PageFolderTests {
    private let scratch: Scratch
    private let folder: String

    init() throws {
        scratch = try Scratch()
        folder = scratch.path + "/first-aid"
        try scratch.write(
            "first-aid/burns.md",
            """
            ---
            title: "Burns: first steps"
            language: en
            authors: [Ada Lovelace, "10.0.0.1", 'Grace']
            licence: CC-BY-4.0
            date: 2025-03-04
            retrieved: 2026-01-02
            source: https://example.org/burns
            translation_of: https://example.org/fr/brulures
            description: What to do first
            categories: [Health, First aid]
            level: simple
            ---

            Cool the burn.
            """)
    }

    private var license: SourceOptions {
        var options = SourceOptions()
        options.license = "CC0-1.0"
        options.language = "en"
        return options
    }

    @Test func `a page says where it comes from`() throws {
        let article = try #require(Contents(folder).articles.first)
        #expect(article.identity == ArticleIdentity(source: "first-aid", article: "burns"))
        #expect(article.title == "Burns: first steps")
        #expect(
            article.provenance
                == Provenance(
                    timestamp: "2025-03-04", retrieved: "2026-01-02",
                    url: "https://example.org/burns", license: "CC-BY-4.0",
                    authors: ["Ada Lovelace", Contributor.withheld, "Grace"],
                    translationOf: "https://example.org/fr/brulures"))
        let parsed = article.article()
        #expect(parsed.level == .simple)
        #expect(parsed.summary == "What to do first")
        #expect(parsed.categories == ["Health", "First aid"])
        #expect(article.texts == ["Cool the burn."])
    }

    @Test func `pages come in the order of their paths, whatever the folder holds besides`() throws
    {
        try scratch.write("first-aid/z.markdown", "\n# *Zinc*\n\nText.")
        try scratch.write("first-aid/a/b.md", "# B\n\nText.")
        try scratch.write("first-aid/a/.hidden.md", "# Hidden")
        try scratch.write("first-aid/.git/c.md", "# Git")
        try scratch.write("first-aid/README.md", "# About")
        try scratch.write("first-aid/LICENSE", "words")
        try scratch.write("first-aid/empty.md", "---\ntitle: E\n---\n \n")
        try scratch.write("outside.md", "# Outside")
        let manager = FileManager.default
        try manager.createSymbolicLink(
            atPath: folder + "/out.md", withDestinationPath: "../outside.md")
        try manager.createSymbolicLink(atPath: folder + "/in.md", withDestinationPath: "z.markdown")
        try manager.createSymbolicLink(atPath: folder + "/loop", withDestinationPath: ".")

        let contents = Contents(folder, license)
        #expect(contents.error == nil)
        #expect(contents.articles.map(\.identity.article) == ["a/b", "burns", "in", "z"])
        #expect(contents.titles == ["B", "Burns: first steps", "Zinc", "Zinc"])
        #expect(contents.articles.last?.texts == ["Text."])
        #expect(contents.summary.skipped == [.notAnArticle: 2, .noText: 1])
        #expect(contents.summary.warnings.count == 1)
        #expect(contents.summary.warnings.first?.contains("README.md") == true)
    }

    @Test(arguments: [
        ("title: T", SourceError.Kind.licenseUnknown), ("license: A", .badData),
        ("language: en", .licenseUnknown), ("language: e n\nlicense: A", .badData),
        ("language: en\nlicense: A\nlevel: hard", .badData), ("title", .badData),
    ])
    func `a page that leaves something out is named`(
        fields: String, kind: SourceError.Kind
    ) throws {
        let path = try scratch.write("other/page.md", "---\n\(fields)\n---\nText.")
        var options = SourceOptions()
        if kind == .licenseUnknown { options.language = "en" }
        let error = Contents(scratch.path + "/other", options).error
        #expect(error?.kind == kind)
        #expect(error?.subject == path)
    }

    @Test func `a folder without pages is refused`() throws {
        try scratch.write("none/notes.txt", "x")
        #expect(Contents(scratch.path + "/none").error?.kind == .badData)
        try scratch.write("only/README.md", "x")
        #expect(Contents(scratch.path + "/only").error?.kind == .badData)
    }

    @Test func `bytes that are not UTF-8 are replaced and told`() throws {
        try scratch.write("odd/page.md", [0x23, 0x20, 0x54, 0x0A, 0x0A, 0x61, 0xE9, 0x62])
        let contents = Contents(scratch.path + "/odd", license)
        #expect(contents.titles == ["T"])
        #expect(contents.summary.warnings.count == 1)
    }
}
