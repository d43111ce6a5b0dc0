// Conversations, turn by turn, as they are to be understood; the turns that stand alone are left alone.

import Testing

@testable import Answering

/// A conversation without a bundle: titles are given, answers are none.
struct Talk {
    private let lexicon: Lexicon
    private let titles: Set<String>
    private(set) var memory = ConversationMemory()

    init(_ language: String, titles: Set<String> = []) throws {
        lexicon = try #require(Lexicon.of(language))
        self.titles = titles
    }

    mutating func reading(_ turn: String) -> String {
        let reading = TurnReader(utterance(turn), memory).read()
        memory.follow(reading, asked: utterance(reading.text))
        return reading.text
    }

    func utterance(_ text: String) -> Utterance {
        let spans = TitleSpans.find(in: text, lexicon: lexicon) { titles.contains($0.lowercased()) }
        return Utterance(text, lexicon: lexicon, titles: spans)
    }
}

enum Script {
    static let titles: Set<String> = [
        "planet", "river", "disease", "sun", "heart", "human body", "photosynthesis", "malaria",
        "cien años de soledad", "les misérables", "sol", "soleil", "planeta", "planète", "fleuve",
        "río", "maladie", "enfermedad", "sistema solar", "système solaire", "glacier", "volcan",
        "volcán", "cocoa", "prix",
    ]

    /// Conversations with an empty line between. A line is a turn; a line behind it that begins with
    /// "=>" is how it is read, and without one it is left alone.
    static func expect(_ script: String, _ language: String) throws {
        var talk = try Talk(language, titles: titles)
        var turn: String?
        func check(_ expected: String?) {
            guard let said = turn else { return }
            #expect(talk.reading(said) == expected ?? said)
            turn = nil
        }
        for line in script.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasPrefix("=> ") {
                check(String(line.dropFirst(3)))
                continue
            }
            check(nil)
            if line.isEmpty {
                talk = try Talk(language, titles: titles)
            } else {
                turn = String(line)
            }
        }
        check(nil)
    }
}
