// "And octane?", "its tree?", "in 1990?", "the other one?": turns without a question of their own.

extension TurnReader {
    /// A turn that is a question only together with the one before.
    func fragment(from place: Int) -> TurnReading? {
        let rest = place..<turn.words.count
        guard !rest.isEmpty, !rest.contains(where: { isQuestion($0) }) else { return nil }
        let phrases = turn.phrases.filter { $0.words.lowerBound >= place }
        if let reading = returned(rest, phrases) { return reading }
        if turn.has([.one, .the, .this], at: place), turn.has(.of, at: place + 1),
            place + 2 < turn.words.count
        {
            // "et celle de l'Espagne", "y la de España".
            return adjunct(place + 1..<turn.words.count)
        }
        if rest.contains(where: { turn.has(.one, at: $0) }) { return pointed(from: place) }
        if rest.contains(where: { turn.has(WordRole.pronouns, at: $0) || pointsAt($0) }) {
            return pointed(from: place)
        }
        if turn.has([.preposition], at: place) { return adjunct(rest) }
        guard let first = phrases.first else { return nil }
        let isOwnTopic =
            phrases.count > 1
            && phrases.contains { $0.isNamed && !$0.isOwner }
            && phrases.contains { !$0.isNamed }
        if isOwnTopic { return nil }
        if let reading = picked(first) { return reading }
        if first.isAttribute || first.isHeadless || isPicked(first) {
            if first.hasComplement { return nil }
            return attribute(first, from: place)
        }
        let isDefinite = first.determiner.map { turn.has(.the, at: $0) } == true
        if isDefinite, let focus = memory.focus, focus.phrase.first?.isUppercase == true,
            !turn.words[first.words.lowerBound].isCapital
        {
            return attribute(first, from: place)
        }
        let isElliptic = about != nil || start > 0 || turn.isAsked
        guard isElliptic, let question = memory.question else { return nil }
        return substituted(phrases.last ?? first, from: place, into: question)
    }

    private func isQuestion(_ place: Int) -> Bool {
        turn.has(.asks, at: place) || turn.has(.auxiliary, at: place) && !turn.words[place].isSuffix
    }

    private func pointsAt(_ place: Int) -> Bool { turn.has([.this, .there], at: place) }

    /// "highest mountain": one of a kind that belongs to something.
    func isPicked(_ phrase: NounPhrase) -> Bool {
        !phrase.isNamed && turn.has(.picks, at: phrase.words.lowerBound)
            && !turn.has(.plain, at: phrase.words.lowerBound)
    }

    /// "And the second?" after the first of a kind.
    private func picked(_ phrase: NounPhrase) -> TurnReading? {
        guard phrase.isHeadless, phrase.words.count == 1, let question = memory.question,
            turn.has(.picks, at: phrase.words.lowerBound),
            let slot = question.phrases.last(where: {
                $0.words.count > 1 && question.has(.picks, at: $0.words.lowerBound)
            })
        else { return nil }
        var rewriting = Rewriting(question)
        rewriting.replace(
            slot.words.lowerBound..<slot.words.lowerBound + 1, with: turn.text(of: phrase.words))
        return TurnReading(
            text: Self.asked(rewriting.text(), like: turn), supplied: supplied(by: question),
            keepsFocus: true)
    }

    /// "population" of what is talked about.
    private func attribute(_ phrase: NounPhrase, from place: Int) -> TurnReading? {
        guard let focus = memory.focus else { return nil }
        var rewriting = Rewriting(turn)
        rewriting.insert(wording.of(focus.spoken), behind: phrase.words.upperBound - 1)
        return TurnReading(text: rewriting.text(from: place), supplied: [focus], keepsFocus: true)
    }

    /// "in 1990", "for snow": the question before with this part exchanged or added.
    private func adjunct(_ rest: Range<Int>) -> TurnReading? {
        guard let question = memory.question, let last = question.words.indices.last else {
            return nil
        }
        let preposition = turn.words[rest.lowerBound].folded
        if memory.focus?.kind == .place, let other = turn.phrases.last, other.isNamed,
            turn.words[other.words.lowerBound].isCapital,
            !question.phrases.contains(where: {
                $0.preposition.map { question.words[$0].folded == preposition } == true
            })
        {
            return substituted(other, from: rest.lowerBound, into: question)
        }
        let text = turn.text(of: rest)
        var rewriting = Rewriting(question)
        let same = question.phrases.last {
            $0.preposition.map { question.words[$0].folded == preposition } == true
        }
        if let same, let first = same.preposition {
            rewriting.replace(first..<same.words.upperBound, with: text)
        } else {
            rewriting.insert(text, behind: last)
        }
        let named = turn.phrases.last { rest.contains($0.words.lowerBound) && $0.isNamed }
        let isAboutFocus = same.map { isFocus($0, of: question) } == true
        return TurnReading(
            text: Self.asked(rewriting.text(), like: turn), supplied: supplied(by: question),
            focus: isAboutFocus ? named.map { Self.topic($0, of: turn) } : nil, keepsFocus: true)
    }

    /// The question before about something else.
    func substituted(
        _ phrase: NounPhrase, from place: Int, into question: Utterance
    ) -> TurnReading? {
        let slot = slot(for: phrase, in: question)
        guard let slot else { return nil }
        var topic = Self.topic(phrase, of: turn)
        let isBare = topic.determiner.isEmpty || phrase.determiner.map { $0 < place } == true
        if isBare { topic.determiner = "" }
        var rewriting = Rewriting(question.withoutNote(behind: slot))
        let first =
            (slot.determiner.map { question.has([.the, .a], at: $0) } == true
                && (topic.isNamed || !isBare)
                ? slot.determiner : nil) ?? slot.words.lowerBound
        let places: Set<String> = ["en", "au", "aux", "dans"]
        if lexicon.language != "en", let preposition = slot.preposition,
            question.has(.of, at: preposition)
        {
            rewriting.replace(
                preposition..<slot.words.upperBound, with: wording.of(topic.spoken))
        } else if lexicon.language == "fr", let preposition = slot.preposition,
            !topic.determiner.isEmpty,
            places.contains(question.words[preposition].folded)
        {
            rewriting.replace(
                preposition..<slot.words.upperBound, with: wording.inside(topic.spoken))
        } else {
            rewriting.replace(first..<slot.words.upperBound, with: topic.spoken)
        }
        return TurnReading(
            text: Self.asked(rewriting.text(), like: turn), supplied: supplied(by: question),
            focus: topic.isNamed || isFocus(slot, of: question) ? topic : nil, keepsFocus: true)
    }

    func isFocus(_ phrase: NounPhrase, of question: Utterance) -> Bool {
        memory.focus.map {
            question.text(of: phrase.words).lowercased() == $0.plain.lowercased()
        } == true
    }

    /// What of a question another name takes the place of.
    private func slot(for phrase: NounPhrase, in question: Utterance) -> NounPhrase? {
        let candidates = question.phrases.filter { !$0.isHeadless }
        let isFocus = { (phrase: NounPhrase) in self.isFocus(phrase, of: question) }
        if phrase.isNamed {
            return candidates.last { $0.isNamed && isFocus($0) } ?? candidates.last { $0.isNamed }
                ?? candidates.last(where: isFocus) ?? candidates.last { !$0.isAttribute }
        }
        return candidates.last { !$0.isAttribute && !question.isAsked($0) }
            ?? candidates.last
    }

    private func supplied(by question: Utterance) -> [Topic] {
        memory.recent.filter { question.text.lowercased().contains($0.phrase.lowercased()) }
    }

    /// With a question mark where the turn has one.
    static func asked(_ text: String, like turn: Utterance) -> String {
        let opens = turn.lexicon.language == "es" && turn.text.contains("¿") && !text.contains("¿")
        let text = opens ? "¿\(text)" : text
        guard turn.isAsked, !text.contains("?") else { return text }
        return "\(text)?"
    }

    /// "the other one", "the first one", "back to Alabama": a topic from before, asked the same.
    private func returned(_ rest: Range<Int>, _ phrases: [NounPhrase]) -> TurnReading? {
        guard rest.contains(where: { turn.has(.one, at: $0) }), memory.trail.count > 1,
            rest.allSatisfy({ turn.has([.the, .this, .one, .picks, .other, .small], at: $0) }),
            let question = memory.question, let focus = memory.focus
        else { return nil }
        let others = memory.trail.filter { !ConversationMemory.isSame($0, focus) }
        let names = Set(rest.map { turn.words[$0].folded })
        let isFirst = !names.isDisjoint(with: [
            "first", "primero", "primera", "premier", "premiere",
        ])
        let isSecond = !names.isDisjoint(with: ["second", "segundo", "segunda", "deuxieme"])
        let topic =
            isFirst ? memory.trail[0] : isSecond ? memory.trail[1] : others.last ?? memory.trail[0]
        guard
            let slot = question.phrases.last(where: {
                question.text(of: $0.words).lowercased() == focus.phrase.lowercased()
            })
        else { return nil }
        var rewriting = Rewriting(question)
        let first =
            slot.determiner.map { question.has([.the, .a], at: $0) } == true
            ? slot.determiner : nil
        rewriting.replace(
            (first ?? slot.words.lowerBound)..<slot.words.upperBound, with: topic.spoken)
        return TurnReading(text: rewriting.text(), supplied: [topic], focus: topic)
    }
}
