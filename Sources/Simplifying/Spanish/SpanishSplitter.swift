// One long Spanish sentence says several things. Spanish needs no subject before a verb, so a clause
// stands alone more easily than in English; what must be known is where the clause ends.

/// Cuts a tagged Spanish sentence in two.
struct SpanishSplitter {
    let tokens: [Token]
    /// Whether a cut may be made at each token.
    private let free: [Bool]

    private static let fewestWords = 11
    private static let fewestWordsOfPart = 3
    private static let mostTokens = 250

    /// - Returns: nil for what is no plain statement.
    init?(tokens: [Token]) {
        guard let last = tokens.last, last.text == ".", last.kind == .mark,
            tokens.count <= Self.mostTokens,
            !tokens.contains(where: { $0.text == "¿" || $0.text == ":" })
        else { return nil }
        var free: [Bool] = []
        var open = 0
        var isBetweenDashes = false
        for token in tokens {
            if token.kind == .closer { open -= 1 }
            free.append(open == 0 && !token.isProtected && !isBetweenDashes)
            if token.kind == .opener { open += 1 }
            if token.kind == .dash { isBetweenDashes.toggle() }
            if open < 0 { return nil }
        }
        guard open == 0, !isBetweenDashes else { return nil }
        self.tokens = tokens
        self.free = free
    }

    /// The rules by name, in the order in which they are tried.
    static let rules: [(name: String, cut: @Sendable (SpanishSplitter) -> Split?)] = [
        ("es.split.born", { $0.born() }),
        ("es.split.semicolon", { $0.semicolon() }),
        ("es.split.result", { $0.linked(Self.results, rule: "es.split.result") }),
        ("es.split.contrast", { $0.linked(Self.contrasts, rule: "es.split.contrast") }),
        ("es.split.reason", { $0.linked(Self.reasons, rule: "es.split.reason") }),
        ("es.split.where", { $0.whereClause() }),
        ("es.split.relative", { $0.relative() }),
        ("es.split.coordinate", { $0.coordinate() }),
    ]

    func split(leavingOut: Set<String>) -> Split? {
        guard tokens.count(where: { $0.isWord || $0.kind == .number }) >= Self.fewestWords else {
            return nil
        }
        for rule in Self.rules where !leavingOut.contains(where: rule.name.hasPrefix) {
            guard let found = rule.cut(self) else { continue }
            let words = found.parts.map { $0.count { $0.isWord || $0.kind == .number } }
            if words.allSatisfy({ $0 >= Self.fewestWordsOfPart }) { return found }
        }
        return nil
    }

    // MARK: Links

    /// What stands after a comma, and what says it at the start of a sentence.
    typealias Links = [(words: [String], said: [String])]

    private static let results: Links = [
        (["por", "lo", "que"], ["Por", "eso", ","]), (["por", "lo", "cual"], ["Por", "eso", ","]),
        (["de", "modo", "que"], ["Por", "eso", ","]),
        (["de", "manera", "que"], ["Por", "eso", ","]),
        (["así", "que"], ["Por", "eso", ","]), (["lo", "que"], ["Esto"]),
        (["lo", "cual"], ["Esto"]),
    ]
    private static let contrasts: Links = [
        (["mientras", "que"], ["En", "cambio", ","]), (["si", "bien"], ["Pero"]),
        (["aunque"], ["Pero"]), (["pero"], ["Pero"]), (["sin", "embargo"], ["Pero"]),
    ]
    private static let reasons: Links = [
        (["ya", "que"], ["Esto", "se", "debe", "a", "que"]),
        (["puesto", "que"], ["Esto", "se", "debe", "a", "que"]),
        (["dado", "que"], ["Esto", "se", "debe", "a", "que"]),
    ]

    /// ", por lo que murió" becomes ". Por eso, murió".
    private func linked(_ links: Links, rule: String) -> Split? {
        for comma in commas() {
            guard let link = links.first(where: { stands($0.words, at: comma + 1) }) else {
                continue
            }
            let start = comma + 1 + link.words.count
            guard hasMainVerb(0..<comma), !isEmbedded(at: comma), !isNegated(comma, link.said),
                isClause(from: start, isDirect: link.said == ["Esto"])
            else { continue }
            // "aunque" with a wish or a doubt is no statement.
            if link.said == ["Pero"], link.words != ["pero"], !isStated(from: start) { continue }
            let said = link.said.map { $0 == "," ? mark($0) : word($0) }
            return parts(
                Array(tokens[..<comma]), said + Array(tokens[start...]), rule: rule, at: comma + 1)
        }
        return nil
    }

    private func stands(_ words: [String], at place: Int) -> Bool {
        guard place + words.count < tokens.count else { return false }
        return words.indices.allSatisfy {
            tokens[place + $0].lower == words[$0] && free[place + $0]
        }
    }

    /// "No vino, ya que": it is not clear whether the reason is denied too.
    private func isNegated(_ comma: Int, _ said: [String]) -> Bool {
        said.count > 3 && tokens[..<comma].contains { $0.tag == .negation }
    }

    // MARK: Clauses

    func semicolon() -> Split? {
        guard tokens.count(where: { $0.text == ";" }) == 1,
            let place = tokens.firstIndex(where: { $0.text == ";" }), free[place],
            hasMainVerb(0..<place), isClause(from: place + 1), tokens[place + 1].lower != "es"
        else { return nil }
        return parts(
            Array(tokens[..<place]), Array(tokens[(place + 1)...]), rule: "es.split.semicolon",
            at: place)
    }

    /// "Nació en Lima, donde estudió": "Allí estudió".
    private func whereClause() -> Split? {
        for comma in commas()
        where comma > 2 && comma + 2 < tokens.count && tokens[comma + 1].lower == "donde" {
            var start = comma - 1
            while start > 0, tokens[start].tag == .name || tokens[start].lower == "de" {
                start -= 1
            }
            guard tokens[comma - 1].tag == .name, ["en", "a"].contains(tokens[start].lower),
                hasMainVerb(0..<comma), !isEmbedded(at: comma), isClause(from: comma + 2)
            else { continue }
            return parts(
                Array(tokens[..<comma]), [word("Allí")] + Array(tokens[(comma + 2)...]),
                rule: "es.split.where",
                at: comma)
        }
        return nil
    }

    private static let demonstratives = [
        "el": "Este", "un": "Este", "la": "Esta", "una": "Esta", "los": "Estos", "unos": "Estos",
        "las": "Estas", "unas": "Estas",
    ]

    /// "una ley, que prohibió": "Esta ley prohibió".
    private func relative() -> Split? {
        for comma in commas()
        where comma > 2 && comma + 2 < tokens.count && tokens[comma + 1].lower == "que" {
            let noun = tokens[comma - 1]
            guard let this = Self.demonstratives[tokens[comma - 2].lower], noun.isWord,
                !noun.isCapitalised,
                noun.tag == .other, hasMainVerb(0..<comma), !isEmbedded(at: comma),
                comma < 3 || tokens[comma - 3].tag != .preposition,
                isClause(from: comma + 2, isDirect: true),
                isPlural(verbFrom: comma + 2) == this.hasSuffix("s")
            else { continue }
            var again = noun
            again.source = nil
            return parts(
                Array(tokens[..<comma]), [word(this), again] + Array(tokens[(comma + 2)...]),
                rule: "es.split.relative", at: comma)
        }
        return nil
    }

    /// ", y el río creció": two statements, if the second has a subject of its own.
    private func coordinate() -> Split? {
        for comma in commas()
        where comma > 3 && comma + 3 < tokens.count && ["y", "e"].contains(tokens[comma + 1].lower)
        {
            let opener = tokens[comma + 2]
            guard [.determiner, .possessive, .subject].contains(opener.tag), hasMainVerb(0..<comma),
                !isEmbedded(at: comma), commas().allSatisfy({ $0 >= comma }),
                isClause(from: comma + 2)
            else { continue }
            return parts(
                Array(tokens[..<comma]), Array(tokens[(comma + 2)...]), rule: "es.split.coordinate",
                at: comma)
        }
        return nil
    }

    private func isPlural(verbFrom start: Int) -> Bool {
        guard let verb = tokens[start...].first(where: \.isFinite) else { return false }
        return verb.lower.hasSuffix("n") || verb.lower == "son"
    }

    // MARK: What the rules share

    private func commas() -> [Int] { tokens.indices.filter { tokens[$0].isComma && free[$0] } }

    /// Whether there are more verbs in a range than words that open subordinate clauses.
    private func hasMainVerb(_ range: Range<Int>) -> Bool {
        let verbs = range.count { tokens[$0].isFinite }
        return verbs > range.count { [.relative, .subordinator].contains(tokens[$0].tag) }
    }

    private func isEmbedded(at index: Int) -> Bool {
        tokens[..<index].contains { $0.tag == .relative || $0.tag == .subordinator }
    }

    /// Whether a statement goes from here to the end: a verb before any word that opens another clause,
    /// at once where `isDirect`, and no verb after a comma that could belong to what came before.
    private func isClause(from start: Int, isDirect: Bool = false) -> Bool {
        guard start < tokens.count,
            let verb = (start..<tokens.count).first(where: { tokens[$0].isFinite }),
            !tokens[start..<verb].contains(where: { [.relative, .subordinator].contains($0.tag) })
        else { return false }
        if isDirect,
            !tokens[start..<verb].allSatisfy({ [.object, .adverb, .negation].contains($0.tag) })
        {
            return false
        }
        if !isDirect, tokens[start..<verb].contains(where: \.isComma) { return false }
        return !commas().contains { $0 > verb && tokens[$0 + 1].isFinite }
    }

    /// The indicative can be told by its form in the past and in the listed verbs.
    private func isStated(from start: Int) -> Bool {
        guard let verb = tokens[start...].first(where: \.isFinite) else { return false }
        return !verb.lower.hasSuffix("ara") && !verb.lower.hasSuffix("iera")
    }

    func parts(_ left: [Token], _ right: [Token], rule: String, at index: Int) -> Split? {
        guard let source = tokens[index...].first(where: { $0.source != nil })?.source else {
            return nil
        }
        return Split(rule: rule, parts: [sentence(left), sentence(right)], source: source)
    }

    private func sentence(_ part: [Token]) -> [Token] {
        var part = part
        while let last = part.last, last.isComma || last.text == ";" { part.removeLast() }
        if part.last?.text.hasSuffix(".") != true { part.append(mark(".")) }
        if let first = part.first, !first.isCapitalised { part[0].text = first.text.capitalised }
        return part
    }

    func word(_ text: String) -> Token { Token(text) }
    private func mark(_ text: String) -> Token { Token(text, before: "", kind: .mark, tag: .mark) }
}
