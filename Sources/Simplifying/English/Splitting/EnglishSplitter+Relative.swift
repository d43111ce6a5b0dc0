// "X, which is Y" says two things of X. What "which" stands for must be plain.

extension EnglishSplitter {
    /// ", which was built in 1990" becomes a sentence of its own.
    func relative() -> Split? {
        for comma in commas() {
            guard comma + 2 < tokens.count, comma > 0 else { continue }
            let pronoun = tokens[comma + 1]
            guard pronoun.lower == "which" || pronoun.lower == "who" else { continue }
            var verb = comma + 2
            while verb < tokens.count, tokens[verb].tag == .adverb { verb += 1 }
            guard verb < tokens.count, tokens[verb].isFinite || tokens[verb].tag == .base else {
                continue
            }
            if let split = middleRelative(comma, verb) ?? lastRelative(comma, verb) { return split }
        }
        return nil
    }

    /// "The town, which is in Spain, has a port.": of the subject.
    private func middleRelative(_ comma: Int, _ verb: Int) -> Split? {
        let start = openingEnd()
        guard clauses.nounPhraseEnd(from: start, isLong: true) == comma,
            isRepeatable(start..<comma),
            agrees(subject: start..<comma, verb)
        else { return nil }
        for close in commas(from: verb) {
            var next = close + 1
            while next < tokens.count, tokens[next].tag == .adverb { next += 1 }
            guard next < tokens.count, tokens[next].isFinite, agrees(subject: start..<comma, next)
            else { continue }
            let first = Array(tokens[start..<comma]) + Array(tokens[(comma + 2)..<close])
            let second =
                Array(tokens[..<start]) + again(start..<comma) + Array(tokens[(close + 1)...])
            return parts(first, second, rule: "en.split.relative", at: comma)
        }
        return nil
    }

    /// The relative clause closes the sentence.
    private func lastRelative(_ comma: Int, _ verb: Int) -> Split? {
        guard clauses.hasMainVerb(0..<comma), !clauses.isEmbedded(at: comma) else { return nil }
        // Another comma with a verb after it would go on with the main clause.
        for next in commas(from: verb) {
            var place = next + 1
            while place < tokens.count, tokens[place].tag == .adverb { place += 1 }
            if place < tokens.count, tokens[place].isFinite || tokens[place].lower == "and" {
                return nil
            }
        }
        guard let subject = antecedent(before: comma, verb) else { return nil }
        return parts(
            Array(tokens[..<comma]), subject + Array(tokens[(comma + 2)...]),
            rule: "en.split.relative", at: comma)
    }

    /// What the relative pronoun stands for, worded as a subject.
    private func antecedent(before comma: Int, _ verb: Int) -> [Token]? {
        let isWho = tokens[comma + 1].lower == "who"
        if !isWho,
            Self.verbsOfEvents.contains(
                EnglishVerb.shared.reading(of: tokens[verb].lower)?.base ?? "")
        {
            guard tokens[verb].tag != .base else { return nil }
            return [word("This", tag: .pronoun)]
        }
        let last = tokens[comma - 1]
        guard last.tag.isNominal, !last.isProtected else { return nil }
        var start = comma - 1
        if last.tag == .name {
            while start > 0, tokens[start - 1].tag == .name { start -= 1 }
            guard isSingular(verb) != false, comma - start <= 4, start > 0 else { return nil }
            let before =
                tokens[start - 1].tag == .determiner && start > 1
                ? tokens[start - 2] : tokens[start - 1]
            let head = tokens[start - 1].tag == .determiner ? start - 3 : start - 2
            // "the capital of France, which" may be the capital.
            if before.lower == "of" || before.tag == .clitic || before.lower == "and"
                || before.isComma
            {
                return nil
            }
            // "a school in Hartford, which" may be the school, "his wife in Kentucky, who" is she.
            if before.tag == .preposition, head >= 0, tokens[head].tag.isNominal {
                return nil
            }
            if before.tag == .noun || before.tag == .plural || before.tag == .adjective {
                return nil
            }
            if tokens[start - 1].tag == .determiner { start -= 1 }
            return said(start..<comma)
        }
        while start > 0,
            [.adjective, .noun, .name, .clitic].contains(tokens[start - 1].tag)
                || tokens[start - 1].tag == .number
        { start -= 1 }
        if isWho {
            let singular = EnglishNoun.singular(of: last.lower)
            guard EnglishLexicon.shared.people.contains(singular) else { return nil }
        }
        guard let isOne = isSingular(verb) ?? Optional(last.tag == .noun),
            isOne == (last.tag == .noun)
        else { return nil }
        // A noun after "of" and the like may not be the head, unless the verb tells them apart.
        let opener =
            start > 0 && [.determiner, .possessive].contains(tokens[start - 1].tag)
            ? start - 1 : start
        if opener > 0, tokens[opener - 1].tag == .preposition, isAmbiguous(opener - 1, isOne, verb)
        {
            return nil
        }
        if opener > 0,
            tokens[opener - 1].lower == "and" || tokens[opener - 1].lower == "or"
                || tokens[opener - 1].isComma
        {
            return nil
        }
        if opener < start {
            if tokens[opener].tag == .possessive || tokens[opener].lower == "the" {
                if !tokens[opener..<comma].contains(where: { $0.tag == .number }) {
                    return again(opener..<comma)
                }
            } else if tokens[opener].lower != "a", tokens[opener].lower != "an" {
                return nil
            }
        }
        var noun = comma - 1
        while noun > start, tokens[noun - 1].tag == .noun { noun -= 1 }
        return [word(isOne ? "This" : "These", tag: .determiner)] + again(noun..<comma)
    }

    /// A name said again; nil with a number in it, which would be said twice.
    private func said(_ name: Range<Int>) -> [Token]? {
        tokens[name].contains { $0.tag == .number } ? nil : again(name)
    }

    /// Whether the noun before a preposition could be what is meant too.
    private func isAmbiguous(_ preposition: Int, _ isOne: Bool, _ verb: Int) -> Bool {
        guard preposition > 0 else { return false }
        let head = tokens[preposition - 1]
        guard head.tag.isNominal else { return head.tag == .pronoun }
        guard isSingular(verb) != nil else { return true }
        return (head.tag != .plural) == isOne
    }

    /// Of a form that shows it: "is", "has", "works"; nil for "had".
    func isSingular(_ verb: Int) -> Bool? {
        let token = tokens[verb]
        switch token.lower {
        case "is", "was", "has", "does", "isn't", "wasn't": return true
        case "are", "were", "have", "do", "aren't", "weren't": return false
        default: return token.tag == .third ? true : token.tag == .base ? false : nil
        }
    }

    private func agrees(subject: Range<Int>, _ verb: Int) -> Bool {
        guard let isOne = isSingular(verb) else { return true }
        let words = tokens[subject]
        if words.contains(where: { $0.tag == .coordinator }) { return !isOne }
        if words.first?.tag == .subject {
            return ["he", "she", "it", "there"].contains(words.first?.lower) == isOne
        }
        let head =
            words.first { $0.tag == .preposition }.flatMap { _ in
                words.prefix { $0.tag != .preposition }.last
            } ?? words.last
        guard let head else { return false }
        if head.lower == "people" || head.lower == "police" { return !isOne }
        return head.tag == .name || (head.tag == .plural) != isOne
    }

    /// With these "which" mostly stands for all that was said.
    private static let verbsOfEvents: Set<String> = [
        "make", "cause", "lead", "mean", "allow", "result", "enable", "force", "help", "mark",
        "prompt", "prevent", "bring", "suggest", "increase", "reduce", "require",
    ]

    /// ", where he worked": "There he worked."
    func whereClause() -> Split? {
        for comma in commas()
        where comma + 2 < tokens.count && comma > 0 && tokens[comma + 1].lower == "where" {
            guard isPlace(before: comma), clauses.clause(from: comma + 2) != nil,
                clauses.hasMainVerb(0..<comma),
                !clauses.isEmbedded(at: comma), !hasVerbAfterComma(comma + 2)
            else { continue }
            return parts(
                Array(tokens[..<comma]),
                [word("There", tag: .adverb), commaMark] + Array(tokens[(comma + 2)...]),
                rule: "en.split.where", at: comma)
        }
        return nil
    }

    /// A word for a place, or a name after a preposition of place: not "languages such as English".
    private func isPlace(before comma: Int) -> Bool {
        let last = tokens[comma - 1]
        if EnglishLexicon.shared.places.contains(last.lower) { return true }
        guard last.tag == .name else { return false }
        var start = comma - 1
        while start > 0, tokens[start].tag.isNominal || tokens[start].tag == .determiner {
            start -= 1
        }
        if tokens[start].lower == "of", start > 0 {
            return EnglishLexicon.shared.places.contains(tokens[start - 1].lower)
        }
        return ["in", "at", "to", "from", "near", "into", "on"].contains(tokens[start].lower)
    }

    private var commaMark: Token { Token(",", before: "", kind: .mark, tag: .mark) }

    private func hasVerbAfterComma(_ start: Int) -> Bool {
        commas(from: start).contains { $0 + 1 < tokens.count && tokens[$0 + 1].isFinite }
    }

    /// ", most of which are", ", one of whom was": "Most of these are", "One of them was".
    func partitive() -> Split? {
        for comma in commas() where comma + 4 < tokens.count && comma > 0 {
            guard
                [
                    "many", "most", "some", "several", "all", "both", "none", "one", "two", "three",
                    "four", "five", "half", "each",
                ].contains(tokens[comma + 1].lower),
                tokens[comma + 2].lower == "of",
                ["which", "whom"].contains(tokens[comma + 3].lower),
                tokens[comma - 1].tag == .plural || tokens[comma - 1].lower == "people",
                clauses.hasMainVerb(0..<comma), !clauses.isEmbedded(at: comma),
                !hasVerbAfterComma(comma + 5)
            else { continue }
            var verb = comma + 4
            while verb < tokens.count, tokens[verb].tag == .adverb { verb += 1 }
            guard verb < tokens.count, tokens[verb].isFinite else { continue }
            let them = word(tokens[comma + 3].lower == "whom" ? "them" : "these", tag: .object)
            return parts(
                Array(tokens[..<comma]),
                Array(tokens[(comma + 1)...(comma + 2)]) + [them] + Array(tokens[(comma + 4)...]),
                rule: "en.split.partitive", at: comma)
        }
        return nil
    }
}
