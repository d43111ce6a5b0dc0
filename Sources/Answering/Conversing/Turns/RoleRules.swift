// Many small words are two things: "that" points or joins, "her" owns or is met, "cost" is had or done.
// Their neighbours decide.

/// Settles what words with several parts play in a turn.
struct RoleRules {
    private let lexicon: Lexicon

    init(_ lexicon: Lexicon) {
        self.lexicon = lexicon
    }

    func settle(_ roles: inout [WordRole], of words: [TalkWord]) {
        silenceDummies(&roles, words)
        for place in roles.indices {
            switch lexicon.language {
            case "en": settleEnglish(place, &roles, words)
            default: settleRomance(place, &roles, words)
            }
            settleVerb(place, &roles, words)
            if roles[place].contains(.filler), place > 0,
                !roles[place - 1].isDisjoint(with: [.the, .a, .whose, .this])
            {
                // "a well"
                roles[place] = []
            }
            if lexicon.language == "en" { settleEnding(place, &roles, words) }
        }
    }

    /// "binge drinking", "energy drinks": a verb's form behind a noun, where another word is the verb.
    private func settleEnding(_ place: Int, _ roles: inout [WordRole], _ words: [TalkWord]) {
        let word = words[place].folded
        if roles[place].isEmpty, word.hasSuffix("ly"), !words[place].isCapital, word.count > 4 {
            roles[place] = .small
        }
        let isLast =
            place + 1 == words.count && place > 1 && !hasSupport(place, roles, words)
            && !word.hasSuffix("ed") && !EnglishPassive.isParticiple(word)
        guard roles[place].contains(.verb), word.hasSuffix("ing") || word.hasSuffix("s") || isLast,
            place > 0, roles[place - 1].isDisjoint(with: .closed.union([.verb, .picks])),
            !words[place - 1].isSuffix, hasOtherVerb(place, roles, words)
        else { return }
        roles[place].remove(.verb)
    }

    /// Whether another word of the same clause says what is done.
    private func hasOtherVerb(_ place: Int, _ roles: [WordRole], _ words: [TalkWord]) -> Bool {
        let later = roles.indices.dropFirst(place + 1).prefix { !roles[$0].contains(.joins) }
        if later.contains(where: { !roles[$0].isDisjoint(with: [.verb, .auxiliary]) }) {
            return true
        }
        let supports: Set<String> = [
            "do", "does", "did", "can", "will", "could", "would", "should",
        ]
        return roles[..<place].indices.contains {
            !roles[$0].isDisjoint(with: [.verb, .auxiliary]) && !supports.contains(words[$0].folded)
        }
    }

    /// "there is" means no place, "does it take" no thing.
    private func silenceDummies(_ roles: inout [WordRole], _ words: [TalkWord]) {
        for dummy in lexicon.dummies {
            guard let first = dummy.first, words.count >= dummy.count else { continue }
            for start in 0...(words.count - dummy.count)
            where words[start].folded == first
                && zip(words[start...], dummy).allSatisfy({ $0.folded == $1 })
            {
                for place in start..<start + dummy.count
                where !roles[place].isDisjoint(with: WordRole.pronouns.union([.this, .there])) {
                    roles[place] = .small
                }
            }
        }
    }

    private func isNoun(_ place: Int, _ roles: [WordRole]) -> Bool {
        roles.indices.contains(place)
            && (roles[place].isDisjoint(with: .closed.union(.verb))
                || roles[place].contains(.attribute) && !roles[place].contains(.auxiliary))
    }

    /// A word that is noun or verb is a noun behind what stands before nouns.
    private func settleVerb(_ place: Int, _ roles: inout [WordRole], _ words: [TalkWord]) {
        guard roles[place].contains(.verb),
            !roles[place].isDisjoint(with: [.attribute, .picks, .other, .thing])
        else { return }
        let leads: WordRole = [.the, .a, .whose, .this, .of, .picks, .preposition, .other, .one]
        let before = place > 0 ? roles[place - 1] : []
        let isPossessed = place > 0 && words[place - 1].isSuffix && words[place - 1].folded == "s"
        let isBehindNoun = place > 0 && before.isDisjoint(with: .closed.union(.verb))
        let isAlone = roles.count == 1
        if isAlone || isPossessed
            || !before.isDisjoint(with: leads) && words[max(0, place - 1)].folded != "to"
            || isBehindNoun && !hasSupport(place, roles, words)
                && hasOtherVerb(place, roles, words)
        {
            roles[place].remove(.verb)
        } else {
            roles[place].subtract([.attribute, .picks, .other, .thing])
        }
    }

    /// Whether "do" or "did" stands before, so that a verb is owed.
    private func hasSupport(_ place: Int, _ roles: [WordRole], _ words: [TalkWord]) -> Bool {
        let supports: Set<String> = [
            "do", "does", "did", "can", "will", "could", "would", "should",
        ]
        let before = words[..<place].indices.reversed()
        for other in before {
            if roles[other].contains(.verb) { return false }
            if supports.contains(words[other].folded) { return true }
        }
        return false
    }

    // MARK: English

    private func settleEnglish(_ place: Int, _ roles: inout [WordRole], _ words: [TalkWord]) {
        let word = words[place].folded
        if words[place].isSuffix, word == "s" {
            let isHostName = place > 0 && roles[place - 1].isDisjoint(with: .closed)
            let next = place + 1
            let isOwned =
                next >= words.count || isNoun(next, roles) && !words[next].followsMark
            roles[place] = isHostName && isOwned ? [.of] : [.auxiliary]
        }
        if word == "her" { roles[place] = isNoun(place + 1, roles) ? [.she, .whose] : .she }
        if roles[place].contains(.this) { settleThat(place, &roles, words) }
        if roles[place].contains(.one) { settleOne(place, &roles, words) }
        if roles[place].contains(.then), place + 1 < words.count { roles[place] = .small }
        if place + 1 < words.count, words[place + 1].folded == "than", roles[place].isEmpty {
            // "bigger than"
            roles[place] = .picks
        }
        if word == "no", place + 1 < words.count, words[place + 1].followsMark {
            roles[place] = .filler
        }
    }

    /// "tribes that they met" joins; "that city" and "is that" point.
    private func settleThat(_ place: Int, _ roles: inout [WordRole], _ words: [TalkWord]) {
        guard words[place].folded == "that", place > 0 else { return }
        let before = roles[place - 1]
        let isBehindNoun = before.isDisjoint(with: .closed.union(.verb))
        let thinks: Set<String> = ["think", "believe", "say", "know", "so", "mean", "show", "true"]
        let isClause = thinks.contains(words[place - 1].folded) && place + 2 < words.count
        if (isBehindNoun || isClause) && place + 1 < words.count { roles[place] = .joins }
    }

    /// "the other one" stands for a noun; "one of them", "one night" count.
    private func settleOne(_ place: Int, _ roles: inout [WordRole], _ words: [TalkWord]) {
        let before = place > 0 ? roles[place - 1] : .small
        let leads: WordRole = [.the, .this, .picks, .other, .asks]
        let isLed =
            !before.isDisjoint(with: leads)
            || before.isDisjoint(with: .closed.union(.verb)) && place > 0
            || words[place].folded == "ones"
        if !isLed || isNoun(place + 1, roles) && words[place].folded == "one" {
            roles[place] = words[place].folded == "one" && !isNoun(place + 1, roles) ? .one : .small
        }
    }

    // MARK: Spanish and French

    private func settleRomance(_ place: Int, _ roles: inout [WordRole], _ words: [TalkWord]) {
        guard roles[place].contains(.clitic) else { return }
        let next = place + 1
        let isBeforeVerb =
            next < words.count
            && !roles[next].isDisjoint(with: [.verb, .auxiliary]) && !words[next].followsMark
            && !(roles[next].contains(.attribute) && place > 0
                && !roles[place - 1].isDisjoint(with: [.auxiliary, .of, .preposition]))
        if isBeforeVerb {
            roles[place].subtract([.the, .whose, .plural])
        } else if !roles[place].isDisjoint(with: [.the, .whose]) {
            roles[place].subtract(
                WordRole.pronouns.subtracting(roles[place].contains(.whose) ? .they : []))
            roles[place].remove(.clitic)
        } else if next >= words.count {
            roles[place].remove(.clitic)
        }
    }
}
