// Runs of words become phrases; a title of the bundle is one phrase whatever words it has.

/// Finds the phrases of a turn.
struct PhraseReader {
    private let words: [TalkWord]
    private let roles: [WordRole]
    private let titles: [Range<Int>]
    /// Whether an adjective behind a noun is said of it; where adjectives follow nouns only a question
    /// that begins with its verb shows that.
    private let cutsPredicates: Bool
    private let adjectivesFollow: Bool

    init(
        _ words: [TalkWord], _ roles: [WordRole], _ titles: [Range<Int>], adjectivesFollow: Bool
    ) {
        self.adjectivesFollow = adjectivesFollow
        cutsPredicates = !adjectivesFollow || roles.first?.contains(.auxiliary) == true
        self.words = words
        self.roles = roles
        self.titles = titles
    }

    func phrases() -> [NounPhrase] {
        var phrases: [NounPhrase] = []
        var place = 0
        while place < words.count {
            let end = self.end(of: place)
            guard end > place else {
                place += 1
                continue
            }
            let phrase = phrase(place..<end)
            if let last = phrases.last, phrase.preposition == last.words.upperBound,
                roles[last.words.upperBound].contains(.of)
            {
                phrases[phrases.count - 1].hasComplement = true
            }
            if phrase.determiner == phrases.last?.words.upperBound, phrases.last?.isOwner == false,
                let determiner = phrase.determiner, roles[determiner].contains(.of)
            {
                phrases[phrases.count - 1].hasComplement = true
            }
            phrases.append(phrase)
            place = end
        }
        return phrases
    }

    private func isOpen(_ place: Int) -> Bool {
        roles[place].isDisjoint(with: .closed.union(.verb))
    }

    /// The end of the phrase that begins at a place; the place itself when none does.
    private func end(of place: Int) -> Int {
        let title = titles.filter { $0.lowerBound == place && isName($0) }.max {
            $0.count < $1.count
        }
        var end = title?.upperBound ?? place
        while end < words.count, isOpen(end), end == place || !words[end].followsMark,
            end == place || !words[end].isSuffix
        {
            let next = titles.filter { $0.lowerBound == end && isName($0) }.max {
                $0.count < $1.count
            }
            if let title, end >= title.upperBound, words[place].isCapital, !words[end].isCapital,
                roles[end].contains(.attribute), next == nil
            {
                break
            }
            end = max(end + 1, next?.upperBound ?? 0)
        }
        // "is Red Bull bad", "are sharks endangered": what is said of it is no part of it.
        while cutsPredicates, end - 1 > place, title.map({ $0.upperBound < end }) ?? true,
            !roles[end - 1].isDisjoint(with: [.picks, .other]),
            roles[end - 1].isDisjoint(with: [.attribute, .thing]),
            roles[place..<end - 1].contains(where: { $0.isDisjoint(with: [.picks, .other]) })
        {
            end -= 1
        }
        return end
    }

    /// Whether a title's words may be taken together: "Lord of the Rings", not "capital of France".
    private func isName(_ range: Range<Int>) -> Bool {
        guard isOpen(range.upperBound - 1) else { return false }
        guard isOpen(range.lowerBound) else {
            return range.count > 1 && words[range.lowerBound].isCapital && range.lowerBound > 0
        }
        let inner = range.filter { !isOpen($0) }
        return inner.isEmpty
            || range.allSatisfy { !isOpen($0) || words[$0].isCapital }
            || roles[range.lowerBound].isEmpty
    }

    /// Whether something is named before a verb: what follows "is" may then be said of it.
    private func hasSubject(before place: Int) -> Bool {
        // "¿Es contagioso?" leaves it out, "which is longer?" asks for it.
        if adjectivesFollow, place == 0 { return true }
        let choosing: Set<String> = ["which", "cual", "cuales", "lequel", "laquelle"]
        return (0..<max(0, place)).contains {
            choosing.contains(words[$0].folded) || !roles[$0].isDisjoint(with: .pronouns)
                || isOpen($0) && roles[$0].isDisjoint(with: .picks)
        }
    }

    /// The noun that a phrase is about: the last, or where adjectives follow the first.
    private func head(of range: Range<Int>) -> Int {
        guard adjectivesFollow else { return range.upperBound - 1 }
        return range.first {
            roles[$0].isDisjoint(with: [.picks, .other])
                || !roles[$0].isDisjoint(with: [.attribute, .kind])
        } ?? range.upperBound - 1
    }

    private func phrase(_ range: Range<Int>) -> NounPhrase {
        var before = range.lowerBound - 1
        // "ses plus hautes montagnes", "the most important ones"
        let degrees: Set<String> = ["plus", "mas", "most", "very", "muy", "tres"]
        if before > 0, degrees.contains(words[before].folded) { before -= 1 }
        let determiners: WordRole = [.the, .a, .whose, .this]
        let determiner =
            before >= 0 && !roles[before].isDisjoint(with: determiners)
                && !words[range.lowerBound].followsMark ? before : nil
        if determiner != nil { before -= 1 }
        let preposition =
            before >= 0 && !roles[before].isDisjoint(with: [.of, .preposition])
                && !words[range.lowerBound].followsMark ? before : nil
        let isCapital = range.contains { place in
            place > 0 && words[place].isCapital && !words[place].isSuffix
        }
        let head = roles[head(of: range)]
        let isTitle = titles.contains { title in
            range.contains(title.lowerBound) && title.upperBound == range.upperBound
        }
        let isAttribute = head.contains(.attribute)
        let isReference =
            range.count == 1 && !head.isDisjoint(with: [.kind, .attribute])
            && determiner.map { !roles[$0].isDisjoint(with: [.the, .this, .whose]) } == true
        let picking: WordRole = [.picks, .other, .thing]
        let isAdjective =
            range.count == 1 && determiner == nil && preposition == nil && !isCapital && before >= 0
            && roles[before].contains(.auxiliary) && !isTitle && !isAttribute
            && hasSubject(before: before) && !words[range.lowerBound].folded.hasSuffix("s")
            && roles[range.upperBound...].allSatisfy { $0.isDisjoint(with: [.verb, .auxiliary]) }
        return NounPhrase(
            words: range, determiner: determiner,
            isNamed: isCapital
                || isTitle && !isReference && !isAttribute && head.isDisjoint(with: picking),
            isAttribute: isAttribute,
            isHeadless: isAdjective
                || range.allSatisfy { !roles[$0].isDisjoint(with: picking) || words[$0].isNumber },
            isKind: head.contains(.kind) && !isCapital,
            preposition: preposition,
            isOwner: range.upperBound < words.count && words[range.upperBound].isSuffix
                && words[range.upperBound].folded == "s" && roles[range.upperBound].contains(.of))
    }
}
