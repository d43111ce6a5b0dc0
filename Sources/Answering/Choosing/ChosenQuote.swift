// What is quoted: the sentence that answers, with the one beside it where it does not stand alone.

import BundleFormat
import Language
import Passages

/// One sentence, or two that follow each other.
struct ChosenQuote: Sendable {
    let option: SentenceChoice.Option
    /// Bytes of the passage's text.
    let range: Range<Int>

    /// Two sentences longer than this together are too long to hear, in bytes.
    private static let mostBytes = 420
    /// A neighbour whose score is at most so much less may be what answers.
    private static let closeness: Float = 0.7

    /// - Precondition: `option` is the choice's first, or one that is quoted beside it.
    init(_ option: SentenceChoice.Option, of choice: SentenceChoice) {
        self.option = option
        let sentences = option.ranked.passage.sentences
        let own = option.sentence.range
        let isProse = option.ranked.passage.passage.kind == .paragraph
        var range = own
        if isProse, let neighbour = Self.neighbour(of: option, in: choice) {
            let other = sentences[neighbour].range
            let both =
                min(own.lowerBound, other.lowerBound)..<max(own.upperBound, other.upperBound)
            if both.count <= Self.mostBytes { range = both }
        }
        self.range = range
    }

    var quote: Quote {
        let passage = option.ranked.passage
        return Quote(
            text: String(decoding: passage.text[range], as: UTF8.self), entry: passage.entry,
            section: passage.section, passage: passage.candidate.passage,
            kind: passage.passage.kind)
    }

    /// What follows a question, the sentence before one that leans on it, or one beside it that may answer
    /// as well.
    private static func neighbour(
        of option: SentenceChoice.Option, in choice: SentenceChoice
    ) -> Int? {
        let passage = option.ranked.passage
        if option.sentence.isQuestion {
            return option.place + 1 < passage.sentences.count ? option.place + 1 : nil
        }
        let beside = choice.options.first { other in
            other.ranked.passage.candidate.passage == passage.candidate.passage
                && abs(other.place - option.place) == 1
                && option.score - other.score <= closeness
        }
        if let beside { return beside.place }
        let leans = Leaning.leans(passage.text, option.sentence.range)
        return leans && option.place > 0 ? option.place - 1 : nil
    }
}

/// Sentences that begin with what stands for something said before.
enum Leaning {
    private static let words: Set<String> = [
        "it", "its", "he", "his", "she", "her", "they", "their", "this", "these", "that", "those",
        "such", "here", "there", "both", "however", "but",
        "este", "esta", "estos", "estas", "ese", "esa", "eso", "esto", "su", "sus", "ello",
        "il", "elle", "ils", "elles", "ce", "cette", "ces", "cela", "son", "sa", "ses", "leur",
        "er", "sie", "es", "dies", "diese", "dieser", "dieses", "sein", "seine", "ihr", "ihre",
    ]

    static func leans(_ text: [UInt8], _ sentence: Range<Int>) -> Bool {
        let first = text[sentence].prefix { $0 >= 0x80 || $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A }
        guard !first.isEmpty, first.count <= 8 else { return false }
        return words.contains(String(decoding: first, as: UTF8.self).lowercased())
    }
}
