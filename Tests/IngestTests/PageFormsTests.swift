// Pages in HTML and plain text, in several encodings.

import BundleFormat
import Foundation
import Markup
import Passages
import Testing

@testable import Ingest

struct PageFormsTests {
    private let scratch: Scratch
    private let folder: String

    init() throws {
        scratch = try Scratch()
        folder = scratch.path + "/school"
    }

    private var license: SourceOptions {
        var options = SourceOptions()
        options.license = "CC0-1.0"
        options.language = "en"
        return options
    }

    @Test func `a page of HTML says where it comes from`() throws {
        try scratch.write(
            "school/agua.html",
            """
            <html lang="es-MX"><head><title>Agua limpia</title>
            <link rel="canonical" href="https://escuela.example/agua">
            <link rel="license" href="https://creativecommons.org/licenses/by/4.0/deed.es">
            <meta name="author" content="Ada"><meta name="description" content="C&oacute;mo hervir">
            <meta name="keywords" content="Agua, Salud"><meta name="dcterms.date" content="2025-03-04">
            </head><body><nav>Inicio</nav><h1>Agua limpia</h1><p>Hierve el agua.</p></body></html>
            """)
        let contents = Contents(folder)
        #expect(contents.error == nil)
        let article = try #require(contents.articles.first?.article())
        #expect(article.identity == ArticleIdentity(source: "school", article: "agua"))
        #expect(article.title == "Agua limpia")
        #expect(article.language == "es-mx")
        #expect(
            article.provenance
                == Provenance(
                    timestamp: "2025-03-04", url: "https://escuela.example/agua",
                    license: "CC-BY-4.0", authors: ["Ada"]))
        #expect(article.summary == "Cómo hervir")
        #expect(article.categories == ["Agua", "Salud"])
        #expect(article.passages.map(\.text) == ["Hierve el agua."])
    }

    @Test func `front matter in a comment counts for more than the head`() throws {
        try scratch.write(
            "school/a.html",
            """
            <!DOCTYPE html>
            <!--
            ---
            title: Burns
            license: CC BY 4.0
            level: simple
            ---
            -->
            <html lang=en><title>Burns | A school</title><h1>Burns</h1><p>Cool it.</p>
            """)
        let article = try #require(Contents(folder).articles.first?.article())
        #expect(article.title == "Burns")
        #expect(article.level == .simple)
        #expect(article.provenance.license == "CC-BY-4.0")
        #expect(article.passages.map(\.text) == ["Cool it."])
    }

    @Test func `a page that only leads to another is left out`() throws {
        try scratch.write(
            "school/a.htm", "<title>A</title><meta http-equiv=refresh content='0;url=b.htm'>")
        try scratch.write("school/b.htm", "<title>B</title><p>Text.")
        let contents = Contents(folder, license)
        #expect(contents.titles == ["B"])
        #expect(contents.summary.skipped == [.notAnArticle: 1])
    }

    @Test func `plain text, with a title above it or none`() throws {
        try scratch.write("school/1.txt", "Clean water\n\nBoil it.\n\n- one\n- two\n")
        try scratch.write("school/2.txt", "This is a sentence.\n\nAnd another.\n")
        try scratch.write("school/3.txt", "---\ntitle: Third\n---\nHeading\n\nText.")
        try scratch.write("school/README.txt", "not a page")
        let contents = Contents(folder, license)
        #expect(contents.titles == ["Clean water", "2", "Third"])
        #expect(contents.articles.first?.texts == ["Boil it.", "one\ntwo"])
        #expect(contents.articles.last?.texts == ["Heading", "Text."])
        #expect(contents.summary.skipped == [.notAnArticle: 1])
    }

    @Test func `pages of one name in several forms are told apart`() throws {
        try scratch.write("school/a.md", "# A\n\nText.")
        try scratch.write("school/a.html", "<title>A</title><p>Text.")
        try scratch.write("school/b.txt", "Text of b.")
        let contents = Contents(folder, license)
        #expect(contents.articles.map(\.identity.article) == ["a.html", "a", "b"])
    }

    // MARK: Encodings

    @Test(arguments: [
        ("<meta charset=iso-8859-1><title>T</title><p>caf\u{E9}", false),
        (
            "<meta http-equiv=Content-Type content=\"text/html; charset=windows-1252\"><p>caf\u{E9}",
            false
        ),
        ("<title>T</title><p>caf\u{E9}", true),
    ])
    func `HTML in Latin letters`(page: String, isRemarked: Bool) throws {
        try scratch.write("school/a.html", page.unicodeScalars.map { UInt8($0.value) })
        let contents = Contents(folder, license)
        #expect(contents.articles.first?.texts == ["café"])
        #expect(contents.summary.warnings.isEmpty == !isRemarked)
    }

    @Test func `an encoding that is not known is named`() throws {
        let path = try scratch.write(
            "school/a.html", Array("<meta charset=windows-1251><p>".utf8) + [0xE9, 0xE9])
        let error = Contents(folder, license).error
        #expect(
            error
                == SourceError(
                    .badData, path,
                    "the page is in windows-1251; convert it to UTF-8 first (iconv does it)"))
    }

    @Test func `UTF-16 and UTF-8 with their marks`() throws {
        var utf16: [UInt8] = [0xFF, 0xFE]
        for unit in "Ähre\n\nText ü.".utf16 { utf16 += [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
        try scratch.write("school/a.txt", utf16)
        try scratch.write("school/b.html", "\u{FEFF}<title>B ö</title><p>Text.")
        let contents = Contents(folder, license)
        #expect(contents.titles == ["Ähre", "B ö"])
        #expect(contents.articles.first?.texts == ["Text ü."])
        #expect(contents.summary.warnings == [])
    }
}
