// "No, I meant the band": the question before, about what was meant.

extension TurnReader {
    /// The question before with what was meant; nil when the turn corrects nothing.
    func correction() -> TurnReading? {
        guard let question = memory.question else { return nil }
        let isRefusal = turn.words.first.map { lexicon.refusals.contains($0.folded) } == true
        var place = 0
        while place < turn.words.count,
            turn.has(.filler, at: place)
                || lexicon.refusals.contains(turn.words[place].folded)
                    && place == 0
        {
            place += 1
        }
        let cue = lexicon.corrections.filter { turn.holds($0, at: place) }.max {
            $0.count < $1.count
        }
        if let cue {
            place += cue.count
        } else {
            // "not the river, the state"; "no, the state".
            guard isRefusal,
                !turn.words.indices.contains(where: {
                    turn.has([.asks, .auxiliary, .verb], at: $0)
                })
            else { return nil }
        }
        let phrases = turn.phrases.filter { $0.words.lowerBound >= place }
        guard let meant = cue == nil ? phrases.last : phrases.first,
            cue != nil || phrases.count <= 2
        else { return nil }
        let next = turn.words.indices.first {
            $0 >= meant.words.upperBound && turn.has(.asks, at: $0)
        }
        if let next {
            return cue != nil && turn.words[next].followsMark ? asked(next, about: meant) : nil
        }
        if meant.isAttribute, turn.has(.the, at: meant.determiner ?? -1), !meant.hasComplement,
            let focus = memory.focus, !isKindWord(meant)
        {
            var text = turn.text(of: meant.words)
            text += " " + wording.of(focus.spoken)
            return TurnReading(text: Rewriting.tidied(text), supplied: [focus], keepsFocus: true)
        }
        let isCommon =
            meant.determiner.map { turn.has([.the, .this], at: $0) } == true
            && !turn.words[meant.words.lowerBound].isCapital
            || meant.preposition.map { ["al", "del", "du", "au"].contains(turn.words[$0].folded) }
                == true
                && !turn.words[meant.words.lowerBound].isCapital
        if meant.isNamed, !isCommon { return substituted(meant, from: place, into: question) }
        return qualified(question, with: turn.text(of: meant.words))
    }

    /// "I mean the mathematician. When did she live?"
    private func asked(_ place: Int, about meant: NounPhrase) -> TurnReading? {
        guard var topic = memory.focus else { return nil }
        if meant.isNamed, turn.words[meant.words.lowerBound].isCapital {
            topic = Self.topic(meant, of: turn)
        } else {
            topic.phrase += " (\(turn.text(of: meant.words)))"
            topic.entry = nil
            topic.kind = .unknown
        }
        var then = memory
        then.attend(to: topic)
        let bytes = Array(turn.text.utf8)[turn.words[place].range.lowerBound...]
        let rest = Utterance(String(decoding: bytes, as: UTF8.self), lexicon: lexicon)
        var reading = TurnReader(rest, then).read()
        if reading.focus == nil { reading.focus = topic }
        return reading
    }

    private func isKindWord(_ phrase: NounPhrase) -> Bool {
        guard let head = lexicon.stem(of: turn.words[phrase.words.upperBound - 1].text) else {
            return false
        }
        return memory.recent.contains { $0.definition.contains(head) }
    }

    /// "Who was in Queen (band)?"
    private func qualified(_ question: Utterance, with kind: String) -> TurnReading? {
        guard let focus = memory.focus,
            let slot = question.phrases.last(where: {
                question.text(of: $0.words).lowercased() == focus.plain.lowercased()
            }) ?? question.phrases.last(where: { $0.isNamed })
                ?? question.phrases.last(where: { !$0.isAttribute })
        else { return nil }
        // What was meant before is meant no more.
        var rewriting = Rewriting(question.withoutNote(behind: slot))
        rewriting.insert("(\(kind))", behind: slot.words.upperBound - 1)
        var topic = Self.topic(slot, of: question)
        topic.phrase += " (\(kind))"
        return TurnReading(text: rewriting.text(), supplied: [topic], focus: topic)
    }
}
