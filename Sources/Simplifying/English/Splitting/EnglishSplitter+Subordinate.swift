// Clauses of contrast, and participles that tell what came of it.

extension EnglishSplitter {
    /// "Although A, B" becomes "A. But B", and "B, although A" becomes "B. But A".
    func although() -> Split? {
        let length = openingLength(0)
        if length > 0 { return openingAlthough(length) }
        for comma in commas() where comma > 3 {
            let length = openingLength(comma + 1)
            guard length > 0, clauses.clause(from: comma + 1 + length) != nil,
                clauses.hasMainVerb(0..<comma),
                !clauses.isEmbedded(at: comma), isListOrNothing(from: comma + 1)
            else { continue }
            return parts(
                Array(tokens[..<comma]),
                [word("But", tag: .coordinator)] + Array(tokens[(comma + 1 + length)...]),
                rule: "en.split.although", at: comma + 1)
        }
        return nil
    }

    /// Whether commas from here on are those of one list: "wheat, rye and barley".
    private func isListOrNothing(from start: Int) -> Bool {
        let later = commas(from: start)
        guard let first = later.first, let last = later.last else { return true }
        return !tokens[first...].contains(where: \.isFinite)
            && tokens[last...].contains { $0.lower == "and" || $0.lower == "or" }
    }

    private func openingLength(_ index: Int) -> Int {
        guard index < tokens.count else { return 0 }
        if tokens[index].lower == "although" || tokens[index].lower == "though" { return 1 }
        let isEven =
            index + 1 < tokens.count && tokens[index].lower == "even"
            && tokens[index + 1].lower == "though"
        return isEven ? 2 : 0
    }

    private func openingAlthough(_ length: Int) -> Split? {
        guard let first = clauses.clause(from: length) else { return nil }
        let isPronoun =
            tokens[first.subject.lowerBound].tag == .subject
            && tokens[first.subject.lowerBound].lower != "there"
        for comma in commas(from: first.verb) {
            guard let second = clauses.clause(from: comma + 1) else { continue }
            // "Although he was ill, Smith won": the name must come first.
            if isPronoun, tokens[second.subject.lowerBound].tag != .subject { return nil }
            if tokens[length..<comma].contains(where: {
                $0.tag == .subordinator || $0.tag == .complementizer
            }) {
                return nil
            }
            return parts(
                Array(tokens[length..<comma]),
                [word("But", tag: .coordinator)] + lowered(tokens[(comma + 1)...]),
                rule: "en.split.although", at: 0)
        }
        return nil
    }

    private func lowered(_ rest: ArraySlice<Token>) -> [Token] { Array(rest) }

    /// "A is big, while B is small" becomes two sentences.
    func whileClause() -> Split? {
        for comma in commas() where comma > 3 && comma + 2 < tokens.count {
            guard tokens[comma + 1].lower == "while" || tokens[comma + 1].lower == "whereas",
                let clause = clauses.clause(from: comma + 2), clauses.hasMainVerb(0..<comma),
                !clauses.isEmbedded(at: comma), let main = clauses.clause(from: openingEnd()),
                let past = isPast(main.verb), isPast(clause.verb) == past
            else { continue }
            return parts(
                Array(tokens[..<comma]), Array(tokens[(comma + 2)...]), rule: "en.split.while",
                at: comma + 1)
        }
        return nil
    }

    /// ", causing a fire": "This caused a fire."; ", becoming a teacher": "He became a teacher."
    func participleTail() -> Split? {
        guard let comma = commas().last, comma > 4, comma + 3 < tokens.count else { return nil }
        var place = comma + 1
        if tokens[place].lower == "thus" || tokens[place].lower == "thereby" { place += 1 }
        let word = tokens[place]
        guard let base = EnglishVerb.shared.reading(of: word.lower)?.base,
            word.lower.hasSuffix("ing"),
            let main = clauses.clause(from: openingEnd()), let past = isPast(main.verb),
            !clauses.isEmbedded(at: comma)
        else { return nil }
        guard tokens[main.verb..<comma].count(where: \.isFinite) == 1,
            !tokens[..<comma].contains(where: { $0.tag == .relative })
        else { return nil }
        let rest = Array(tokens[(place + 1)...])
        if isConsequence(base, place) {
            let verb = EnglishVerb.shared.inflect(base, as: past ? .past : .third)
            return parts(
                Array(tokens[..<comma]),
                [
                    self.word("This", tag: .pronoun),
                    self.word(verb, tag: past ? .past : .third, isFinite: true),
                ] + rest,
                rule: "en.split.participle", at: comma)
        }
        guard Self.deeds.contains(base), isRepeatable(main.subject), isActor(main.subject), past,
            tokens[place - 1].isComma,
            tokens[main.verb].tag == .past || ["was", "had"].contains(tokens[main.verb].lower)
        else { return nil }
        let verb = EnglishVerb.shared.inflect(base, as: .past)
        return parts(
            Array(tokens[..<comma]),
            again(main.subject) + [self.word(verb, tag: .past, isFinite: true)] + rest,
            rule: "en.split.participle", at: comma)
    }

    /// Whether a subject is a person or a team: a pronoun, a name, a word for people.
    private func isActor(_ subject: Range<Int>) -> Bool {
        guard let first = tokens[subject].first, let last = tokens[subject].last,
            !tokens[subject].contains(where: { $0.tag == .preposition })
        else { return false }
        if first.tag == .subject || last.tag == .name { return true }
        let noun = EnglishNoun.singular(of: last.lower)
        return EnglishLexicon.shared.people.contains(noun)
            || ["team", "band", "group", "club", "storm", "hurricane", "song", "album", "single"]
                .contains(noun)
    }

    /// Whether what came before is the subject: "causing", "making it".
    private func isConsequence(_ base: String, _ place: Int) -> Bool {
        let next = tokens[place + 1].lower
        switch base {
        case "cause", "prompt", "enable", "force": return true
        case "result": return next == "in"
        case "lead": return next == "to"
        case "allow": return next != "for" || true
        case "mean": return next == "that"
        case "make": return ["it", "him", "her", "them", "this"].contains(next)
        default: return false
        }
    }

    /// What a person or thing did next or at the same time.
    private static let deeds: Set<String> = [
        "become", "win", "reach", "score", "finish", "sell", "receive", "earn", "serve", "beat",
        "defeat", "peak", "record", "join", "move", "arrive", "lose", "return", "appear",
    ]
}
