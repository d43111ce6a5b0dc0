// "Who made it?" is answered by a name in a quote, and the next turn says "he".

import BundleFormat

/// Names that a quote has and the question has not.
enum NamesInQuote {
    private static let mostNames = 4

    static func topics(in quote: String, beside question: String, lexicon: Lexicon) -> [Topic] {
        let words = TalkWordReader.words(
            of: String(quote.prefix(2_000)), language: lexicon.language)
        let known = Set(
            TalkWordReader.words(of: question, language: lexicon.language).map(\.folded))
        var names: [Topic] = []
        var place = 0
        while place < words.count, names.count < mostNames {
            var end = place
            while end < words.count, end == place || !words[end].followsMark,
                isName(words[end], lexicon) || end > place && isJoin(end, words)
            {
                end += 1
            }
            defer { place = max(end, place + 1) }
            let run = words[place..<end]
            guard run.count > 1,
                !run.contains(where: { known.contains($0.folded) && $0.isCapital }),
                run.allSatisfy({ !$0.isNumber })
            else { continue }
            let bytes = Array(quote.utf8)
            guard let first = run.first, let last = run.last else { continue }
            let phrase = String(
                decoding: bytes[first.range.lowerBound..<last.range.upperBound], as: UTF8.self)
            names.append(Topic(phrase: phrase, determiner: "", isNamed: true))
        }
        return names.enumerated().sorted { one, other in
            let left = isAgent(one.element.phrase, in: quote)
            let right = isAgent(other.element.phrase, in: quote)
            return left == right ? one.offset < other.offset : left
        }.map(\.element)
    }

    /// "by Jonathan Swift": who did it rather than whom it concerns.
    private static func isAgent(_ name: String, in quote: String) -> Bool {
        ["by ", "por ", "par ", ": "].contains { quote.contains($0 + name) }
    }

    private static func isName(_ word: TalkWord, _ lexicon: Lexicon) -> Bool {
        word.isCapital && !word.isSuffix
            && lexicon.roles(of: word).isDisjoint(with: .closed.subtracting(.filler))
    }

    /// "A." of "Samuel A. Ward", "de" of "Miguel de Cervantes".
    private static func isJoin(_ place: Int, _ words: [TalkWord]) -> Bool {
        let joins: Set<String> = ["de", "del", "la", "von", "van", "der", "da", "du", "bin", "al"]
        return place + 1 < words.count && words[place + 1].isCapital
            && joins.contains(words[place].folded)
    }

    /// A year, where a quote names one.
    static func year(in quote: String) -> String? {
        quote.split { !$0.isNumber }.map(String.init).last {
            $0.count == 4 && ($0.first == "1" || $0.first == "2")
        }
    }
}
