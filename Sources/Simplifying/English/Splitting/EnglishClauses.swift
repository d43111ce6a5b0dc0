// Where a clause begins and what its subject is: all that is known of English syntax here. What is
// not clearly a subject with its verb is not taken for one.

/// Finds noun phrases and clauses among tagged tokens.
struct EnglishClauses {
    let tokens: [Token]

    struct Clause {
        let subject: Range<Int>
        /// The finite verb.
        let verb: Int
    }

    /// The end of the noun phrase that starts at a place; nil where none does.
    ///
    /// Prepositional phrases and a second noun after "and" belong to it where `isLong`.
    func nounPhraseEnd(from start: Int, isLong: Bool = false) -> Int? {
        guard var end = simpleEnd(from: start) else { return nil }
        guard isLong, tokens[start].tag != .subject else { return end }
        var rounds = 0
        while rounds < 4, end < tokens.count {
            if tokens[end].tag == .preposition
                || tokens[end].tag == .coordinator && tokens[end].lower == "and",
                let next = simpleEnd(from: end + 1)
            {
                end = next
            } else if tokens[end].tag == .preposition, end + 1 < tokens.count,
                tokens[end + 1].tag == .object
            {
                end += 2
            } else if tokens[end].text == "(",
                let close = tokens[end...].firstIndex(where: { $0.kind == .closer }),
                close - end < 10
            {
                end = close + 1
            } else {
                break
            }
            rounds += 1
        }
        return end
    }

    private func simpleEnd(from start: Int) -> Int? {
        guard start < tokens.count else { return nil }
        let first = tokens[start]
        if first.tag == .subject { return start + 1 }
        if first.tag == .pronoun, first.lower != "himself", first.lower != "itself" {
            return start + 1
        }
        var place = start
        var last: Int?
        if [.determiner, .possessive].contains(first.tag) { place += 1 }
        while place < tokens.count {
            let token = tokens[place]
            switch token.tag {
            case .noun, .plural, .name: last = place
            case .adjective, .number, .clitic: break
            case .determiner where last == nil: break
            case .adverb where place + 1 < tokens.count && tokens[place + 1].tag == .adjective:
                break
            case .mark where token.kind == .quote && last == nil: break
            default: return last.map { $0 + 1 }
            }
            if token.tag == .number, last == nil, place > start || isYearNext(place) {
                last = place
            }
            place += 1
        }
        return last.map { $0 + 1 }
    }

    private func isYearNext(_ place: Int) -> Bool { tokens[place].text.utf8.count == 4 }

    /// The clause that starts exactly at a place: its subject and, after adverbs only, its verb.
    func clause(from start: Int) -> Clause? {
        guard let end = nounPhraseEnd(from: start, isLong: true) else { return nil }
        var verb = end
        while verb < tokens.count, tokens[verb].tag == .adverb { verb += 1 }
        guard verb < tokens.count, tokens[verb].isFinite else { return nil }
        return Clause(subject: start..<end, verb: verb)
    }

    /// A clause after at most one opening adverb or prepositional phrase: "in 1990 he moved".
    func clauseAfterOpening(from start: Int) -> Clause? {
        if let clause = clause(from: start) { return clause }
        var place = start
        if place < tokens.count, tokens[place].tag == .adverb {
            place += 1
        } else if place + 2 < tokens.count, tokens[place].lower == "according",
            let end = nounPhraseEnd(from: place + 2, isLong: true)
        {
            place = end
        } else if place < tokens.count, tokens[place].tag == .preposition,
            let end = nounPhraseEnd(from: place + 1, isLong: true)
        {
            place = end
        } else {
            return nil
        }
        if place < tokens.count, tokens[place].isComma { place += 1 }
        return clause(from: place)
    }

    /// Whether there are more finite verbs in a range than words that open subordinate clauses.
    func hasMainVerb(_ range: Range<Int>) -> Bool {
        var verbs = 0
        var openers = 0
        for index in range {
            let token = tokens[index]
            if token.text == ";" {
                verbs = 0
                openers = 0
            }
            if token.isFinite { verbs += 1 }
            if [.relative, .subordinator, .complementizer].contains(token.tag) { openers += 1 }
        }
        return verbs > openers
    }

    /// Whether a word before a place could govern what comes after it: "said that", "because".
    func isEmbedded(at index: Int) -> Bool {
        tokens[..<index].contains { $0.tag == .complementizer || $0.tag == .subordinator }
    }

    func wordCount(_ range: Range<Int>) -> Int {
        range.reduce(0) { $0 + (tokens[$1].kind == .word || tokens[$1].kind == .number ? 1 : 0) }
    }
}
