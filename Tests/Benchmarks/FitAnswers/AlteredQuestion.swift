// Questions that sound as if a text answered them, and that it does not: one word is another.

import Foundation

/// Changes questions as people do who write unanswerable ones (Rajpurkar, Jia and Liang, ACL 2018): another
/// name, another number, the opposite, another thing.
struct AlteredQuestion {
    /// Words of other questions about the same article, by kind.
    private var names: [String] = []
    private var numbers: [String] = []
    private var things: [String] = []

    /// - Parameter others: Questions about one article.
    init(among others: [String]) {
        for question in others {
            for word in Self.words(of: question).dropFirst() {
                switch Self.kind(of: word) {
                case .name: names.append(word)
                case .number: numbers.append(word)
                case .thing: things.append(word)
                case .small: break
                }
            }
        }
    }

    /// The question with one word changed; nil when there is nothing to change it for.
    ///
    /// - Parameter number: Decides which word, and for what.
    func altered(_ question: String, number: Int) -> String? {
        let words = Self.words(of: question)
        let known = Set(words.map { $0.lowercased() })
        let places = words.indices.dropFirst().filter { Self.kind(of: words[$0]) != .small }
        guard !places.isEmpty else { return nil }
        let opposites = places.filter { Self.opposites[words[$0].lowercased()] != nil }
        if let place = opposites.first, number % 2 == 0 {
            return Self.replacing(
                words[place], by: Self.opposites[words[place].lowercased()] ?? "", in: question)
        }
        let rare = places.filter { Self.kind(of: words[$0]) != .thing }
        let choice = rare.isEmpty || number % 3 == 0 ? Array(places) : rare
        let place = choice[number / 3 % choice.count]
        let pool =
            switch Self.kind(of: words[place]) {
            case .name: names
            case .number: numbers
            default: things
            }
        let others = pool.filter { !known.contains($0.lowercased()) }
        guard !others.isEmpty else { return nil }
        return Self.replacing(words[place], by: others[number / 7 % others.count], in: question)
    }

    private static func replacing(_ word: String, by other: String, in question: String) -> String {
        guard let range = question.range(of: word, options: .backwards) else { return question }
        return question.replacingCharacters(in: range, with: other)
    }

    // MARK: Words

    private enum Kind { case name, number, thing, small }

    private static func words(of question: String) -> [String] {
        question.split { !$0.isLetter && !$0.isNumber && $0 != "-" }.map(String.init)
    }

    private static func kind(of word: String) -> Kind {
        guard let first = word.first else { return .small }
        if first.isNumber { return .number }
        if first.isUppercase { return .name }
        return word.count >= 5 && !small.contains(word) ? .thing : .small
    }

    private static let small: Set<String> = [
        "which", "where", "whose", "there", "their", "these", "those", "about", "after", "before",
        "would", "could", "should", "being", "other", "while", "during", "through", "between",
    ]

    private static let opposites: [String: String] = {
        var opposites: [String: String] = [:]
        for pair in pairs.split(separator: "\n") {
            let words = pair.split(separator: " ").map(String.init)
            guard words.count == 2 else { continue }
            opposites[words[0]] = words[1]
            opposites[words[1]] = words[0]
        }
        return opposites
    }()

    private static let pairs = """
        first last
        north south
        northern southern
        east west
        eastern western
        largest smallest
        most least
        more fewer
        before after
        highest lowest
        oldest youngest
        best worst
        won lost
        increased decreased
        began ended
        start end
        early late
        male female
        men women
        father mother
        son daughter
        king queen
        husband wife
        public private
        major minor
        primary secondary
        positive negative
        internal external
        upper lower
        ancient modern
        allowed forbade
        accepted rejected
        supported opposed
        """
}
