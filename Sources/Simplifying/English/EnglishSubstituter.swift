// Finds what the table can say plainer at a place of an English sentence, in the right form.

/// Applies ``EnglishSubstitutions`` to tagged tokens.
struct EnglishSubstituter {
    let tokens: [Token]
    private let table = EnglishSubstitutions.table
    private let guards: EnglishGuards

    init(tokens: [Token]) {
        self.tokens = tokens
        guards = EnglishGuards(tokens: tokens)
    }

    /// The longest substitution at a token that all its conditions allow.
    func rewrite(at index: Int) -> Rewrite? {
        let token = tokens[index]
        guard token.isWord, !token.isProtected, token.change < 0 else { return nil }
        guard token.tag != .name, index == 0 || !token.isCapitalised else { return nil }
        // "Garner, Robert" is no order to garner.
        if index == 0, token.tag == .base { return nil }
        var best: Rewrite?
        for key in keys(token) {
            for entry in table.entries(startingWith: key) {
                if let best, best.range.count >= entry.source.count { break }
                if let found = apply(entry, at: index) {
                    best = found
                    break
                }
            }
        }
        return best
    }

    /// The words under which entries for a token may stand: itself and its base.
    private func keys(_ token: Token) -> [String] {
        switch token.tag {
        case .be: return token.isFinite ? [token.lower, "be"] : [token.lower]
        case .have: return token.lower == "have" ? ["have"] : [token.lower, "have"]
        case .third, .past, .participle, .gerund, .do:
            guard let base = EnglishVerb.shared.reading(of: token.lower)?.base, base != token.lower
            else { return [token.lower] }
            return [token.lower, base]
        case .plural:
            let singular = EnglishNoun.singular(of: token.lower)
            return singular == token.lower ? [singular] : [token.lower, singular]
        default: return [token.lower]
        }
    }

    private func apply(_ entry: Substitution, at index: Int) -> Rewrite? {
        let end = index + entry.source.count
        guard end <= tokens.count, matches(entry, at: index) else { return nil }
        let range = index..<end
        let head = entry.kind == .noun ? tokens[end - 1] : tokens[index]
        guard isRightClass(entry, head), guards.allow(entry, at: range) else { return nil }
        if entry.conditions.contains("-") {
            return Rewrite(rule: "en.keep", range: range, tokens: [])
        }
        guard var words = inflected(entry, like: head, at: index) else { return nil }
        if tokens[index].isCapitalised, let first = words.first { words[0] = first.capitalised }
        if words.isEmpty, index == 0 { return nil }
        if repeatsNeighbour(words, range) { return nil }
        let rule = entry.source.count > 1 ? "en.phrase" : "en.word"
        return Rewrite(rule: rule, range: range, tokens: made(words, entry, head, at: range))
    }

    /// "urban city dwellers" must not become "city city dwellers".
    private func repeatsNeighbour(_ words: [String], _ range: Range<Int>) -> Bool {
        guard let first = words.first, let last = words.last else { return false }
        if range.lowerBound > 0, tokens[range.lowerBound - 1].lower.hasSuffix(first) {
            return first.utf8.count > 1
        }
        return range.upperBound < tokens.count && tokens[range.upperBound].lower == last
    }

    private func matches(_ entry: Substitution, at index: Int) -> Bool {
        for (offset, word) in entry.source.enumerated() {
            let token = tokens[index + offset]
            if token.isProtected || token.change >= 0 { return false }
            if offset > 0, token.isCapitalised, token.lower != "i" { return false }
            let isHead =
                entry.kind == .verb && offset == 0
                || entry.kind == .noun && offset == entry.source.count - 1
            guard isHead else {
                if token.lower != word { return false }
                continue
            }
            // "found" is a form of "find" although "found" is a verb too.
            if keys(token).last != word { return false }
        }
        return true
    }

    private func isRightClass(_ entry: Substitution, _ head: Token) -> Bool {
        switch entry.kind {
        case .verb: head.tag.isVerb && head.tag != .modal
        case .noun: head.tag == .noun || head.tag == .plural
        case .adjective: head.tag == .adjective
        case .phrase: true
        }
    }

    /// The words to say, or nil where their form is not known.
    private func inflected(_ entry: Substitution, like head: Token, at index: Int) -> [String]? {
        var words = entry.target
        guard !words.isEmpty, entry.kind == .verb || entry.kind == .noun else { return words }
        let place = entry.inflected
        if entry.kind == .noun {
            if head.tag == .plural { words[place] = EnglishNoun.plural(of: words[place]) }
            return words
        }
        guard let form = guards.form(of: head, at: index) else { return nil }
        if words[place] == "be" {
            guard let be = guards.formOfBe(form, at: index) else { return nil }
            words[place] = be
        } else {
            let verb = EnglishVerb.shared
            if form == .participle, verb.tellsPastFromParticiple(words[place]),
                head.classes.contains(.past), !guards.isAfterAuxiliary(index)
            {
                return nil
            }
            words[place] = verb.inflect(words[place], as: form)
        }
        return words
    }

    private func made(
        _ words: [String], _ entry: Substitution, _ head: Token, at range: Range<Int>
    ) -> [Token] {
        words.enumerated().map { offset, word in
            let isMark = word == ","
            var token = Token(
                word, before: offset == 0 ? tokens[range.lowerBound].before : isMark ? "" : " ",
                kind: isMark ? .mark : .word)
            token.classes = EnglishLexicon.shared.classes(of: token.lower)
            token.tag = offset == entry.inflected ? head.tag : isMark ? .mark : .other
            if entry.kind == .phrase { token.tag = tokens[range.lowerBound].tag }
            token.isFinite = offset == entry.inflected && head.isFinite
            return token
        }
    }
}
