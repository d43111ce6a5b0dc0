// Answers as they are said again.

import BundleFormat
import Language
import Passages

extension Answer {
    /// Nothing but what was said.
    init(saidTo text: String, language: String) {
        self.init(
            question: text, readingAs: text, language: language, quotes: [], confidence: 0,
            passages: [], corrections: [])
    }

    /// The same answer, said to another turn.
    func said(to text: String) -> Answer {
        var answer = self
        answer.question = text
        answer.readingAs = text
        return answer
    }

    /// Says how the question was understood, misspelled words corrected.
    mutating func read(as reading: String) {
        readingAs = corrections.reduce(reading) { $1.applied(to: $0) }
    }

    func quoting(_ quote: Quote) -> Answer {
        var answer = self
        answer.quotes = [quote]
        answer.confidence = 1
        answer.isDisputed = false
        return answer
    }
}

extension Quote: Equatable {
    package static func == (one: Quote, other: Quote) -> Bool {
        one.passage == other.passage && one.text == other.text && one.entry == other.entry
    }

    /// The quote's first sentence.
    var firstSentence: Quote {
        let bytes = Array(text.utf8)
        guard kind != .fact,
            let first = Sentences.ranges(in: bytes, language: entry.language).first
        else { return self }
        return Quote(
            text: String(decoding: bytes[first], as: UTF8.self), entry: entry, section: section,
            passage: passage, kind: kind)
    }
}

/// Words by which sentences give reasons.
enum Reasons {
    static func words(of language: String) -> [String] {
        switch LanguageCode.primary(of: language) {
        case "es": ["porque", "debido", "puesto que", "ya que", "a causa", "gracias", "por ello"]
        case "fr": ["parce que", "car", "a cause", "en raison", "grace a", "puisque", "du fait"]
        default:
            [
                "because", "due to", "since", "caused by", "led to", "in order to", "as a result",
                "reason", "therefore", "so that",
            ]
        }
    }
}
