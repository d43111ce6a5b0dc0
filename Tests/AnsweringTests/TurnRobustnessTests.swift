// Whatever is typed is read as something: turns are made of small words, names and marks at random.

import Testing

@testable import Answering

struct TurnRobustnessTests {
    /// The same numbers for the same seed (SplitMix64).
    private struct Seeded: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var mixed = state
            mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
            mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
            return mixed ^ (mixed >> 31)
        }
    }

    private static let words: [String: [String]] = [
        "en": [
            "what", "about", "the", "other", "one", "it", "its", "her", "and", "who", "is", "did",
            "Mercury", "capital", "of", "in", "1990", "no", "I", "mean", "that", "there", "first",
            "it's", "Achilles'", "which", "more", "than", "back", "to", "?", ",", ".", "(", ")",
            "’",
            "-", "", "😀", "\u{0}", "é", "水",
        ],
        "es": [
            "qué", "tal", "¿", "y", "la", "lo", "su", "de", "del", "él", "cuándo", "fue", "eso",
            "mató", "capital", "Francia", "no", "me", "refiero", "al", "cuál", "más", "tiene", "?",
            "en", "allí", "otro", "primero", "vuelve", "a",
        ],
        "fr": [
            "qu'en", "est-il", "de", "l'", "la", "les", "sa", "leur", "a-t-il", "qui", "l'a", "tué",
            "y", "en", "dis-m'en", "quand", "où", "celle", "cette", "ville", "Lincoln", "d'", "du",
            "'", "-il", "?", "plus", "lequel", "revenons", "à",
        ],
    ]

    @Test(arguments: ["en", "es", "fr"], [1, 2, 3])
    func `turns at random are read, and reading does not grow without end`(
        language: String, seed: Int
    ) throws {
        var dice = Seeded(state: UInt64(seed))
        var talk = try Talk(language, titles: ["mercury", "capital", "francia", "la ville"])
        let lexicon = try #require(Lexicon.of(language))
        for _ in 0..<300 {
            let count = Int.random(in: 0...9, using: &dice)
            let turn = (0..<count).map { _ in
                Self.words[language]?.randomElement(using: &dice) ?? ""
            }.joined(separator: Bool.random(using: &dice) ? " " : "")
            _ = ActReader.parts(of: turn, lexicon: lexicon)
            #expect(talk.reading(turn).utf8.count < 20_000, "seed \(seed)")
        }
    }

    @Test func `a turn of very many words is read in part`() throws {
        var talk = try Talk("en")
        _ = talk.reading("What is the capital of Peru?")
        let long = String(repeating: "its river and ", count: 5_000)
        #expect(talk.reading(long).utf8.count < 2 * long.utf8.count)
    }
}
