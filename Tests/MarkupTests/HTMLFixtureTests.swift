// Every construct of HTML, as data.

import Passages
import Testing

@testable import Markup

struct HTMLFixtureTests {
    @Test(arguments: FixtureCase.all(in: "html"))
    func `a construct becomes the passages in its fixture`(_ fixture: FixtureCase) {
        let context = HTMLContext(keepsReferences: true, keepsLinks: true)
        let page = HTML.page(from: fixture.input.utf8, context: context)
        #expect(Described.text(page) == fixture.expected)
    }

    @Test func `there are fixtures`() {
        #expect(FixtureCase.all(in: "html").count > 60)
    }

    @Test func `references and links are kept for those who ask`() {
        let source = """
            <body class="mw-parser-output"><p><a href="./A" title="A">a</a><sup class="reference">1</sup></p>\
            <ol class="references"><li>Book</li></ol></body>
            """
        let document = HTML.page(from: source.utf8, context: HTMLContext()).document
        #expect(document.referenceCount == 1)
        #expect(document.references.isEmpty)
        #expect(document.links.isEmpty)
    }
}

extension Described {
    /// A page of HTML with what it says about itself.
    static func text(_ page: HTMLPage) -> String {
        var lines: [String] = []
        if let title = page.title { lines.append("title: \(title)") }
        if let language = page.language { lines.append("language: \(language)") }
        for (key, value) in page.metadata.sorted(by: { $0.key < $1.key }) {
            lines.append("\(key) = \(value)")
        }
        if let address = page.address { lines.append("address: \(address)") }
        if let license = page.licenseAddress { lines.append("license: \(license)") }
        lines += page.footerAddresses.map { "footer: \($0)" }
        if let date = page.lastEdited { lines.append("edited: \(date)") }
        lines += page.document.signals.map { "signal: \($0.line)" }
        let text = text(page.document)
        if !text.isEmpty { lines.append(text) }
        if !page.document.links.isEmpty {
            lines.append("links: " + page.document.links.joined(separator: "; "))
        }
        return lines.joined(separator: "\n")
    }
}
