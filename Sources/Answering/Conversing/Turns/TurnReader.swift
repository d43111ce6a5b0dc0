// "And its capital?": what a turn leaves out is taken from the turns before, and nothing else is.

/// Reads one turn in the light of a conversation.
struct TurnReader {
    let turn: Utterance
    let memory: ConversationMemory
    let wording: Wording
    /// The first word behind "and", "ok", "but".
    let start: Int
    /// The first word behind "what about", if the turn begins so.
    let about: Int?

    init(_ turn: Utterance, _ memory: ConversationMemory) {
        self.turn = turn
        self.memory = memory
        wording = Wording(language: turn.lexicon.language)
        var start = 0
        while start + 1 < turn.words.count, turn.has([.joins, .filler], at: start) { start += 1 }
        self.start = start
        about = turn.about
    }

    var lexicon: Lexicon { turn.lexicon }

    func read() -> TurnReading {
        var whole = TurnReading(text: turn.text)
        // "Does she play tennis?" of nobody known changes no topic.
        whole.keepsFocus =
            lexicon.language == "en" && !memory.isEmpty
            && turn.roles.contains {
                $0.intersection(.pronouns).isSubset(of: [.he, .she])
                    && !$0.isDisjoint(with: .pronouns)
            }
        guard !memory.isEmpty, !turn.words.isEmpty else { return whole }
        if let reading = correction() { return reading }
        if let about, about < turn.words.count {
            if let reading = fragment(from: about) { return reading }
        } else if isFragment(from: start), let reading = fragment(from: start) {
            return reading
        }
        if let reading = questionWord() { return reading }
        return pointed() ?? extended() ?? whole
    }

    /// Whether no word asks or says anything: "its capital", "in 1990".
    private func isFragment(from place: Int) -> Bool {
        place < turn.words.count && turn.words.count - place <= 7
            && !(place..<turn.words.count).contains {
                turn.has([.asks, .auxiliary], at: $0) && !turn.words[$0].isSuffix
                    || turn.has(.verb, at: $0)
            }
    }

    /// The topic of a phrase of a turn.
    static func topic(_ phrase: NounPhrase, of turn: Utterance) -> Topic {
        var first = phrase.words.lowerBound
        while first + 1 < phrase.words.upperBound, !phrase.isNamed,
            turn.has([.other, .picks], at: first),
            turn.has(.thing, at: first) || turn.has(.other, at: first)
        {
            first += 1
        }
        let determiner = phrase.determiner.flatMap {
            turn.has([.the, .a], at: $0)
                ? $0 > 0 && turn.words[$0].isCapital
                    ? turn.words[$0].text : turn.words[$0].text.lowercased() : nil
        }
        // "del Nilo" holds an article.
        let contracted = phrase.preposition.flatMap {
            ["del": "el", "al": "el", "du": "le", "au": "le"][turn.words[$0].folded]
        }
        let isUnique =
            turn.lexicon.language == "en" && !phrase.isNamed && phrase.determiner == nil
            && turn.has(.picks, at: first) && first + 1 < phrase.words.upperBound
            && turn.words[first].folded.hasSuffix("st")
        let last = turn.words[phrase.words.upperBound - 1].text.lowercased()
        return Topic(
            phrase: turn.text(of: first..<phrase.words.upperBound),
            determiner: determiner ?? contracted ?? (isUnique ? "the" : ""),
            isPlural: last.hasSuffix("s") && !last.hasSuffix("ss") && !phrase.isNamed
                || phrase.determiner.map { turn.has(.plural, at: $0) } == true,
            isNamed: phrase.isNamed)
    }
}
