// A word has a plainer one only in some places. These are the conditions that entries of the English
// table can name, each by a letter.

/// Decides whether an entry may be used at a place.
struct EnglishGuards {
    let tokens: [Token]

    func allow(_ entry: Substitution, at range: Range<Int>) -> Bool {
        if entry.kind == .adjective {
            if isCompared(range.lowerBound) { return false }
            // At the start of a sentence "Swift" may be a name.
            if range.lowerBound == 0, after(range)?.tag.isNominal != true,
                after(range)?.tag != .adjective
            {
                return false
            }
        }
        if entry.kind == .noun, isInCompound(range) { return false }
        if entry.kind == .verb, isBareGerund(range) || isAttributive(range) { return false }
        if entry.kind == .noun, entry.target.count > 1, before(range)?.tag.isNominal == true {
            return false
        }
        if entry.kind == .verb, needsObject(entry), !isPassive(range.lowerBound),
            !startsNounPhrase(after(range))
        {
            return false
        }
        // "a large number of the festivals" cannot become "many the festivals".
        if ["many", "several", "few", "different"].contains(entry.target.last),
            after(range).map({ $0.tag == .determiner || $0.tag == .possessive }) == true
        {
            return false
        }
        return entry.conditions.allSatisfy { holds($0, entry, range) }
    }

    private func holds(_ condition: Character, _ entry: Substitution, _ range: Range<Int>) -> Bool {
        switch entry.kind {
        case .verb: holdsForVerb(condition, range) ?? holdsAnywhere(condition, range)
        case .noun: holdsForNoun(condition, range) ?? holdsAnywhere(condition, range)
        case .adjective: holdsForAdjective(condition, range) ?? holdsAnywhere(condition, range)
        case .phrase: holdsAnywhere(condition, range)
        }
    }

    private func before(_ range: Range<Int>) -> Token? {
        range.lowerBound > 0 ? tokens[range.lowerBound - 1] : nil
    }

    private func after(_ range: Range<Int>) -> Token? {
        range.upperBound < tokens.count ? tokens[range.upperBound] : nil
    }

    /// The token before, adverbs left out.
    func governor(_ index: Int) -> Token? {
        var place = index - 1
        while place >= 0, tokens[place].tag == .adverb || tokens[place].tag == .negation {
            place -= 1
        }
        return place >= 0 ? tokens[place] : nil
    }

    /// Whether a form of "be" or "have" stands before, so that a form in "-ed" is a participle.
    func isAfterAuxiliary(_ index: Int) -> Bool {
        let tag = governor(index)?.tag
        return tag == .be || tag == .have || tag?.isNominal == true
    }

    // MARK: Verbs

    private func holdsForVerb(_ condition: Character, _ range: Range<Int>) -> Bool? {
        let head = tokens[range.lowerBound]
        let next = after(range)
        switch condition {
        case "t":
            return startsNounPhrase(next)
                || ["that", "how", "why", "whether"].contains(next?.lower)
        case "T": return startsNounPhrase(next) && next?.tag != .complementizer
        case "r":
            guard !isPassive(range.lowerBound), let next else { return false }
            return [.preposition, .mark, .adverb, .coordinator, .to, .subordinator, .relative]
                .contains(next.tag)
        case "G": return head.tag != .gerund
        case "H": return isHuman(governor(range.lowerBound))
        case "W": return governor(range.lowerBound).map { Self.terms.contains($0.lower) } ?? false
        case "p": return !isPassive(range.lowerBound)
        case "P": return isPassive(range.lowerBound) && governor(range.lowerBound)?.tag == .be
        case "j":
            return !["on", "upon"].contains(
                next?.tag == .adverb && range.upperBound + 1 < tokens.count
                    ? tokens[range.upperBound + 1].lower : next?.lower)
        case "n": return next?.lower != "to"
        case "e": return [.past, .participle].contains(head.tag)
        case "z":
            let subject = governor(range.lowerBound)
            return head.tag == .third && !["he", "she", "who"].contains(subject?.lower)
                && subject?.tag != .name && next?.tag != .name
        case "f":
            return next.map {
                !$0.lower.hasSuffix("self") && !$0.lower.hasSuffix("selves") && $0.lower != "that"
                    && $0.lower != "as"
            } ?? true
        case "m":
            return !tokens.contains { Self.showWords.contains($0.lower) }
        case "w":
            let rest = tokens[range.upperBound..<min(range.upperBound + 7, tokens.count)]
            return !rest.contains { $0.lower == "with" }
        default: return nil
        }
    }

    private static let terms: Set<String> = [
        "term", "word", "name", "phrase", "expression", "acronym", "abbreviation", "title", "which",
    ]

    private func isHuman(_ token: Token?) -> Bool {
        guard let token else { return false }
        if ["he", "she", "they", "we", "you", "who", "i"].contains(token.lower) { return true }
        return EnglishLexicon.shared.people.contains(EnglishNoun.singular(of: token.lower))
    }

    private static let showWords: Set<String> = [
        "film", "films", "movie", "movies", "album", "albums", "song", "songs", "series", "episode",
        "episodes", "show", "shows", "single", "singles", "track", "tracks", "music", "directed",
        "written", "band", "record", "records", "play", "television", "program", "programme",
    ]

    /// A form in "-ing" that governs nothing may be a noun.
    private func isBareGerund(_ range: Range<Int>) -> Bool {
        guard tokens[range.lowerBound].tag == .gerund, governor(range.lowerBound)?.tag != .be else {
            return false
        }
        guard let next = after(range) else { return true }
        return next.isFinite || next.tag == .coordinator || next.tag == .mark && next.kind != .quote
    }

    /// "Manufactured goods" are not made: a participle before its noun may be part of a term.
    private func isAttributive(_ range: Range<Int>) -> Bool {
        let head = tokens[range.lowerBound]
        guard head.classes.contains(.participle), after(range)?.tag.isNominal == true else {
            return false
        }
        // "The company produced creeks" has a subject and an object; "revised edition" is one thing.
        if head.tag == .past {
            let before = governor(range.lowerBound)?.tag
            let hasSubject = before == .subject || before == .relative || before?.isNominal == true
            return !hasSubject || before != .subject && after(range)?.tag == .noun
        }
        guard head.tag == .participle else { return false }
        let tag = governor(range.lowerBound)?.tag
        return tag != .be && tag != .have
    }

    /// "stand for" and the like cannot do without what comes after.
    private func needsObject(_ entry: Substitution) -> Bool {
        entry.source.count == 1 && entry.target.count > 1
            && ["for", "at", "of", "to", "in", "on", "over", "about", "into"].contains(
                entry.target.last)
    }

    /// Whether what follows can be high or low.
    private func isAmountAhead(_ start: Int) -> Bool {
        tokens[start..<min(start + 4, tokens.count)].contains { Self.amounts.contains($0.lower) }
    }

    private static let amounts: Set<String> = [
        "risk", "risks", "cost", "costs", "price", "prices", "number", "numbers", "amount", "level",
        "levels", "tax", "taxes", "temperature", "temperatures", "height", "score", "rate", "rates",
        "speed",
        "release",
        "emission", "emissions", "pressure", "demand", "use", "likelihood", "chance", "chances",
        "quality", "value", "tariff", "tariffs", "consumption", "mortality",
    ]

    /// Whether a participle is passive: after a form of "be", or after its noun.
    private func isPassive(_ index: Int) -> Bool {
        guard tokens[index].tag == .participle else { return false }
        guard let governor = governor(index) else { return true }
        return governor.tag != .have
    }

    /// Determiners, adjectives, numbers, nouns and pronouns: what an object starts with.
    private func startsNounPhrase(_ token: Token?) -> Bool {
        guard let token, token.lower != "due", token.lower != "able" else { return false }
        switch token.tag {
        case .determiner, .possessive, .adjective, .number, .noun, .plural, .name, .object,
            .pronoun, .subject:
            return true
        case .mark: return token.kind == .quote
        default: return false
        }
    }

    // MARK: Nouns

    private func holdsForNoun(_ condition: Character, _ range: Range<Int>) -> Bool? {
        let head = tokens[range.upperBound - 1]
        switch condition {
        case "s": return head.tag == .noun
        case "m": return head.tag == .plural
        case "d": return before(range)?.tag == .determiner || before(range)?.tag == .possessive
        case "c": return before(range)?.tag == .number && head.tag == .plural
        case "b":
            return before(range).map {
                !["blood", "lymph", "lymphatic", "coronary", "statistical"].contains($0.lower)
            } ?? true
        default: return nil
        }
    }

    /// A noun before another noun, or after a name, may be part of a fixed term.
    private func isInCompound(_ range: Range<Int>) -> Bool {
        if let next = after(range), next.tag.isNominal || next.kind == .dash || next.tag == .clitic
        {
            return true
        }
        guard let before = before(range) else { return false }
        return before.tag == .name || before.kind == .dash
    }

    // MARK: Adjectives

    private func holdsForAdjective(_ condition: Character, _ range: Range<Int>) -> Bool? {
        let next = after(range)
        let before = before(range)
        switch condition {
        case "a": return next?.tag == .noun || next?.tag == .plural || next?.tag == .adjective
        case "B":
            return governor(range.lowerBound)?.tag == .be && next?.tag.isNominal != true
                && next?.tag != .adjective
        case "Z": return before?.tag == .possessive
        case "p":
            return next.map {
                ($0.tag.isNominal || $0.tag == .adjective)
                    && !["energy", "difference", "well", "art", "arts"].contains($0.lower)
            } ?? false
        case "A": return ["a", "an"].contains(before?.lower)
        case "e":
            return !["a", "an", "the", "no"].contains(before?.lower) && before?.tag != .possessive
                && before?.tag != .be
        case "q": return next.map { !Self.quantities.contains($0.lower) } ?? true
        case "s": return next.map { !Self.primaries.contains($0.lower) } ?? true
        default: return nil
        }
    }

    private static let quantities: Set<String> = [
        "amount", "amounts", "number", "numbers", "portion", "part", "proportion", "increase",
        "increases", "decrease", "reduction", "growth", "damage", "loss", "losses", "change",
        "changes", "difference", "differences", "effect", "effects", "impact", "influence",
        "degree",
        "digits", "figures", "other", "minority", "majority", "extent", "evidence", "rain", "snow",
        "flooding", "importance", "time", "quantities", "quantity", "variation", "improvement",
        "decline",
        "support",
    ]
    private static let primaries: Set<String> = [
        "school", "schools", "education", "election", "elections", "care", "source", "sources",
        "shell", "solvation", "hydration", "sphere", "structure", "market", "standard", "memory",
        "sequence", "mirror", "star", "tumor",
        "tumour",
        "infection", "alcohol", "alcohols", "amine", "amines", "enrollment", "enrolment",
        "schooling", "key", "color", "colors", "colour", "colours",
        "health", "production", "succession",
    ]

    /// "more numerous" cannot become "more many".
    private func isCompared(_ index: Int) -> Bool {
        guard index > 0 else { return false }
        return [
            "more", "most", "less", "least", "as", "so", "too", "how", "very", "quite", "rather",
            "extremely", "highly", "relatively", "fairly", "especially", "particularly", "equally",
            "increasingly", "somewhat", "slightly", "statistically",
        ].contains(tokens[index - 1].lower) || tokens[index - 1].kind == .dash
    }

    // MARK: Any

    private func holdsAnywhere(_ condition: Character, _ range: Range<Int>) -> Bool {
        let next = after(range)
        let before = before(range)
        switch condition {
        case "^": return range.lowerBound == 0 && next?.lower != "however"
        case "L": return isAmountAhead(range.upperBound)
        case "a": return next.map { ![.adjective, .adverb, .participle].contains($0.tag) } ?? true
        case "w": return next.map { $0.kind != .mark && $0.kind != .closer } ?? false
        case "#":
            return next?.tag == .number
                || next.map {
                    ["about", "approximately", "roughly", "almost", "nearly"].contains($0.lower)
                } == true && tokens[min(range.upperBound + 1, tokens.count - 1)].tag == .number
        case "g":
            return next.map { !$0.isFinite && $0.tag != .relative && $0.tag != .adverb } ?? true
        case "l": return isPluralAhead(range.upperBound)
        case "D":
            return next.map {
                ["the", "this", "these", "its", "his", "her", "their"].contains($0.lower)
            } == true && !isTimeAhead(range.upperBound)
        case "N": return before?.tag.isNominal == true && startsNounPhrase(next)
        case "P": return governor(range.lowerBound)?.tag == .be
        case "B": return governor(range.lowerBound)?.tag == .be
        case "o":
            return next.map {
                $0.tag == .name || $0.kind == .quote || ["the", "a", "an"].contains($0.lower)
            } ?? false
        case "k":
            return before.map {
                $0.tag == .be || $0.tag.isNominal || $0.isComma
                    || [
                        "also", "sometimes", "usually", "often", "once", "later", "locally",
                        "generally", "collectively", "originally",
                    ].contains($0.lower)
            } ?? false
        case "u":
            return before.map {
                ![
                    "once", "depend", "depends", "depended", "depending", "dependent", "put",
                    "early", "looked", "called", "agreed", "based", "acted", "built",
                ].contains($0.lower) || ["based", "agreed", "acted"].contains($0.lower)
            } ?? true
        case "h": return startsNounPhrase(next)
        case "y":
            return before.map { $0.tag.isNominal || $0.tag == .adjective } == true
                && startsNounPhrase(next)
        case "K":
            return startsNounPhrase(next) && before.map { $0.tag.isNominal || $0.isComma } == true
        case "M": return next?.tag != .name
        case "R": return next?.lower != "prime"
        case "E": return next?.lower != "of"
        case "v": return next.map { $0.kind == .mark } ?? true
        case "C": return next.map { isComparative($0, range.upperBound) } ?? false
        case "i": return !["a", "an", "the"].contains(before?.lower)
        case "Q": return next?.tag.isVerb == true
        case "d": return next?.tag == .adjective && next?.classes.contains(.participle) == false
        case "V": return next?.tag == .participle
        case "J":
            if next?.tag == .gerund { return false }
            return before.map { $0.isComma || $0.lower == "and" || $0.text == ";" } ?? true
        case "n": return next?.lower != "to"
        default: return true
        }
    }

    private func isComparative(_ token: Token, _ index: Int) -> Bool {
        if [
            "more", "less", "better", "worse", "fewer", "greater", "larger", "smaller", "higher",
            "lower",
        ].contains(token.lower) {
            return true
        }
        let isThanNear = tokens[index..<min(index + 4, tokens.count)].contains {
            $0.lower == "than"
        }
        return token.lower.hasSuffix("er") && isThanNear
    }

    /// Whether the noun phrase that starts here ends in a plural.
    private func isPluralAhead(_ start: Int) -> Bool {
        var last: Token?
        for token in tokens[start..<min(start + 6, tokens.count)] {
            guard
                token.tag == .adjective || token.tag.isNominal || token.tag == .number
                    || token.tag == .adverb || token.tag == .determiner
            else { break }
            if token.tag.isNominal { last = token }
        }
        return last.map {
            $0.tag == .plural || ["people", "children", "species", "series"].contains($0.lower)
        } ?? false
    }

    private func isTimeAhead(_ start: Int) -> Bool {
        tokens[start..<min(start + 5, tokens.count)].contains {
            [
                "year", "years", "day", "days", "month", "months", "week", "weeks", "hour", "hours",
                "decade", "century", "minutes", "period", "limits", "limit", "range", "reach",
                "space",
            ].contains($0.lower)
        }
    }
}
