// Articles as JSON Lines: what is read, and how a bad line is named.

import BundleFormat
import Markup
import Passages
import Testing

@testable import Ingest

struct ArticleLinesTests {
    private let scratch: Scratch

    init() throws {
        scratch = try Scratch()
    }

    private static let good =
        #"{"id": "a1", "title": "Water", "language": "en", "text": "Wet.", "license": "CC0-1.0"}"#

    private func contents(_ text: String, _ options: SourceOptions = SourceOptions()) throws
        -> Contents
    {
        Contents(try scratch.write("clinic.jsonl", text), options)
    }

    @Test func `a line with every key`() throws {
        let line = #"""
            {"id": 9007199254740993, "title": " Fi\u00e8vre\n", "language": "pt_BR",
             "text": "One.\n\nTwo \ud83d\ude00.", "description": "An illness", "categories": ["Health", ""],
             "url": "https://example.org/1", "revision": 12, "timestamp": "2024-01-02T03:04:05Z",
             "retrieved": "2026-08-18", "license": "CC-BY-4.0",
             "authors": ["Ada", "10.0.0.1", "2001:db8::1", "~2024-12345-67"], "more": {"x": [1, null]}}
            """#
        let contents = try contents("\u{FEFF}" + line.split(separator: "\n").joined() + "\r\n\n")
        #expect(contents.error == nil)
        let article = try #require(contents.articles.first?.article())
        #expect(
            article
                == Article(
                    identity: ArticleIdentity(source: "clinic", article: "9007199254740993"),
                    title: "Fièvre", language: "pt-br",
                    provenance: Provenance(
                        revision: "12", timestamp: "2024-01-02T03:04:05Z", retrieved: "2026-08-18",
                        url: "https://example.org/1", license: "CC-BY-4.0",
                        authors: ["Ada", Contributor.withheld, "~2024-12345-67"]),
                    summary: "An illness", categories: ["Health"],
                    passages: [Passage(.paragraph, "One."), Passage(.paragraph, "Two 😀.")]))
    }

    @Test func `options supply what lines leave out`() throws {
        var options = SourceOptions()
        options.license = "CC-BY-4.0"
        options.language = "fr"
        options.retrieved = "2026-01-01"
        let contents = try contents(#"{"id":"1","title":"T","text":"x"}"#, options)
        #expect(contents.articles.first?.language == "fr")
        #expect(contents.articles.first?.provenance.license == "CC-BY-4.0")
        #expect(contents.articles.first?.provenance.retrieved == "2026-01-01")
    }

    @Test func `a licence that nobody gave is asked for`() throws {
        let contents = try contents(#"{"id":"1","title":"T","language":"en","text":"x"}"#)
        #expect(contents.error?.kind == .licenseUnknown)
        #expect(contents.error?.description.contains("clinic.jsonl, line 1") == true)
    }

    @Test(arguments: [
        (#"{"id": "1""#, "line 2, byte 11 is not JSON: expected a comma or }"),
        (
            #"{"id":12345678901234567890,"title":"T","language":"en","text":"x"}"#,
            #"line 2 has a number where "id" should be a whole one or a text"#
        ),
        ("[]", "line 2 is a list, not an object"), ("42", "line 2 is a number, not an object"),
        (#"{"id":"1","language":"en","text":"x"}"#, #"line 2 has no "title""#),
        (#"{"id":"1","title":" ","language":"en","text":"x"}"#, #"line 2 has an empty "title""#),
        (#"{"id":"1","title":"T","language":"en"}"#, #"line 2 has no "text""#),
        (#"{"title":"T","language":"en","text":"x"}"#, #"line 2 has no "id""#),
        (
            #"{"id":"1","title":["T"],"language":"en","text":"x"}"#,
            #"line 2 has a list where "title" should be a text"#
        ),
        (
            #"{"id":"1","title":"T","language":"e n","text":"x"}"#,
            #"line 2 has a "language" that is no language code: e n"#
        ),
        (
            #"{"id":"1","title":"T","language":"en","text":"x","license":"A","authors":[1]}"#,
            #"line 2 has a number among the texts of "authors""#
        ),
    ])
    func `a bad line is named`(line: String, reason: String) throws {
        let contents = try contents("\(Self.good)\n\(line)\n\(Self.good)\n")
        #expect(contents.titles == ["Water"])
        #expect(contents.error == SourceError(.badData, "\(scratch.path)/clinic.jsonl", reason))
    }

    @Test func `lines cut short are refused, or read as far as they go`() throws {
        let text = "\(Self.good)\n\(Self.good.dropLast(20))"
        let refused = try contents(text)
        #expect(refused.error?.kind == .truncated)
        #expect(refused.error?.reason.contains("last whole article is \"Water\" (id a1)") == true)
        var options = SourceOptions()
        options.acceptTruncated = true
        let accepted = try contents(text, options)
        #expect(accepted.error == nil)
        #expect(
            accepted.summary.truncation
                == Truncation(
                    lastTitle: "Water", lastArticle: "a1", byte: Self.good.utf8.count + 1))
    }

    @Test func `articles of Wikimedia Enterprise among others are named`() throws {
        let contents = try contents("\(Self.good)\n{\"name\": \"Calvi\", \"identifier\": 105455}")
        #expect(contents.error?.kind == .badData)
        #expect(
            contents.error?.reason.contains("line 2 is an article of Wikimedia Enterprise") == true)
    }

    @Test(arguments: 1...13)
    func `chunks of any size give the same lines`(size: Int) throws {
        let bytes = Array("one\n\ntwo words\r\nthree".utf8)
        var lines = LineReader(
            MemoryStream(bytes, chunkSizeInBytes: size), name: "x", maximumLineSizeInBytes: 100)
        var found: [String] = []
        while let line = try lines.next() { found.append(String(decoding: line, as: UTF8.self)) }
        #expect(found == ["one", "", "two words\r", "three"])
        #expect(lines.lineNumber == 4)
        #expect(lines.byteOffset == bytes.count)
    }

    @Test func `a line longer than an article may be is refused`() throws {
        var options = SourceOptions()
        options.maximumArticleSizeInBytes = 50
        let contents = try contents(Self.good, options)
        #expect(contents.error?.reason == "line 1 is longer than an article may be")
    }

    @Test func `paragraphs and lists of plain text`() {
        let text = """
            First line
            \tsecond\u{7} line.\r
            \u{C}
            - one
            * two

            1. first
            2. second

            - a dash alone

            1984. was a year
            and a book
            """
        #expect(
            PlainParagraphs.passages(text) == [
                Passage(.paragraph, "First line second line."), Passage(.list, "one\ntwo"),
                Passage(.list, "1. first\n2. second"), Passage(.paragraph, "- a dash alone"),
                Passage(.paragraph, "1984. was a year and a book"),
            ])
        #expect(PlainParagraphs.passages(" \n\u{85}\n").isEmpty)
    }

    @Test func `long text is parted into passages that hold all of it`() {
        let sentence = "Sætningen er ikke lang. "
        let text = String(repeating: sentence, count: 5_000)
        let passages = PlainParagraphs.passages(text)
        #expect(passages.allSatisfy { $0.text.utf8.count <= Passage.maximumSizeInBytes })
        #expect(passages.map(\.text).joined(separator: " ") + " " == text)
        let unbroken = String(repeating: "字", count: 20_000)
        #expect(PlainParagraphs.passages(unbroken).map(\.text).joined() == unbroken)
    }
}
