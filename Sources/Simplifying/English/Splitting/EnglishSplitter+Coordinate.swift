// "A, and B" and "A; B", where both are whole clauses.

extension EnglishSplitter {
    /// "It opened in 1990; it closed in 2000." becomes two sentences.
    func semicolon() -> Split? {
        for index in tokens.indices where tokens[index].text == ";" && isFree(index) {
            // Several semicolons mark a list.
            guard tokens.count(where: { $0.text == ";" }) == 1, clauses.hasMainVerb(0..<index)
            else { return nil }
            var start = index + 1
            if start < tokens.count, tokens[start].lower == "and" { start += 1 }
            let isLinked =
                start + 1 < tokens.count && tokens[start].tag == .adverb
                && tokens[start + 1].isComma
            guard clauses.clauseAfterOpening(from: isLinked ? start + 2 : start) != nil else {
                return nil
            }
            return parts(
                Array(tokens[..<index]), Array(tokens[start...]), rule: "en.split.semicolon",
                at: index)
        }
        return nil
    }

    /// "He wrote books, and she drew." becomes two sentences; "but" stays.
    func coordinate() -> Split? {
        for index in tokens.indices where index > 3 && isFree(index) {
            let word = tokens[index].lower
            guard ["and", "but", "so", "yet"].contains(word), tokens[index].kind == .word else {
                continue
            }
            let hasComma = tokens[index - 1].isComma
            let clause =
                hasComma
                ? clauses.clauseAfterOpening(from: index + 1) : pronounClause(from: index + 1)
            guard let clause, hasComma || word == "and" || word == "but" else { continue }
            guard clauses.hasMainVerb(0..<index),
                word == "but" && hasComma || !clauses.isEmbedded(at: index)
            else { continue }
            // "so that", and what was ordered: "and that he should".
            if tokens[index + 1].lower == "that" { continue }
            guard isApart(left: index, clause), !isNaming(clause.verb) else { continue }
            if hasComma, let earlier = commas().last(where: { $0 < index - 1 }) {
                if clauses.clause(from: earlier + 1) != nil, clauses.hasMainVerb(0..<earlier) {
                    return parts(
                        Array(tokens[..<earlier]), Array(tokens[(earlier + 1)...]),
                        rule: "en.split.coordinate", at: earlier)
                }
                // "China, India, and the Middle East": a list, unless a pronoun goes on.
                let isList = clauses.nounPhraseEnd(from: earlier + 1, isLong: true) == index - 1
                if isList, tokens[clause.subject.lowerBound].tag != .subject { continue }
            }
            let left = Array(tokens[..<(hasComma ? index - 1 : index)])
            let right = Array(tokens[(index + 1)...])
            switch word {
            case "and":
                return parts(left, right, rule: "en.split.coordinate", at: index)
            default:
                var opener = tokens[index]
                opener.text = word == "yet" ? "but" : word
                return parts(left, [opener] + right, rule: "en.split.coordinate", at: index)
            }
        }
        return nil
    }

    /// The clause must go to the end of the sentence, and the left must not be its opening.
    private func isApart(left index: Int, _ clause: EnglishClauses.Clause) -> Bool {
        // "When A, and B": the left opens with a clause of its own.
        guard tokens[0].tag != .subordinator,
            tokens[0].tag != .preposition || clauses.hasMainVerb(0..<index)
        else { return false }
        // "between A, and B was": not after a preposition that waits for a pair.
        if tokens[..<index].contains(where: {
            $0.lower == "both" || $0.lower == "either" || $0.lower == "neither"
                || $0.lower == "whether"
        }) {
            return false
        }
        // A relative clause that is still open may go on: "who was tall and he".
        return tokens[clause.verb].tag != .base || tokens[clause.subject.lowerBound].tag == .subject
    }

    /// "a shield called Aegis" is no clause.
    private func isNaming(_ verb: Int) -> Bool {
        [
            "called", "named", "titled", "entitled", "known", "based", "located", "situated",
            "used",
            "made", "dubbed", "termed", "described", "written", "directed",
        ].contains(tokens[verb].lower)
    }

    private func pronounClause(from start: Int) -> EnglishClauses.Clause? {
        guard start < tokens.count,
            ["he", "she", "it", "they", "we"].contains(tokens[start].lower),
            let clause = clauses.clause(from: start)
        else { return nil }
        return clause
    }

    /// "He moved to Paris and became a teacher." says its subject again.
    func predicate() -> Split? {
        let start = openingEnd()
        guard let first = clauses.clause(from: start), let subject = saidAgain(first) else {
            return nil
        }
        guard clauses.wordCount(tokens.indices) >= 14 else { return nil }
        for index in (first.verb + 3)..<max(first.verb + 3, tokens.count)
        where (tokens[index].lower == "and" || tokens[index].lower == "but") && isFree(index) {
            var verb = index + 1
            while verb < tokens.count, tokens[verb].tag == .adverb { verb += 1 }
            let isPassive = isSecondPassive(first.verb, verb)
            guard verb < tokens.count,
                tokens[verb].isFinite && tokens[verb].tag != .base || isPassive
            else { continue }
            if !isPassive, !agrees(verb, with: first.verb) { return nil }
            if let one = isSingular(first.verb), let other = isSingular(verb), one != other {
                return nil
            }
            if tokens[index - 1].classes.contains(.participle),
                tokens[verb].classes.contains(.participle)
            {
                return nil
            }
            let between = tokens[(first.verb + 1)..<index]
            guard
                !between.contains(where: {
                    [.relative, .subordinator, .complementizer].contains($0.tag) || $0.isFinite
                        || $0.text == ";" || $0.lower == "both" || $0.lower == "either"
                })
            else { return nil }
            guard clauses.wordCount(first.verb..<index) >= 3 else { return nil }
            let opening = tokens[index].lower == "but" ? [word("But", tag: .coordinator)] : []
            let be = isPassive ? [word(tokens[first.verb].lower, tag: .be, isFinite: true)] : []
            let right = opening + subject + be + Array(tokens[(index + 1)...])
            return parts(Array(tokens[..<index]), right, rule: "en.split.predicate", at: index)
        }
        return nil
    }

    /// Whether a second verb may have the first one's subject: "may be and have" has no second.
    private func agrees(_ second: Int, with first: Int) -> Bool {
        if ["have", "do"].contains(tokens[second].lower) {
            return tokens[first].tag == .base
                || ["are", "were", "have"].contains(tokens[first].lower)
        }
        // "offers a part of and varied dishes": no verb.
        let isAmbiguous =
            tokens[second].tag == .past && tokens[second].classes.contains(.participle)
        return !isAmbiguous || isPast(first) == true
    }

    /// The subject for a second sentence: the same words if they are few, else "it" or "they" where
    /// nothing else could be meant.
    private func saidAgain(_ clause: EnglishClauses.Clause) -> [Token]? {
        if isRepeatable(clause.subject) { return again(clause.subject) }
        let words = tokens[clause.subject]
        guard words.count <= 14, [.determiner, .possessive, .plural].contains(words.first?.tag),
            !words.contains(where: {
                $0.tag == .coordinator || $0.tag == .pronoun || $0.isProtected
            }),
            let head = words.prefix(while: { $0.tag != .preposition && $0.kind != .opener }).last,
            !["no", "each", "every", "neither", "either", "both", "all", "any"].contains(
                words.first?.lower)
        else { return nil }
        let verb = tokens[clause.verb].lower
        if head.tag == .plural {
            return ["is", "was", "has", "does"].contains(verb) ? nil : [word("they", tag: .subject)]
        }
        guard head.tag == .noun, !head.isCapitalised, isThing(head.lower),
            !["are", "were", "have", "do"].contains(verb)
        else { return nil }
        return [word("it", tag: .subject)]
    }

    /// Whether a noun surely names no person.
    private func isThing(_ noun: String) -> Bool {
        let lexicon = EnglishLexicon.shared
        if lexicon.places.contains(noun) || lexicon.works.contains(noun) { return true }
        if lexicon.people.contains(noun) { return false }
        return ![
            "er", "or", "ist", "ian", "an", "ess", "ant", "ent", "ee", "ic", "one", "ld", "head",
        ]
        .contains(where: noun.hasSuffix) || noun.hasSuffix("ment")
    }

    /// "was found in 1990 and given a name": a participle that can be no past form, after "was".
    private func isSecondPassive(_ first: Int, _ second: Int) -> Bool {
        guard second < tokens.count, tokens[first].tag == .be, tokens[first + 1].tag == .participle
        else { return false }
        return tokens[second].tag == .participle && !tokens[second].classes.contains(.past)
    }

    /// Where the sentence goes on after "In 1990," or "Later,".
    func openingEnd() -> Int {
        guard let comma = tokens.prefix(12).firstIndex(where: \.isComma), isFree(comma) else {
            return 0
        }
        let opening = tokens[..<comma]
        guard let first = opening.first, first.tag == .preposition || first.tag == .adverb else {
            return 0
        }
        if opening.contains(where: { $0.isFinite || $0.tag == .relative }) { return 0 }
        // "On 4 January, 1999, he": the year belongs to the opening.
        let isDate =
            comma + 2 < tokens.count && tokens[comma + 1].tag == .number
            && tokens[comma + 2].isComma
        return isDate ? comma + 3 : comma + 1
    }
}
