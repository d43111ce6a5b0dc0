// Cutting documents into passages.

import Passages
import Testing

@testable import Markup

struct PassageTests {
    @Test func `a long paragraph is cut at sentence ends`() {
        let sentence = "This sentence says one thing and nothing else. "
        let text = String(repeating: sentence, count: 1_000)
        let passages = Document(blocks: [.paragraph(text)]).passages()
        #expect(passages.count == 3)
        #expect(passages.allSatisfy { $0.text.hasSuffix("else.") })
        #expect(passages.map(\.text).joined(separator: " ") + " " == text)
    }

    @Test func `text without spaces is cut between characters`() {
        let text = String(repeating: "日本語", count: 10_000)
        let passages = Document(blocks: [.paragraph(text)]).passages()
        #expect(passages.map(\.text).joined() == text)
        #expect(passages.allSatisfy { $0.text.utf8.count <= Passage.maximumSizeInBytes })
    }

    @Test func `a long table is cut at rows and keeps its header`() {
        let rows = [["Year", "Name"]] + (0..<4_000).map { ["\($0)", "Somebody"] }
        let passages = Document(blocks: [.table(TableBlock(hasHeader: true, rows: rows))])
            .passages()
        #expect(passages.count > 2)
        #expect(passages.allSatisfy { $0.kind == .table && $0.text.hasPrefix("Year\tName\n") })
        #expect(passages.reduce(0) { $0 + $1.text.split(separator: "\n").count - 1 } == 4_000)
    }

    @Test func `headings with nothing under them are left out`() {
        let blocks: [Block] = [
            .heading(level: 2, text: "A"), .heading(level: 3, text: "B"), .paragraph("b"),
            .heading(level: 3, text: "C"), .heading(level: 2, text: "References"),
        ]
        let texts = Document(blocks: blocks).passages().map(\.text)
        #expect(texts == ["A", "B", "b"])
    }

    @Test func `facts come first and their labels hold no colon`() {
        let document = Document(blocks: [.paragraph("p"), .fact(label: "a: b", value: "c: d")])
        #expect(document.passages() == [Passage(.fact, "a b: c: d"), Passage(.paragraph, "p")])
    }

    @Test func `lists are written with indents and numbers`() {
        let inner = ListBlock(.ordered, items: [.init("x"), .init("y")])
        let list = ListBlock(.unordered, items: [.init("a", lists: [inner]), .init("b")])
        let passages = Document(blocks: [.list(list)]).passages()
        #expect(passages == [Passage(.list, "a\n  1. x\n  2. y\nb")])
    }

    @Test func `plain text puts blank lines between blocks`() {
        let passages = [
            Passage(.fact, "A: b"), Passage(.fact, "C: d"), Passage(.heading2, "H"),
            Passage(.code, "1\n2"),
        ]
        #expect(PlainText.text(of: passages) == "A: b\nC: d\n\nH\n\n1\n2")
    }
}
