// Nouns, verbs, adjectives and adverbs share their forms; what stands before and after a word tells
// which it is.

extension EnglishTagger {
    /// The tag of a word that no list of grammar words has.
    func openTag(_ index: Int, _ classes: WordClasses) -> Tag {
        if classes.contains(.past) || classes.contains(.participle) {
            return pastTag(index, classes)
        }
        if classes.contains(.gerund) { return gerundTag(index, classes) }
        if classes.contains(.third) { return thirdTag(index, classes) }
        if classes.contains(.base) { return baseTag(index, classes) }
        if classes.contains(.adverb), classes.contains(.adjective) {
            return isNounAhead(index) && isNounContext(index) ? .adjective : .adverb
        }
        if classes.contains(.adverb) { return .adverb }
        if classes.contains(.adjective), classes.contains(.noun) {
            if let before = previous(index), tokens[before].tag == .be { return .adjective }
            return isNounAhead(index) && next(index)?.classes.isDisjoint(with: .nominal) == false
                ? .adjective : .noun
        }
        if classes.contains(.adjective) { return .adjective }
        return classes.contains(.plural) ? .plural : .noun
    }

    private func baseTag(_ index: Int, _ classes: WordClasses) -> Tag {
        let other: Tag =
            classes.contains(.noun)
            ? .noun
            : classes.contains(.adjective)
                ? .adjective : classes.contains(.adverb) ? .adverb : .base
        guard let before = previous(index) else { return other }
        switch tokens[before].tag {
        case .to, .modal, .do: return .base
        case .subject: return ["he", "she", "it"].contains(tokens[before].lower) ? other : .base
        case .plural, .relative:
            if other == .base { return .base }
            if classes.contains(.adjective), !isNounAhead(index) { return .adjective }
            return isObjectAhead(index) && !isFiniteNear(index) ? .base : other
        case .determiner, .possessive, .adjective, .preposition, .number, .clitic:
            if classes.contains(.adjective), isNounAhead(index) { return .adjective }
            return other == .base ? .noun : other
        default:
            if classes.contains(.adjective), !classes.contains(.noun) { return .adjective }
            return other == .base ? .base : other
        }
    }

    private func isObjectAhead(_ index: Int) -> Bool {
        guard let next = next(index) else { return false }
        return !next.classes.isDisjoint(with: [.determiner, .possessive, .object, .preposition])
    }

    /// Whether another clear verb stands nearby in the same clause.
    private func isFiniteNear(_ index: Int) -> Bool {
        var place = index - 1
        while place >= 0, tokens[place].kind == .word || tokens[place].kind == .number {
            if tokens[place].isFinite { return true }
            if [.relative, .subordinator, .complementizer].contains(tokens[place].tag) { break }
            place -= 1
        }
        return isFiniteAhead(index)
    }

    func isFiniteAhead(_ index: Int) -> Bool {
        for place in (index + 1)..<max(index + 1, min(index + 14, tokens.count)) {
            let token = tokens[place]
            if token.kind != .word, token.kind != .number { return false }
            if !token.classes.isDisjoint(with: [.relative, .subordinator]), token.lower != "as" {
                return false
            }
            if token.classes.contains(.coordinator), isPredicate(after: place) { return false }
            let isAuxiliary = !token.classes.isDisjoint(with: [.be, .have, .do, .modal])
            if isAuxiliary,
                !["be", "been", "being", "having", "doing", "done"].contains(token.lower)
            {
                return true
            }
            if token.classes.contains(.past), !token.classes.contains(.participle) { return true }
        }
        return false
    }

    /// "and is", "and later became": a second predicate, whose verb is not the first one's.
    private func isPredicate(after index: Int) -> Bool {
        var place = index + 1
        while place < tokens.count, tokens[place].classes.contains(.adverb) { place += 1 }
        guard place < tokens.count else { return false }
        return !tokens[place].classes.isDisjoint(with: [.be, .have, .do, .modal, .past])
    }

    private func thirdTag(_ index: Int, _ classes: WordClasses) -> Tag {
        guard classes.contains(.plural) || classes.contains(.noun) else {
            let before = previous(index).map { tokens[$0].tag }
            if before == .determiner || before == .possessive || before == .adjective {
                return .plural
            }
            return isNounContext(index) && !isObjectAhead(index) ? .plural : .third
        }
        guard let before = previous(index) else { return .plural }
        switch tokens[before].tag {
        case .subject, .relative: return .third
        case .pronoun:
            return ["this", "that", "each", "one"].contains(tokens[before].lower) ? .third : .plural
        case .noun, .name:
            let isClear = next(index).map {
                !$0.classes.isDisjoint(with: [.determiner, .possessive, .object])
                    || $0.tag == .name && tokens[before].tag == .noun
            }
            if isClear == true, !isFiniteNear(index) { return .third }
            let isAdverbial = next(index).map {
                !$0.classes.isDisjoint(with: [.preposition, .adverb])
            }
            return isAdverbial == true && !isFiniteNear(index) && tokens[before].tag == .noun
                ? .third : .plural
        default: return .plural
        }
    }

    private func gerundTag(_ index: Int, _ classes: WordClasses) -> Tag {
        guard let before = previous(index) else { return .gerund }
        switch tokens[before].tag {
        case .determiner, .possessive, .adjective, .clitic:
            if classes.contains(.noun), !isNounAhead(index) { return .noun }
            return isNounAhead(index) ? .adjective : .noun
        case .be: return .gerund
        default:
            let isListed =
                classes.contains(.noun)
                && EnglishVerb.shared.reading(of: tokens[index].lower) == nil
            let governs =
                next(index).map {
                    !$0.classes.isDisjoint(with: [.determiner, .possessive, .object])
                } ?? false
            return isListed || lexicon.isNoun(tokens[index].lower) && !governs ? .noun : .gerund
        }
    }

    private func pastTag(_ index: Int, _ classes: WordClasses) -> Tag {
        if classes.contains(.participle), !classes.contains(.past) {
            return classes.contains(.adjective) && isNounAhead(index) && isNounContext(index)
                ? .adjective : .participle
        }
        if !classes.contains(.participle) {
            return classes.contains(.noun) && isNounContext(index) ? .noun : .past
        }
        guard let before = previous(index) else { return .participle }
        let isNoun = classes.contains(.noun)
        switch tokens[before].tag {
        case .be, .have: return .participle
        case .to, .modal, .do: return classes.contains(.base) ? .base : .participle
        case .relative where ["when", "where"].contains(tokens[before].lower): return .participle
        case .subordinator: return .participle
        case .subject, .relative: return .past
        case .determiner, .possessive, .adjective, .clitic, .number:
            if isNoun, !isNounAhead(index) { return .noun }
            return isNounAhead(index) ? .adjective : .participle
        case .preposition: return isNoun ? .noun : isNounAhead(index) ? .adjective : .participle
        case .noun, .plural, .name, .pronoun:
            if next(index)?.lower == "by" { return .participle }
            if isNoun, isFiniteNear(index) { return .noun }
            return isFiniteNear(index) ? .participle : .past
        case .coordinator: return conjoined(index)
        case .mark: return .participle
        default: return isNoun ? .noun : .participle
        }
    }

    /// After "and", the form that the verb before it has.
    private func conjoined(_ index: Int) -> Tag {
        var place = index - 1
        var barrier = 0
        while place >= 0, barrier < 30 {
            switch tokens[place].tag {
            case .past, .third: return .past
            case .participle where tokens[place + 1].tag.isNominal: break
            case .participle:
                // "was born in X and moved": not to be told from "was built and opened".
                return .participle
            case .be where tokens[place].isFinite:
                let next =
                    place + 1 < index
                    ? tokens[(place + 1)..<index].first { $0.tag != .adverb && $0.tag != .negation }
                    : nil
                return next?.tag == .participle || next?.tag == .gerund ? .participle : .past
            case .relative, .subordinator: return .participle
            default: break
            }
            place -= 1
            barrier += 1
        }
        return .participle
    }
}
