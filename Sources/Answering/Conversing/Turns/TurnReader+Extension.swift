// "What are the symptoms?": a question that is whole but for what it is about.

extension TurnReader {
    /// The turn with the topic where it says nothing without one.
    func extended() -> TurnReading? {
        guard var focus = memory.focus, !isSelfContained(beside: focus),
            !turn.words.indices.contains(where: isPeopleThere)
        else { return nil }
        if !focus.kind.isPerson, !turn.phrases.contains(where: \.isAttribute),
            let person = memory.answerNames.first,
            turn.words.contains(where: { lexicon.personal.contains($0.folded) })
        {
            focus = person
        }
        if let reading = chosen() { return reading }
        let asked = turn.question
        let open = turn.phrases.filter { !$0.hasComplement && !$0.isNamed }
        let place =
            open.last { $0.isAttribute && asked?.contains($0.words.lowerBound) != true }
            ?? open.first { $0.isAttribute }
        var rewriting = Rewriting(turn)
        if lexicon.language != "en", let subject = subjectPlace() {
            rewriting.insert(focus.spoken, behind: subject)
        } else if let place {
            rewriting.insert(wording.of(focus.spoken), behind: place.words.upperBound - 1)
        } else if lexicon.language != "en", turn.phrases.isEmpty || asked != nil {
            rewriting.insert(focus.spoken, behind: turn.words.count - 1)
        } else {
            rewriting.insert("(\(focus.phrase))", behind: turn.words.count - 1)
        }
        return TurnReading(
            text: rewriting.text(from: start > 0 && start < 2 ? start : 0), supplied: [focus],
            keepsFocus: true)
    }

    /// Where a subject that is left out would stand: "¿ganó … un premio?", "¿qué superficie tiene …?"
    private func subjectPlace() -> Int? {
        let last = turn.words.count - 1
        if turn.has([.verb, .auxiliary], at: start), last > start { return start }
        let isAsked = turn.question?.lowerBound == start
        return isAsked && turn.has([.verb], at: last) ? last : nil
    }

    /// "Which is longer?": of the last two things named.
    private func chosen() -> TurnReading? {
        let choices: Set<String> = ["which", "cual", "cuales", "lequel", "laquelle", "lesquels"]
        let named = memory.recent.filter(\.isNamed).prefix(2)
        guard let asked = turn.question, choices.contains(turn.words[asked.lowerBound].folded),
            turn.phrases.allSatisfy({ $0.isHeadless }) || turn.has(.one, at: asked.lowerBound + 1),
            named.count == 2
        else { return nil }
        let both = named.reversed().map(\.spoken)
        let or = ["es": "o", "fr": "ou"][lexicon.language] ?? "or"
        var rewriting = Rewriting(turn)
        rewriting.insert("(\(both.joined(separator: " \(or) ")))", behind: turn.words.count - 1)
        return TurnReading(
            text: rewriting.text(), supplied: named.reversed(), keepsFocus: true)
    }

    /// Whether the turn names what it is about.
    private func isSelfContained(beside focus: Topic) -> Bool {
        if turn.places([.asks, .auxiliary, .verb]).isEmpty { return true }
        // "advantages of knowing several languages"
        if turn.places(.of).contains(where: { turn.has(.verb, at: $0 + 1) }) { return true }
        let isExistential = lexicon.existentials.contains { phrase in
            turn.words.indices.contains { turn.holds(phrase, at: $0) }
        }
        let known = lexicon.stems(of: focus.phrase)
        var hasAttribute = false
        if let first = turn.phrases.first, turn.has(.other, at: first.words.lowerBound),
            first.isAttribute, !first.hasComplement
        {
            return false
        }
        for phrase in turn.phrases {
            let words = lexicon.stems(of: turn.text(of: phrase.words))
            if !known.isEmpty, !known.isDisjoint(with: words) { return true }
            let isPlural = turn.words[phrase.words.upperBound - 1].folded.hasSuffix("s")
            let isAsked = turn.isAsked(phrase)
            // "What is a mountain?" asks what any is.
            if !isExistential, !phrase.isHeadless, phrase.words.upperBound == turn.words.count,
                let determiner = phrase.determiner, turn.has(.a, at: determiner),
                determiner > start,
                turn.has(.auxiliary, at: determiner - 1)
            {
                return true
            }
            if phrase.isAttribute || phrase.isHeadless { hasAttribute = true }
            if phrase.isNamed {
                if isAdjunct(phrase), hasAttribute, !isBehindOf(phrase) { continue }
                return true
            }
            if phrase.isAttribute || phrase.isHeadless || isPicked(phrase) || isAsked { continue }
            if turn.isIdentity(phrase, from: start) { continue }
            if isExistential, phrase.determiner.map({ turn.has(.a, at: $0) }) != true { continue }
            if let determiner = phrase.determiner, turn.has([.the, .whose], at: determiner),
                isPlural
            {
                continue
            }
            if isAdjunct(phrase), hasAttribute, !isBehindOf(phrase) { continue }
            return true
        }
        return false
    }

    /// "in the UK", "on land": where or when, and not what a question is about.
    private func isAdjunct(_ phrase: NounPhrase) -> Bool {
        let adjuncts: Set<String> = [
            "in", "at", "on", "during", "near", "around", "inside", "outside", "en", "durante", "a",
            "dans", "pendant", "sur", "sobre", "au", "aux",
        ]
        return phrase.preposition.map { place in
            adjuncts.contains(turn.words[place].folded)
                // "¿a qué distancia está del Sol?"
                || lexicon.language == "es" && turn.has([.auxiliary, .verb], at: place - 1)
        } == true
    }

    private func isBehindOf(_ phrase: NounPhrase) -> Bool {
        turn.phrases.contains { $0.hasComplement && $0.words.upperBound < phrase.words.lowerBound }
    }
}
