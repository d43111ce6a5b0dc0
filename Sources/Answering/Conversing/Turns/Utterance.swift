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
        silenceOpener()
        RoleRules(lexicon).settle(&roles, of: words)
        phrases = PhraseReader(
            words, roles, titles, adjectivesFollow: lexicon.language != "en"
        ).phrases()
    }

    /// The first word behind "what about", if the turn begins so.
    private(set) var about: Int?

    /// The words of "what about" ask nothing themselves.
    private mutating func silenceOpener() {
        var start = 0
        while start + 1 < words.count, has([.joins, .filler], at: start) { start += 1 }
        let opener = lexicon.openers.filter { holds($0, at: start) || holds($0, at: 0) }.max {
            $0.count < $1.count
        }
        guard let opener else { return }
        let first = holds(opener, at: start) ? start : 0
        let end = first + opener.count
        guard end < words.count else { return }
        about = end
        for place in first..<end {
            roles[place] = roles[place].intersection([.of]).union(.small)
        }
    }

    /// Capitals inside a turn make names of words that would be something else: "Last Supper". A turn in
    /// capitals throughout tells nothing.
    private mutating func liftNames() {
        let others = words.dropFirst().filter { !$0.isSuffix && !$0.isNumber }
        guard others.contains(where: { !$0.isCapital }) || others.count < 3 else { return }
        let content = words.indices.dropFirst().filter {
            roles[$0].isDisjoint(with: .closed) && !words[$0].isSuffix
        }
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
        return String(
            decoding: bytes[first.range.lowerBound..<last.range.upperBound], as: UTF8.self)
    }

    /// From a place to the end of the text, marks of asking left out.
    func rest(from place: Int) -> String {
        guard words.indices.contains(place) else { return "" }
        let bytes = Array(text.utf8)[words[place].range.lowerBound...]
        return String(decoding: bytes, as: UTF8.self).filter { !"?¿".contains($0) }
    }

    /// The turn without the note in parentheses that stands behind a phrase; words before it keep
    /// their places.
    func withoutNote(behind phrase: NounPhrase) -> Utterance {
        let bytes = Array(text.utf8)
        let end = words[phrase.words.upperBound - 1].range.upperBound
        guard bytes[end...].starts(with: [0x20, 0x28]),
            let close = bytes[end...].firstIndex(of: 0x29)
        else { return self }
        let plain = String(decoding: bytes[..<end] + bytes[(close + 1)...], as: UTF8.self)
        return Utterance(plain, lexicon: lexicon)
    }

    /// "Who is the narrator?": whether a turn asks for something by what it is to something else. "Qué
    /// es la malaria" asks what malaria is.
    func isIdentity(_ phrase: NounPhrase, from start: Int) -> Bool {
        guard let determiner = phrase.determiner, has(.the, at: determiner), start <= determiner,
            phrase.words.upperBound == words.count, phrase.words.count == 1, !phrase.isNamed,
            !words[start..<determiner].contains(where: { ["que", "qu"].contains($0.folded) })
        else { return false }
        return (start..<determiner).allSatisfy { has([.asks, .auxiliary, .joins], at: $0) }
    }

    /// Whether a phrase is what is asked for: "which river", "combien de pages".
    func isAsked(_ phrase: NounPhrase) -> Bool {
        let before = phrase.words.lowerBound - 1
        return has(.asks, at: before) || has(.of, at: before) && has(.asks, at: before - 1)
    }

    func phrase(at place: Int) -> NounPhrase? { phrases.first { $0.words.contains(place) } }

    /// Whether a run of folded words stands from a place on.
    func holds(_ run: [String], at place: Int) -> Bool {
        place >= 0 && place + run.count <= words.count
            && zip(words[place...], run).allSatisfy { $0.folded == $1 }
    }

    private func extends(_ place: Int) -> Bool {
        lexicon.language == "en" || ["tan", "mas", "plus", "muy"].contains(words[place].folded)
    }

    /// The first words that ask, with what they count: "how many people", "which year".
    var question: Range<Int>? {
        guard let start = roles.indices.first(where: { has(.asks, at: $0) }) else { return nil }
        var end = start + 1
        while end < words.count, !words[end].followsMark,
            !has([.auxiliary, .the, .a, .whose, .joins, .preposition, .of], at: end),
            has(.asks, at: end) || has(.small, at: end) && extends(end)
                || phrases.contains(where: { $0.words.contains(end) })
        {
            end += 1
        }
        return start..<end
    }
}
