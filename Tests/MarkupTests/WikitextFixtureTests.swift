// Every construct of wikitext, as data.

import Passages
import Testing

@testable import Markup

struct WikitextFixtureTests {
    @Test(arguments: FixtureCase.all(in: "wikitext"))
    func `a construct becomes the passages in its fixture`(_ fixture: FixtureCase) {
        var context = WikitextContext(
            title: "Test", language: "en", fileNames: ["Datei"], categoryNames: ["Kategorie"])
        context.revisionTime = Moment(timestamp: "2016-04-22T10:19:33Z")
        context.siteName = "Wiki"
        let document = Wikitext.document(from: fixture.input.utf8, context: context)
        #expect(Described.text(document) == fixture.expected)
    }

    @Test func `there are fixtures`() {
        #expect(FixtureCase.all(in: "wikitext").count > 60)
    }
}

/// The form of documents in fixtures.
enum Described {
    static func text(_ document: Document) -> String {
        var lines = document.passages().map { "[\($0.kind)] \($0.text)" }
        if !document.categories.isEmpty {
            lines.append("categories: " + document.categories.joined(separator: "; "))
        }
        for (code, title) in document.interlanguageTitles.sorted(by: { $0.key < $1.key }) {
            lines.append("\(code): \(title)")
        }
        if document.referenceCount > 0 { lines.append("references: \(document.referenceCount)") }
        if let target = document.redirectTarget { lines.append("redirect: \(target)") }
        return lines.joined(separator: "\n")
    }
}
