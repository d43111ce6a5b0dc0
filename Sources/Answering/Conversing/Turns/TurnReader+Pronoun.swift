// Pronouns and "the river": words that point at something named before.

extension TurnReader {
    /// The turn with what its pronouns stand for; nil when it has none that point out of it.
    func pointed(from place: Int? = nil) -> TurnReading? {
        var rewriting = Rewriting(turn)
        var supplied: [Topic] = []
        for pronoun in turn.words.indices {
            guard let topic = point(pronoun, &rewriting, supplied) else { continue }
            if !supplied.contains(topic) { supplied.append(topic) }
        }
        for phrase in turn.phrases where !rewriting.has(phrase.words.lowerBound) {
            guard let topic = point(phrase, &rewriting, isAlone: supplied.isEmpty) else { continue }
            if !supplied.contains(topic) { supplied.append(topic) }
        }
        guard !rewriting.isEmpty else { return nil }
        return TurnReading(
            text: rewriting.text(from: place ?? (start > 0 && start < 2 ? start : 0)),
            supplied: supplied, keepsFocus: true)
    }

    /// Replaces one pronoun.
    private func point(
        _ place: Int, _ rewriting: inout Rewriting, _ supplied: [Topic]
    ) -> Topic? {
        let role = turn.roles[place]
        if role.contains(.there) {
            guard let topic = memory.recent.first(where: { !$0.kind.isPerson }) else { return nil }
            let isLed = turn.has([.preposition, .of], at: place - 1)
            let text = isLed ? topic.spoken : wording.inside(topic.spoken)
            if turn.words[place].folded == "y" {
                rewriting.remove(place)
                rewriting.insert(text, behind: turn.words.count - 1)
            } else {
                rewriting.replace(place..<place + 1, with: text)
            }
            return topic
        }
        if role.contains(.then), let time = memory.answerTime {
            rewriting.replace(place..<place + 1, with: wording.inside(time))
            return nil
        }
        if role.contains(.one) { return pointOne(place, &rewriting) }
        let isThis = role.contains(.this) && !standsBeforeNoun(place)
        guard !role.isDisjoint(with: WordRole.pronouns.union(.whose)) || isThis,
            !isBound(place)
        else { return nil }
        if role.isDisjoint(with: [.he, .she, .it, .whose]), role.contains(.they),
            turn.places(.there).count > 0
        {
            return nil
        }
        if isPeopleThere(place) { return nil }
        if let both = both(role) {
            exchange(place, both, &rewriting)
            return nil
        }
        var wanted = role.intersection(.pronouns.union(.whose))
        if wanted.contains(.it), !wanted.isDisjoint(with: [.he, .she]), isPersonal(place) {
            // Grammar tells no person from a thing; what is said of it does.
            wanted.subtract([.it, .they])
        }
        var found = isThis ? memory.focus : memory.topic(for: wanted) ?? memory.topic(for: role)
        if found == nil, lexicon.language != "en" { found = memory.focus }
        if let taken = found, supplied.contains(taken), isOtherPronoun(place) {
            found =
                memory.recent.first {
                    !supplied.contains($0) && $0.kind.fits(wanted, isPlural: $0.isPlural)
                } ?? found
        }
        guard let topic = found else { return nil }
        // "What did he say about his wife?": his own.
        if role.contains(.whose), supplied.contains(topic) { return nil }
        exchange(place, topic, &rewriting)
        return topic
    }

    /// Whether only a person can be meant: "est-il né", "su esposa".
    private func isPersonal(_ place: Int) -> Bool {
        if turn.has(.whose, at: place) {
            guard let phrase = turn.phrases.first(where: { $0.determiner == place }) else {
                return false
            }
            return turn.words[phrase.words].contains { lexicon.relatives.contains($0.folded) }
        }
        return turn.words.contains { lexicon.personal.contains($0.folded) }
    }

    /// "What do they speak in Spain?": people of the place that the turn names.
    func isPeopleThere(_ place: Int) -> Bool {
        turn.roles[place].intersection(.pronouns) == .they && !turn.has(.whose, at: place)
            && memory.focus?.isPlural != true
            && turn.phrases.contains { phrase in
                phrase.isNamed && phrase.preposition.map { turn.words[$0].folded == "in" } == true
                    && turn.words[phrase.words.lowerBound].isCapital
            }
    }

    /// Whether a pronoun of another kind stands before this one: "their role in it".
    private func isOtherPronoun(_ place: Int) -> Bool {
        turn.words.indices.contains {
            $0 < place && turn.has(WordRole.pronouns, at: $0)
                && turn.roles[$0].intersection(.pronouns)
                    != turn.roles[place].intersection(.pronouns)
        }
    }

    private func standsBeforeNoun(_ place: Int) -> Bool {
        turn.phrases.contains { $0.determiner == place }
    }

    /// "compare them": two things, where two were named.
    private func both(_ role: WordRole) -> Topic? {
        guard role.contains(.they) || role.contains(.whose),
            turn.words.contains(where: { lexicon.roles(of: $0).contains(.other) || isComparing($0) }
            ),
            turn.phrases.allSatisfy({ !$0.isNamed })
        else { return nil }
        let named = memory.recent.prefix(2)
        guard named.count == 2, role.contains(.they), !role.contains(.it),
            named[0].isPlural == false || named[1].isPlural
        else { return nil }
        let and = ["es": "y", "fr": "et"][lexicon.language] ?? "and"
        return Topic(
            phrase: "\(named[1].spoken) \(and) \(named[0].spoken)", determiner: "", isPlural: true)
    }

    private func isComparing(_ word: TalkWord) -> Bool {
        let stems: [String] = [
            "differ", "compar", "common", "between", "similar", "both", "diferen",
            "comun", "entre", "ambos", "commun", "difference",
        ]
        return stems.contains { word.folded.hasPrefix($0) }
    }

    /// Puts a topic where a pronoun stands.
    private func exchange(_ place: Int, _ topic: Topic, _ rewriting: inout Rewriting) {
        let word = turn.words[place]
        let role = turn.roles[place]
        if role.contains(.whose) {
            guard let phrase = turn.phrases.first(where: { $0.determiner == place }) else {
                rewriting.replace(
                    place..<place + 1,
                    with: wording.owned(by: topic.spoken, pronoun: word, noun: "").before)
                return
            }
            let noun = turn.text(of: phrase.words)
            let owned = wording.owned(by: topic.spoken, pronoun: word, noun: noun)
            rewriting.replace(place..<place + 1, with: owned.before)
            rewriting.insert(owned.after, behind: phrase.words.upperBound - 1)
            return
        }
        guard role.contains(.clitic), lexicon.language != "en" else {
            rewriting.replace(place..<place + 1, with: (word.isSuffix ? " " : "") + topic.spoken)
            return
        }
        rewriting.remove(place)
        var verb = place + 1
        while verb + 1 < turn.words.count, turn.has(.auxiliary, at: verb),
            !turn.has(.closed.subtracting(.auxiliary), at: verb + 1)
        {
            verb += 1
        }
        let isPerson = topic.kind.isPerson && lexicon.language == "es"
        rewriting.insert(
            (isPerson ? "a " : "") + topic.spoken, behind: min(verb, turn.words.count - 1))
    }

    /// Whether a pronoun stands for what the turn itself named before it.
    private func isBound(_ place: Int) -> Bool {
        guard
            let phrase = turn.phrases.last(where: {
                $0.words.upperBound <= place && !$0.isAttribute && !$0.isHeadless
                    && !isPicked($0) && !turn.isAsked($0)
            })
        else { return false }
        if turn.words[place].isSuffix { return true }
        if turn.has(.whose, at: place), phrase.isNamed, !turn.has(.she, at: place),
            lexicon.language != "en"
        {
            return true
        }
        return (phrase.words.upperBound...place).contains { other in
            turn.has(.joins, at: other) || turn.words[other].followsMark
                || turn.has(.asks, at: other)
        }
    }

    /// "the Russian one": the noun that was asked about.
    private func pointOne(_ place: Int, _ rewriting: inout Rewriting) -> Topic? {
        // "Which one?" chooses between things.
        if turn.has(.asks, at: place - 1), turn.words[place - 1].folded == "which" { return nil }
        if let focus = memory.focus, focus.phrase == focus.phrase.lowercased(),
            !turn.has(.asks, at: place - 1)
        {
            let words = focus.phrase.split(separator: " ")
            let noun = words.drop { word in
                lexicon.roles(of: TalkWord(text: String(word), folded: String(word), range: 0..<0))
                    .contains(.picks)
            }.joined(separator: " ")
            rewriting.replace(place..<place + 1, with: noun)
            return focus
        }
        guard let question = memory.question,
            let phrase = question.phrases.first(where: { !$0.isHeadless && !$0.isNamed })
                ?? question.phrases.first(where: { !$0.isHeadless }), !phrase.isAttribute
        else { return nil }
        var first = phrase.words.lowerBound
        while first + 1 < phrase.words.upperBound,
            question.has([.picks, .other], at: first) || question.words[first].isNumber
        {
            first += 1
        }
        let noun = question.text(of: first..<phrase.words.upperBound)
        rewriting.replace(place..<place + 1, with: noun)
        return Topic(phrase: noun, determiner: "")
    }

    // MARK: The river, this city

    /// Replaces a definite phrase that means something named before.
    private func point(
        _ phrase: NounPhrase, _ rewriting: inout Rewriting, isAlone: Bool
    ) -> Topic? {
        guard let determiner = phrase.determiner, turn.has([.the, .this], at: determiner),
            !phrase.isNamed, !phrase.hasComplement, !phrase.isHeadless,
            let head = lexicon.stem(of: turn.words[phrase.words.upperBound - 1].text)
        else { return nil }
        let own = lexicon.stems(of: turn.text(of: phrase.words))
        // There is one moon, whatever was talked about.
        if turn.has(.the, at: determiner), Self.isUnique(turn.words[phrase.words.upperBound - 1]) {
            return nil
        }
        let found = memory.recent.first { topic in
            let words = lexicon.stems(of: topic.phrase)
            guard !words.isSubset(of: own) else { return false }
            return lexicon.stem(of: lastWord(of: topic.phrase)) == head
                || !phrase.isAttribute && topic.definition.contains(head)
                    && (phrase.words.count == 1 || turn.has(.this, at: determiner))
        }
        if turn.has(.this, at: determiner), lexicon.people.contains(head) || isPerson(head),
            memory.focus?.kind.isPerson != true
        {
            guard let person = memory.topic(for: [.he, .she]) else { return nil }
            rewriting.replace(determiner..<phrase.words.upperBound, with: person.spoken)
            return person
        }
        let isUnsure =
            turn.has(.this, at: determiner) && memory.focus?.definition.isEmpty == true
            && memory.focus != found
        if let found, !isUnsure {
            let first =
                found.determiner.isEmpty && found.isNamed || turn.has(.this, at: determiner)
                ? determiner : phrase.words.lowerBound
            let text = first == determiner ? found.spoken : found.phrase
            rewriting.replace(first..<phrase.words.upperBound, with: text)
            return found
        }
        let isKind =
            isAlone && phrase.isKind && (phrase.words.count == 1 || turn.has(.this, at: determiner))
        guard turn.has(.this, at: determiner) || isKind, let focus = memory.focus,
            own.isDisjoint(with: lexicon.stems(of: focus.phrase))
        else { return nil }
        rewriting.insert("(\(focus.phrase))", behind: phrase.words.upperBound - 1)
        return focus
    }

    private static func isUnique(_ word: TalkWord) -> Bool { uniqueThings.contains(word.folded) }

    private static let uniqueThings: Set<String> = [
        "moon", "sun", "earth", "world", "sky", "universe", "sea", "ocean", "internet", "weather",
        "equator", "bible", "luna", "sol", "tierra", "mundo", "cielo", "universo", "mar", "oceano",
        "lune", "soleil", "terre", "monde", "ciel", "univers", "mer",
    ]

    private func isPerson(_ stem: [UInt8]) -> Bool {
        ["person", "man", "woman", "persona", "hombre", "mujer", "personne", "homme", "femme"]
            .contains { lexicon.stem(of: $0) == stem }
    }

    private func lastWord(of phrase: String) -> String {
        phrase.split(separator: " ").last.map(String.init) ?? phrase
    }
}
