// The order of trust among translated drafts.

import Simplifying
import Testing

struct TranslationConfidenceTests {
    private let source =
        "The committee of the European Union met in Brussels to discuss international agreements about agriculture."
    private let draft =
        "El comité de la Unión Europea se reunió en Bruselas para discutir acuerdos internacionales sobre agricultura."

    @Test func `a word without a translation costs confidence`() {
        let all = TranslationConfidence.of(source: source, draft: draft, unknownWords: 0)
        let less = TranslationConfidence.of(source: source, draft: draft, unknownWords: 3)
        #expect(all.score > less.score)
        #expect(all.tier == .high)
    }

    @Test func `a failed check takes a draft out of the highest tier`() {
        let checks = DraftChecker(from: "en", to: "es").checks(
            source: source, draft: draft.replacing("se reunió", with: "no se reunió"))
        #expect(checks.filter { !$0.passed }.map(\.name) == [.negation])
        let confidence = TranslationConfidence.of(
            source: source, draft: draft, unknownWords: 0, checks: checks)
        #expect(confidence.tier == .medium)
    }

    @Test func `a draft in the source's language is low`() {
        let checks = DraftChecker(from: "en", to: "es").checks(source: source, draft: source)
        let confidence = TranslationConfidence.of(source: source, draft: source, checks: checks)
        #expect(confidence.tier == .low)
        #expect(confidence.score <= 0.1)
    }

    @Test(arguments: ["", " ", "1", "一二三四五六七八九十一二三四五六七八九十"])
    func `any text gets a score between nothing and all`(text: String) {
        let confidence = TranslationConfidence.of(source: text, draft: text, unknownWords: 5)
        #expect((0...1).contains(confidence.score))
    }
}
