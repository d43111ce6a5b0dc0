// A turn with the part that each of its words plays.

import Language

/// A turn taken apart.
struct Utterance: Sendable {
    let text: String
    let words: [TalkWord]
    private(set) var roles: [WordRole]
    private(set) var phrases: [NounPhrase] = []
    let lexicon: Lexicon

    /// - Parameter titles: Places of words that are titles of the bundle together.
    init(_ text: String, lexicon: Lexicon, titles: [Range<Int>] = []) {
        self.text = text
        self.lexicon = lexicon
        words = TalkWordReader.words(of: text, language: lexicon.language)
        roles = words.map(lexicon.roles)
        liftNames()
        RoleRules(lexicon).settle(&roles, of: words)
        phrases = PhraseReader(words, roles, titles).phrases()
    }

    /// Capitals inside a turn make names of words that would be something else: "Last Supper". A turn in
    /// capitals throughout tells nothing.
    private mutating func liftNames() {
        let content = words.indices.dropFirst().filter {
            roles[$0].isDisjoint(with: .closed) && !words[$0].isSuffix
        }
        guard content.contains(where: { !words[$0].isCapital }) || content.count < 3 else { return }
        for place in content where words[place].isCapital { roles[place] = [] }
    }

    var isAsked: Bool { text.contains("?") || text.contains("¿") }

    func has(_ role: WordRole, at place: Int) -> Bool {
        roles.indices.contains(place) && !roles[place].isDisjoint(with: role)
    }

    func places(_ role: WordRole) -> [Int] { roles.indices.filter { has(role, at: $0) } }

    func text(of range: Range<Int>) -> String {
        guard let first = words[range].first, let last = words[range].last else { return "" }
        let bytes = Array(text.utf8)
        return String(decoding: bytes[first.range.lowerBound..<last.range.upperBound], as: UTF8.self)
    }

    func phrase(at place: Int) -> NounPhrase? { phrases.first { $0.words.contains(place) } }

    /// Whether a run of folded words stands from a place on.
    func holds(_ run: [String], at place: Int) -> Bool {
        place >= 0 && place + run.count <= words.count
            && zip(words[place...], run).allSatisfy { $0.folded == $1 }
    }

    /// The first words that ask, with what they count: "how many people", "which year".
    var question: Range<Int>? {
        guard let start = roles.indices.first(where: { has(.asks, at: $0) }) else { return nil }
        var end = start + 1
        while end < words.count, !words[end].followsMark,
            !has([.auxiliary, .the, .a, .whose, .joins, .preposition, .of], at: end),
            has([.asks, .small], at: end) || phrases.contains(where: { $0.words.contains(end) })
        {
            end += 1
        }
        return start..<end
    }
}
