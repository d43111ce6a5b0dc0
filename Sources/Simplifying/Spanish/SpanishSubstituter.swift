// Puts plainer Spanish words in place of others, in the same form.

/// The Spanish table, every form of every entry written out once, when it is first used.
struct SpanishTable: Sendable {
    struct Entry: Sendable {
        let source: [String]
        let target: [String]
        let conditions: Set<Character>
        let rule: String
    }

    static let shared = SpanishTable()

    private let entries: [String: [Entry]]

    private init() {
        var entries: [String: [Entry]] = [:]
        func add(_ source: String, _ target: String, _ conditions: Set<Character>) {
            let words = source.split(separator: " ").map(String.init)
            guard let first = words.first else { return }
            let rule = words.count > 1 ? "es.phrase" : "es.word"
            entries[first, default: []].append(
                Entry(
                    source: words, target: target.split(separator: " ").map(String.init),
                    conditions: conditions, rule: rule))
        }
        for line in Self.lines(SpanishSubstitutions.phrases) {
            add(line.source, line.target, line.conditions)
        }
        for line in Self.lines(SpanishSubstitutions.verbs) { Self.verbs(line, add) }
        for line in Self.lines(SpanishSubstitutions.nouns) {
            add(line.source, line.target, line.conditions)
            if !line.conditions.contains("u") {
                add(Self.plural(line.source), Self.plural(line.target), line.conditions)
            }
        }
        for line in Self.lines(SpanishSubstitutions.adjectives) {
            for (source, target) in zip(Self.forms(line.source), Self.forms(line.target)) {
                add(source, target, line.conditions)
            }
        }
        self.entries = entries.mapValues { $0.sorted { $0.source.count > $1.source.count } }
    }

    func entries(startingWith word: String) -> [Entry] { entries[word] ?? [] }

    private typealias Line = (source: String, target: String, conditions: Set<Character>)

    private static func lines(_ text: String) -> [Line] {
        text.split(separator: ";").compactMap { line in
            let sides = line.split(separator: "=")
            guard sides.count == 2 else { return nil }
            let parts = sides[1].split(separator: "!")
            guard let target = parts.first else { return nil }
            let conditions = parts.count > 1 ? Set(parts[1].filter { !$0.isWhitespace }) : []
            let plain = { (text: Substring) in
                text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            }
            return (plain(sides[0]), plain(target), conditions)
        }
    }

    private static func verbs(_ line: Line, _ add: (String, String, Set<Character>) -> Void) {
        let source = line.source.split(separator: " ").map(String.init)
        let target = line.target.split(separator: " ").map(String.init)
        guard let old = source.first.flatMap(SpanishVerb.init),
            let new = target.first.flatMap(SpanishVerb.init)
        else { return }
        for (place, (from, to)) in zip(old.forms, new.forms).enumerated() {
            if line.conditions.contains("f"), !SpanishVerb.finite.contains(place) { continue }
            add(
                ([from] + source.dropFirst()).joined(separator: " "),
                ([to] + target.dropFirst()).joined(separator: " "),
                line.conditions)
        }
    }

    private static func plural(_ words: String) -> String {
        // The first word is the noun; "de" and the like follow it.
        var words = words.split(separator: " ").map(String.init)
        guard let noun = words.first else { return "" }
        words[0] = pluralWord(noun)
        return words.joined(separator: " ")
    }

    private static func pluralWord(_ word: String) -> String {
        guard let last = word.last else { return word }
        if last == "z" { return word.dropLast() + "ces" }
        if "aeiouáéó".contains(last) { return word + "s" }
        // "población", "poblaciones".
        if word.hasSuffix("ión") { return word.dropLast(3) + "iones" }
        return word + "es"
    }

    /// Masculine, feminine, and both in the plural. A star marks the word that takes endings.
    private static func forms(_ words: String) -> [String] {
        var before = ""
        var word = words
        if let star = words.firstIndex(of: "*") {
            before = String(words[..<star])
            word = String(words[words.index(after: star)...])
        }
        let stem = String(word.dropLast())
        let forms =
            word.hasSuffix("o")
            ? [word, stem + "a", stem + "os", stem + "as"]
            : [word, word, pluralAdjective(word), pluralAdjective(word)]
        return forms.map { before + $0 }
    }

    private static func pluralAdjective(_ word: String) -> String {
        word == "difícil" || word == "fácil" ? word + "es" : pluralWord(word)
    }
}

struct SpanishSubstituter {
    let tokens: [Token]

    private static let auxiliaries: Set<String> = [
        "fue", "fueron", "ha", "han", "había", "habían", "ser", "sido", "es", "son", "era", "eran",
        "haber",
        "siendo", "está", "están",
    ]
    private static let reflexives: Set<String> = ["se", "me", "te", "nos"]

    func rewrite(at index: Int) -> Rewrite? {
        let token = tokens[index]
        guard token.isWord, !token.isProtected, token.change < 0, !token.isCapitalised || index == 0
        else {
            return nil
        }
        for entry in SpanishTable.shared.entries(startingWith: token.lower) {
            let end = index + entry.source.count
            guard end <= tokens.count, matches(entry, at: index), allows(entry, index..<end) else {
                continue
            }
            let words = entry.target.enumerated().map { offset, word in
                let isMark = word == ","
                let isFirst = offset == 0
                let text = isFirst && token.isCapitalised ? word.capitalised : word
                return Token(
                    text, before: isFirst ? token.before : isMark ? "" : " ",
                    kind: isMark ? .mark : .word,
                    tag: isMark ? .mark : .other)
            }
            return Rewrite(rule: entry.rule, range: index..<end, tokens: words)
        }
        return nil
    }

    private func matches(_ entry: SpanishTable.Entry, at index: Int) -> Bool {
        entry.source.indices.allSatisfy { offset in
            let token = tokens[index + offset]
            return token.lower == entry.source[offset] && !token.isProtected && token.change < 0
                && (offset == 0 || !token.isCapitalised)
        }
    }

    private func allows(_ entry: SpanishTable.Entry, _ range: Range<Int>) -> Bool {
        let before = range.lowerBound > 0 ? tokens[range.lowerBound - 1] : nil
        let after = range.upperBound < tokens.count ? tokens[range.upperBound] : nil
        // A name goes on, or a fixed term does.
        if after?.kind == .dash
            || before?.tag == .name && before?.isCapitalised == true
                && entry.conditions.contains("j")
        {
            return false
        }
        return entry.conditions.allSatisfy { condition in
            switch condition {
            case "s": !Self.reflexives.contains(before?.lower ?? "")
            case "a": after?.lower != "a" && after?.lower != "al"
            case "^": range.lowerBound == 0
            case "m": range.lowerBound > 0
            case "k":
                after?.isWord == true && after?.tag == .other
                    && before?.lower.hasSuffix("mente") != true
                    && !Self.auxiliaries.contains(before?.lower ?? "")
            case "j":
                before.map { $0.tag == .other && $0.isWord && !$0.isCapitalised } == true
                    && !Self.auxiliaries.contains(before?.lower ?? "")
                    && !["a", "por", "de", "en", "que"].contains(after?.lower ?? "")
            default: true
            }
        }
    }
}
