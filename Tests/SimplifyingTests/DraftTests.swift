// What comes with a draft's text, and what any input must not do to it.

import Simplifying
import Testing

struct DraftTests {
    private func draft(_ text: String, language: String = "en") throws -> Draft {
        try #require(Simplifier(language: language)).draft(of: text)
    }

    private func slice(_ text: String, _ range: Range<Int>) -> String {
        String(decoding: Array(text.utf8)[range], as: UTF8.self)
    }

    @Test func `a change says which bytes it concerns and which it made`() throws {
        let source = "He came. They purchased a house."
        let draft = try draft(source)
        #expect(draft.text == "He came. They bought a house.")
        #expect(draft.changes.map(\.rule) == ["en.word"])
        #expect(draft.changes.map { slice(source, $0.source) } == ["purchased"])
        #expect(draft.changes.map { slice(draft.text, $0.output) } == ["bought"])
    }

    @Test func `every sentence of the source has an anchor`() throws {
        let source =
            "The castle stands on a hill near the old town; it is owned by a family of farmers. It is red."
        let draft = try draft(source)
        #expect(
            draft.anchors.map { slice(source, $0.source) } == [
                "The castle stands on a hill near the old town; it is owned by a family of farmers.",
                "It is red.",
            ])
        #expect(
            draft.anchors.map { slice(draft.text, $0.output) } == [
                "The castle stands on a hill near the old town. It is owned by a family of farmers.",
                "It is red.",
            ])
    }

    @Test func `a text without long words stays as it is and is trusted`() throws {
        let draft = try draft("The cat sat on the mat.")
        #expect(
            draft
                == Draft(
                    text: "The cat sat on the mat.", changes: [],
                    anchors: [DraftAnchor(source: 0..<23, output: 0..<23)],
                    confidence: Confidence(tier: .high, score: 1, method: "rules-1")))
    }

    @Test(arguments: [
        "", " ", "\n", ".", ")", "(((", "\u{FEFF}", "a\u{0}b", "¿", ";;;", ", , ,", "\"", "'",
    ])
    func `a text of nothing but marks comes back byte for byte`(text: String) throws {
        #expect(try draft(text).text == text)
        #expect(try draft(text, language: "es").text == text)
    }

    @Test func `there are no rules for a language that has none`() {
        #expect(Simplifier(language: "sw") == nil)
        #expect(Simplifier(language: "") == nil)
        #expect(Simplifier(language: "es-MX")?.language == "es-MX")
    }

    @Test(arguments: ["en", "es"])
    func `long inputs of one mark or word come back in linear time`(language: String) throws {
        for unit in [
            "(", ", ", "a ", "and ", "; ", "which ", "que ", "\"", ". ", "\u{2014} ", "A. ",
            "a, and he was ",
        ] {
            let text = String(repeating: unit, count: 200_000 / unit.utf8.count)
            #expect(try !draft(text, language: language).text.isEmpty)
        }
    }

    /// Whatever is put together from words and marks: numbers, names in the middle and denials stay.
    @Test func `numbers, names and denials outlive any rewriting`() throws {
        let words = [
            "however", "the", "Paris", "not", "1990", ",", "which", "was", "(", ")", "purchased",
            ";", "he", "and",
            "never", "12", "London", "numerous", "may", "in order to", ".", "although", "whose",
            "approximately", "3.5",
        ]
        var state: UInt64 = 7
        func next() -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33)
        }
        for _ in 0..<3_000 {
            let text =
                (0..<(5 + next() % 25)).map { _ in words[next() % words.count] }.joined(
                    separator: " ") + "."
            let draft = try draft(text).text
            for fact in ["Paris", "London", "not", "never", "1990", "12", "3.5"] {
                let before = text.split { $0 == " " || $0 == "." && fact != "3.5" }.count {
                    $0.lowercased() == fact.lowercased()
                }
                #expect(
                    before == 0 || draft.lowercased().contains(fact.lowercased()),
                    "\(text) → \(draft)")
            }
        }
    }
}
