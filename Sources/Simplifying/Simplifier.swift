// The way from a passage to a draft. Sentence by sentence, so that what goes wrong costs one sentence
// and every sentence of the draft knows its source.

import Language

/// The rule-based simplifier.
package struct Simplifier: Sendable {
    /// The name under which drafts are recorded.
    package static let tool = "haversack-rules"
    /// Changes whenever a rule or a table changes what it makes.
    package static let version = "1.0"
    /// Languages with rules, by BCP 47 code.
    package static let languages = [EnglishRules.code, SpanishRules.code]

    /// As given: BCP 47.
    package let language: String
    private let rules: any LanguageRules
    private let leavingOut: Set<String>

    /// - Parameters:
    ///   - language: BCP 47; nil is returned where no rules are known.
    ///   - leavingOut: Names of rules, or their beginnings such as `en.split`, that are not to be used.
    package init?(language: String, leavingOut: Set<String> = []) {
        switch Self.code(of: language) {
        case EnglishRules.code: rules = EnglishRules()
        case SpanishRules.code: rules = SpanishRules()
        default: return nil
        }
        self.language = language
        self.leavingOut = leavingOut
    }

    private static func code(of language: String) -> String {
        let primary = String(language.prefix { $0 != "-" && $0 != "_" }).lowercased()
        return primary == "simple" ? "en" : primary
    }

    /// A simpler wording of a passage.
    ///
    /// Time is linear in the passage: sentences of more than 2,000 bytes stay as they are, and so do
    /// those with formulas, code, addresses or an open quotation, list items and quoted blocks.
    package func draft(of passage: String) -> Draft {
        let text = Array(passage.utf8)
        var output = DraftText()
        var end = 0
        for range in Sentences.ranges(in: text, language: language) {
            output.copy(text[end..<range.lowerBound])
            end = range.upperBound
            if let sentence = rewritten(range, in: text) {
                output.add(sentence)
            } else {
                output.keep(range, of: text)
            }
        }
        output.copy(text[end...])
        return Draft(
            text: String(decoding: output.bytes, as: UTF8.self), changes: output.changes,
            anchors: output.anchors,
            confidence: .of(output.changes, sentences: output.anchors.count))
    }

    /// nil where the sentence stays as it is.
    private func rewritten(_ range: Range<Int>, in text: [UInt8]) -> SentenceDraft? {
        guard !ListMark.opens(range, in: text),
            let tokens = TokenReader.tokens(of: range, in: text), tokens.count > 2
        else { return nil }
        var sentence = SentenceDraft(source: range, tokens: rules.tagged(tokens))
        sentence.split(by: rules, leavingOut: leavingOut)
        sentence.rewrite(by: rules, leavingOut: leavingOut)
        return sentence.changes.isEmpty ? nil : sentence
    }
}
