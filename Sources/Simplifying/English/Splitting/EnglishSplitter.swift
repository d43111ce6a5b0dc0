// One long English sentence says several things; each may stand in a sentence of its own, if it has
// a subject and a verb of its own or can be given them without guessing.

/// Cuts a tagged English sentence in two.
struct EnglishSplitter {
    let tokens: [Token]
    let clauses: EnglishClauses
    /// Whether a cut may be made at each token.
    private let free: [Bool]

    /// Sentences of fewer words are short enough.
    static let fewestWords = 11
    /// More are a list or a table; the bound also holds the work that rules do over pairs of tokens.
    static let mostTokens = 250
    /// Each part must have as many.
    static let fewestWordsOfPart = 3

    /// - Returns: nil for what is no plain statement: questions, unfinished sentences.
    init?(tokens: [Token]) {
        guard let last = tokens.last, last.text == ".", last.kind == .mark else { return nil }
        guard tokens.count <= Self.mostTokens, let free = Self.free(tokens) else { return nil }
        self.tokens = tokens
        self.free = free
        clauses = EnglishClauses(tokens: tokens)
    }

    /// The rules by name, in the order in which they are tried.
    static let rules: [(name: String, cut: @Sendable (EnglishSplitter) -> Split?)] = [
        ("en.split.semicolon", { $0.semicolon() }),
        ("en.split.relative", { $0.relative() }),
        ("en.split.where", { $0.whereClause() }),
        ("en.split.partitive", { $0.partitive() }),
        ("en.split.apposition", { $0.apposition() }),
        ("en.split.built", { $0.reducedRelative() }),
        ("en.split.although", { $0.although() }),
        ("en.split.while", { $0.whileClause() }),
        ("en.split.coordinate", { $0.coordinate() }),
        ("en.split.participle", { $0.participleTail() }),
        ("en.split.predicate", { $0.seriesOfVerbs() ?? $0.predicate() }),
        ("en.split.because", { $0.because() }),
        ("en.split.after", { $0.afterWhich() }),
        ("en.split.born", { $0.born() }),
        ("en.passive", { $0.passive() }),
    ]

    func split(leavingOut: Set<String>) -> Split? {
        let isShort = clauses.wordCount(tokens.indices) < Self.fewestWords
        for rule in Self.rules
        where !(isShort && rule.name.hasPrefix("en.split"))
            && !leavingOut.contains(where: rule.name.hasPrefix)
        {
            guard let found = rule.cut(self) else { continue }
            let words = found.parts.map { part in
                part.filter { $0.kind == .word || $0.kind == .number }.count
            }
            if words.allSatisfy({ $0 >= Self.fewestWordsOfPart }) { return found }
        }
        return nil
    }

    // MARK: What the rules share

    /// Whether a cut may be made at a token: in no bracket, no quotation, after no colon.
    func isFree(_ index: Int) -> Bool { free[index] }

    /// nil where brackets do not match.
    private static func free(_ tokens: [Token]) -> [Bool]? {
        var free: [Bool] = []
        var open = 0
        var isAfterColon = false
        var isBetweenDashes = false
        for token in tokens {
            if token.kind == .closer { open -= 1 }
            free.append(open == 0 && !token.isProtected && !isAfterColon && !isBetweenDashes)
            if token.kind == .opener { open += 1 }
            if open < 0 { return nil }
            if token.text == ":" { isAfterColon = true }
            if token.kind == .dash { isBetweenDashes.toggle() }
        }
        return open == 0 ? free : nil
    }

    func commas(from start: Int = 0) -> [Int] {
        (min(start, tokens.count)..<tokens.count).filter { tokens[$0].isComma && isFree($0) }
    }

    /// A split of the sentence into parts, each given a full stop and a capital.
    func parts(_ parts: [Token]..., rule: String, at index: Int) -> Split? {
        let source = bytes(at: index)
        return Split(rule: rule, parts: parts.map(sentence), source: source)
    }

    private func bytes(at index: Int) -> Range<Int> {
        tokens[index...].first { $0.source != nil }?.source ?? tokens[..<index].last {
            $0.source != nil
        }?.source ?? 0..<0
    }

    private func sentence(_ part: [Token]) -> [Token] {
        var part = part
        while let last = part.last, last.isComma || last.text == ";" { part.removeLast() }
        if part.last?.text.hasSuffix(".") != true {
            part.append(Token(".", before: "", kind: .mark, tag: .mark))
        }
        if let first = part.first, !first.isCapitalised { part[0].text = first.text.capitalised }
        return part
    }

    func word(_ text: String, tag: Tag = .other, isFinite: Bool = false) -> Token {
        var token = Token(text, tag: tag)
        token.isFinite = isFinite
        token.classes = EnglishLexicon.shared.classes(of: token.lower)
        return token
    }

    /// A subject said again: "a town" is now "the town"; a pronoun stays.
    func again(_ subject: Range<Int>) -> [Token] {
        var words = Array(tokens[subject])
        for index in words.indices {
            words[index].source = nil
            words[index].change = -1
        }
        guard let first = words.first else { return [] }
        words[0].before = " "
        if first.tag != .name, first.text != "I" { words[0].text = first.text.uncapitalised }
        if first.lower == "a" || first.lower == "an" || first.lower == "another"
            || first.lower == "one"
        {
            words[0].text = "the"
            words[0].lower = "the"
        }
        return words
    }

    /// Whether a subject is short and plain enough to be said again.
    func isRepeatable(_ subject: Range<Int>) -> Bool {
        guard subject.count <= 5, !subject.isEmpty else { return false }
        let words = tokens[subject]
        if words.contains(where: { $0.kind == .opener || $0.tag == .coordinator || $0.isProtected })
        {
            return false
        }
        if words.first?.tag == .subject {
            return words.first?.lower != "there" && words.first?.lower != "who"
        }
        if words.contains(where: { $0.tag == .pronoun || $0.tag == .number }) { return false }
        if subject.lowerBound == 0, let opener = words.first, !isSureOfCase(opener) { return false }
        let first = words.first?.tag
        // "Collectivist anarchism": no telling whether the capital is the sentence's.
        if first == .name, subject.lowerBound == 0, words.last?.tag != .name,
            words.last?.tag != .clitic,
            !words.contains(where: { $0.tag == .clitic })
        {
            return false
        }
        if first == .noun || first == .adjective {
            return words.allSatisfy { $0.tag == .name || $0.isCapitalised }
                && words.last?.tag == .name
        }
        if let lower = words.first?.lower,
            [
                "no", "some", "many", "most", "few", "several", "every", "each", "all", "any",
                "neither", "either",
            ].contains(lower)
        {
            return false
        }
        return true
    }

    /// Whether it is known that the first word of a sentence has its capital from there, or has not.
    func isSureOfCase(_ word: Token) -> Bool {
        if [.name, .determiner, .possessive].contains(word.tag) { return true }
        let lexicon = EnglishLexicon.shared
        return lexicon.isCommon(word.lower)
            || lexicon.isCommon(EnglishNoun.singular(of: word.lower))
    }

    /// Whether the clause's verb is in the past; nil where it is neither past nor present.
    func isPast(_ verb: Int) -> Bool? {
        let token = tokens[verb]
        switch token.tag {
        case .past: return true
        case .third, .base: return false
        case .be, .have, .do:
            if ["was", "were", "had", "did", "wasn't", "weren't", "hadn't", "didn't"].contains(
                token.lower)
            {
                return true
            }
            return false
        default: return nil
        }
    }
}
