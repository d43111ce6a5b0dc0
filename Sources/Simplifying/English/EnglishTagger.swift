// English words are several parts of speech at once; their neighbours decide. No model: rules that
// prefer to say "noun" where they do not know, because a clause that is not seen is not cut.

/// Gives each token of an English sentence its tag.
struct EnglishTagger {
    private(set) var tokens: [Token]
    let lexicon = EnglishLexicon.shared

    static func tag(_ tokens: [Token]) -> [Token] {
        var tagger = EnglishTagger(tokens: tokens)
        tagger.look()
        tagger.nameFirstWord()
        for index in tagger.tokens.indices { tagger.decide(index) }
        tagger.settleParticiples()
        return tagger.tokens
    }

    private init(tokens: [Token]) { self.tokens = tokens }

    // MARK: What a word may be

    private mutating func look() {
        var isAtStart = true
        for index in tokens.indices {
            switch tokens[index].kind {
            case .word: break
            case .number: tokens[index].classes = .number
            default: continue
            }
            guard tokens[index].kind == .word, tokens[index].tag != .clitic else {
                isAtStart = false
                continue
            }
            let isCapital = tokens[index].isCapitalised && tokens[index].text != "I"
            if !isCapital || isAtStart {
                tokens[index].classes = lexicon.classes(of: tokens[index].lower)
            }
            if isCapital, !isAtStart { tokens[index].tag = .name }
            isAtStart = false
        }
    }

    /// A capital at the start tells a name only if the word is no common one, or names follow.
    private mutating func nameFirstWord() {
        guard let first = tokens.firstIndex(where: \.isWord), tokens[first].isCapitalised else {
            return
        }
        let grammar: WordClasses = [
            .determiner, .possessive, .subject, .pronoun, .preposition, .coordinator,
            .subordinator, .adverb, .number, .be, .have, .do, .modal,
        ]
        if !tokens[first].classes.isDisjoint(with: grammar) { return }
        let next = first + 1 < tokens.count ? tokens[first + 1] : nil
        if next?.tag == .name || !lexicon.isCommon(tokens[first].lower) {
            let isPlainPlural = tokens[first].classes == .plural && next?.tag != .name
            if !isPlainPlural { tokens[first].tag = .name }
        }
        // "Smith moved": a word for one person has an article, a surname has none.
        let isSubject =
            next?.classes.isDisjoint(with: [.past, .third, .be, .have, .modal]) == false
        if isSubject, lexicon.people.contains(tokens[first].lower), tokens[first].classes == .noun {
            tokens[first].tag = .name
        }
    }

    // MARK: What it is

    private mutating func decide(_ index: Int) {
        guard tokens[index].tag == .other else { return }
        switch tokens[index].kind {
        case .word: break
        case .number:
            tokens[index].tag = .number
            return
        case .symbol:
            return
        default:
            tokens[index].tag = .mark
            return
        }
        let classes = tokens[index].classes
        if let tag = grammarTag(index, classes) {
            tokens[index].tag = tag
            tokens[index].isFinite = isFiniteAuxiliary(tokens[index].lower, tag, index)
            return
        }
        tokens[index].tag = openTag(index, classes)
        tokens[index].isFinite = [.third, .past].contains(tokens[index].tag) || isFiniteBase(index)
    }

    private func isFiniteBase(_ index: Int) -> Bool {
        guard tokens[index].tag == .base else { return false }
        let before = previous(index).map { tokens[$0].tag }
        return before != .to && before != .modal && before != .do
    }

    private func isFiniteAuxiliary(_ lower: String, _ tag: Tag, _ index: Int) -> Bool {
        switch tag {
        case .modal: return true
        case .be: return !["be", "been", "being"].contains(lower)
        case .have:
            if lower == "having" { return false }
            let before = previous(index).map { tokens[$0].tag }
            return lower != "have" || before != .to && before != .modal && before != .do
        case .do: return !["done", "doing"].contains(lower)
        default: return false
        }
    }

    /// The token before, adverbs and "not" left out.
    func previous(_ index: Int) -> Int? {
        var place = index - 1
        while place >= 0, tokens[place].tag == .adverb || tokens[place].tag == .negation {
            place -= 1
        }
        return place >= 0 ? place : nil
    }

    func next(_ index: Int) -> Token? {
        index + 1 < tokens.count ? tokens[index + 1] : nil
    }

    private func grammarTag(_ index: Int, _ classes: WordClasses) -> Tag? {
        let lower = tokens[index].lower
        let next = next(index)
        switch lower {
        case "not", "n't": return .negation
        case "to":
            let following = next?.classes ?? []
            if next?.tag == .name { return .preposition }
            if index > 0, Self.beforePreposition.contains(tokens[index - 1].lower),
                next?.classes.contains(.noun) == true
            {
                return .preposition
            }
            if next?.classes.contains(.adverb) == true, next?.lower.hasSuffix("ly") == true {
                return .to
            }
            return following.isDisjoint(with: [.base, .be, .have, .do]) ? .preposition : .to
        case "that": return thatTag(index)
        case "her", "his":
            return isNounAhead(index) ? .possessive : lower == "her" ? .object : .pronoun
        case "this", "these", "those", "some", "many", "most", "all", "both", "several", "few",
            "each",
            "another", "any", "one", "more", "much", "either", "neither", "no", "enough", "half":
            return isNounAhead(index) || lower == "no" ? .determiner : .pronoun
        case "who", "which", "whom", "whose": return .relative
        case "where", "when": return index > 0 ? .relative : .subordinator
        case "since", "before", "after", "until", "till", "as", "than", "for", "like", "once", "so":
            return connective(index)
        case "will", "can", "may", "might":
            if classes.contains(.modal), isNounContext(index) { return .noun }
            return .modal
        case "there": return .subject
        default: break
        }
        if classes.contains(.modal) { return .modal }
        if classes.contains(.be) { return .be }
        if classes.contains(.have) { return .have }
        if classes.contains(.do) { return .do }
        if classes.contains(.coordinator) { return .coordinator }
        if classes.contains(.possessive) { return .possessive }
        if classes.contains(.subject), lower != "you", lower != "it" { return .subject }
        if lower == "you" || lower == "it" { return isObjectPlace(index) ? .object : .subject }
        if classes.contains(.object) { return .object }
        if classes.contains(.determiner), lower != "half", lower != "certain" { return .determiner }
        if classes.contains(.subordinator) { return .subordinator }
        if classes.contains(.pronoun) { return .pronoun }
        if classes.contains(.number) { return .number }
        if classes.contains(.preposition) {
            let isParticle = [
                "up", "out", "off", "down", "over", "about", "near", "outside", "inside", "past",
                "round", "opposite", "following", "including", "given",
            ]
            if isParticle.contains(lower), classes.contains(.adjective) || classes.contains(.gerund)
            {
                return isNounContext(index) ? .adjective : .preposition
            }
            return .preposition
        }
        return nil
    }

    /// After these "to" is no sign of a verb.
    private static let beforePreposition: Set<String> = [
        "vulnerable", "subject", "opposed", "resistant", "close", "according", "relation",
        "response",
        "addition", "access", "damage", "return", "returned", "led", "leads", "leading", "similar",
        "equal", "equivalent", "devoted", "dedicated", "committed", "susceptible", "exposed",
        "contributed", "attributed", "limited", "refer", "refers", "referred", "related",
        "opposition", "contrast", "approach", "objection", "prior", "thanks", "next", "belongs",
        "belonging", "adjacent", "superior", "attached", "linked", "connected", "added", "owing",
        "due", "converted", "introduced", "moved", "back", "adapted", "applied", "central",
    ]

    private func isObjectPlace(_ index: Int) -> Bool {
        guard index > 0 else { return false }
        let before = tokens[index - 1]
        let isAfterVerb = before.tag.isVerb && before.tag != .be || before.tag == .preposition
        let isBeforeVerb = next(index).map {
            !$0.classes.isDisjoint(with: [.be, .have, .do, .modal, .third, .past])
        }
        return isAfterVerb && isBeforeVerb != true
    }

    func isNounAhead(_ index: Int) -> Bool {
        guard let next = next(index), next.kind == .word || next.kind == .number else {
            return false
        }
        if next.tag == .name { return true }
        if next.kind == .number { return true }
        let classes = next.classes
        if !classes.isDisjoint(with: [
            .be, .have, .do, .modal, .preposition, .coordinator, .determiner, .possessive,
            .relative, .subordinator,
        ]) {
            return false
        }
        return !classes.isDisjoint(with: [
            .noun, .plural, .adjective, .number, .participle, .gerund,
        ])
            || classes.contains(.adverb)
    }

    private func thatTag(_ index: Int) -> Tag {
        guard let before = previous(index), let next = next(index) else { return .pronoun }
        let isVerbNext = !next.classes.isDisjoint(with: [
            .be, .have, .do, .modal, .third, .past, .base,
        ])
        if tokens[before].tag.isNominal || tokens[before].tag == .pronoun {
            return .relative
        }
        if tokens[before].tag.isVerb || tokens[before].tag == .adjective {
            return isVerbNext && tokens[before].tag == .be ? .pronoun : .complementizer
        }
        if tokens[before].kind == .mark { return isVerbNext ? .relative : .determiner }
        return isNounAhead(index) ? .determiner : .pronoun
    }

    private func connective(_ index: Int) -> Tag {
        let lower = tokens[index].lower
        if lower == "so" { return next(index)?.lower == "that" ? .subordinator : .adverb }
        if lower == "like" { return .preposition }
        if lower == "for" || lower == "than" { return .preposition }
        guard let next = next(index) else { return .adverb }
        if next.kind == .mark { return .adverb }
        return isClauseAhead(index + 1) ? .subordinator : .preposition
    }

    /// Whether a subject and a clear verb stand from here on before any comma.
    private func isClauseAhead(_ start: Int) -> Bool {
        var seenSubject = false
        for place in start..<min(start + 9, tokens.count) {
            let token = tokens[place]
            if token.kind == .mark || token.kind == .opener { return false }
            if ["and", "but", "or", "while", "because", "if", "although"].contains(token.lower) {
                return false
            }
            if token.classes.contains(.subject), token.lower != "who" { seenSubject = true }
            if ["which", "who", "that", "when", "where"].contains(token.lower) { return false }
            let isAuxiliary = !token.classes.isDisjoint(with: [.be, .have, .do, .modal])
            if seenSubject, isAuxiliary,
                !["be", "been", "being", "having", "doing", "done"].contains(token.lower)
            {
                return true
            }
            if seenSubject, !token.classes.isDisjoint(with: [.past, .third]), place > start {
                return true
            }
            if token.tag == .name || !token.classes.isDisjoint(with: [.noun, .plural, .pronoun]) {
                seenSubject = true
            }
        }
        return false
    }

    /// Whether the words before ask for a noun: an article, an adjective, a preposition.
    func isNounContext(_ index: Int) -> Bool {
        guard let before = previous(index) else { return false }
        switch tokens[before].tag {
        case .determiner, .possessive, .adjective, .preposition, .clitic: return true
        case .number: return true
        default: return false
        }
    }

    /// Second look at forms that could be past or participle, when all verbs are known.
    private mutating func settleParticiples() {
        for index in tokens.indices where tokens[index].tag == .past {
            guard tokens[index].classes.contains(.participle) else { continue }
            if isFiniteAhead(index), isClauseVerbAhead(index) {
                tokens[index].tag = .participle
                tokens[index].isFinite = false
            }
        }
    }

    /// Whether a clear finite verb follows with no conjunction between: "the man called Bob was".
    private func isClauseVerbAhead(_ index: Int) -> Bool {
        guard let before = previous(index), tokens[before].tag.isNominal else { return false }
        for place in (index + 1)..<max(index + 1, min(index + 14, tokens.count)) {
            if tokens[place].kind != .word, tokens[place].kind != .number { return false }
            switch tokens[place].tag {
            case .coordinator, .relative, .subordinator, .complementizer, .subject, .to:
                return false
            default: if tokens[place].isFinite { return true }
            }
        }
        return false
    }
}
