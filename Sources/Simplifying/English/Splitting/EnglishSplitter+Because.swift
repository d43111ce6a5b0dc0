// Reasons, and what came after, in sentences of their own.

extension EnglishSplitter {
    /// "A, because B" becomes "A. This is because B".
    func because() -> Split? {
        for index in tokens.indices
        where index > 5 && tokens[index].lower == "because" && isFree(index) {
            guard index + 1 < tokens.count, tokens[index + 1].lower != "of",
                let main = clauses.clause(from: openingEnd()), let past = isPast(main.verb),
                clauses.clause(from: index + 1) != nil, clauses.hasMainVerb(0..<index),
                !clauses.isEmbedded(at: index), clauses.wordCount(0..<index) >= 7,
                clauses.wordCount(index..<tokens.count) >= 6
            else { continue }
            let left = tokens[..<index]
            // "not A because B" may deny the reason; "only because", "and because" belong to it.
            let last = tokens[index - 1]
            if left.contains(where: {
                $0.tag == .negation || $0.lower == "never" || $0.lower == "no"
            }) {
                return nil
            }
            if last.tag == .adverb || last.tag == .coordinator || last.tag == .be { return nil }
            if left.contains(where: { $0.tag == .relative }) { return nil }
            let opening = [
                word("This", tag: .pronoun), word(past ? "was" : "is", tag: .be, isFinite: true),
            ]
            return parts(
                Array(left), opening + Array(tokens[index...]), rule: "en.split.because", at: index)
        }
        return nil
    }

    /// ", after which he left": "After that, he left."
    func afterWhich() -> Split? {
        for comma in commas()
        where comma > 3 && comma + 4 < tokens.count && tokens[comma + 2].lower == "which" {
            let opener: [String]
            switch tokens[comma + 1].lower {
            case "after": opener = ["After", "that"]
            case "during": opener = ["During", "this", "time"]
            default: continue
            }
            guard clauses.clause(from: comma + 3) != nil, clauses.hasMainVerb(0..<comma),
                !clauses.isEmbedded(at: comma)
            else { continue }
            let mark = Token(",", before: "", kind: .mark, tag: .mark)
            return parts(
                Array(tokens[..<comma]),
                opener.map { word($0) } + [mark] + Array(tokens[(comma + 3)...]),
                rule: "en.split.after", at: comma)
        }
        return nil
    }

    /// "Ann Lee (born 2 May 1950) is a writer": "Ann Lee was born on 2 May 1950."
    func born() -> Split? {
        guard let open = tokens.prefix(8).firstIndex(where: { $0.text == "(" }), open > 0,
            tokens[open + 1].lower == "born",
            let close = tokens[open...].firstIndex(where: { $0.kind == .closer }),
            close + 2 < tokens.count,
            clauses.nounPhraseEnd(from: 0) == open, tokens[close + 1].isFinite, open <= 6
        else { return nil }
        let inside = Array(tokens[(open + 2)..<close])
        guard inside.count <= 8, let first = inside.first,
            !inside.contains(where: { $0.text == ";" || $0.kind == .dash || $0.isFinite })
        else { return nil }
        let isYear = inside.count == 1 && first.tag == .number
        let isDay =
            inside.count > 1
            && (first.tag == .number || first.isCapitalised || Self.months.contains(first.lower))
        guard isYear || isDay || first.tag == .preposition else { return nil }
        let link = first.tag == .preposition ? [] : [word(isYear ? "in" : "on", tag: .preposition)]
        let birth = [word("was", tag: .be, isFinite: true), word("born", tag: .participle)]
        return parts(
            Array(tokens[..<open]) + Array(tokens[(close + 1)...]),
            again(0..<open) + birth + link + inside, rule: "en.split.born", at: open)
    }

    private static let months: Set<String> = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september",
        "october", "november", "december",
    ]

    /// "The book was written by Ann Lee in 1990." says who did it first.
    func passive() -> Split? {
        guard let main = clauses.clause(from: 0), main.verb == main.subject.upperBound,
            ["was", "were"].contains(tokens[main.verb].lower), isRepeatable(main.subject),
            main.verb + 4 < tokens.count, tokens[main.verb + 1].tag == .participle,
            tokens[main.verb + 2].lower == "by",
            let base = EnglishVerb.shared.reading(of: tokens[main.verb + 1].lower)?.base,
            let end = clauses.nounPhraseEnd(from: main.verb + 3)
        else { return nil }
        let agent = (main.verb + 3)..<end
        let isPerson =
            tokens[agent].allSatisfy { $0.tag == .name }
            || EnglishLexicon.shared.people.contains(
                EnglishNoun.singular(of: tokens[end - 1].lower))
        let tail = tokens[end..<(tokens.count - 1)]
        let isTailYear = tail.count == 2 && tail.first?.lower == "in" && tail.last?.tag == .number
        guard isPerson, tail.isEmpty || isTailYear,
            !["follow", "precede", "surround", "bear"].contains(base),
            tokens[main.subject].first?.tag != .subject
        else { return nil }
        var object = Array(tokens[main.subject])
        if object[0].tag != .name { object[0].text = object[0].text.uncapitalised }
        object[0].before = " "
        let verb = word(EnglishVerb.shared.inflect(base, as: .past), tag: .past, isFinite: true)
        var subject = Array(tokens[agent])
        subject[0].before = ""
        return parts(subject + [verb] + object + Array(tail), rule: "en.passive", at: main.verb)
    }

    /// "He founded X, wrote Y, and became Z": the first of several things that were done.
    func seriesOfVerbs() -> Split? {
        guard let first = clauses.clause(from: openingEnd()), isRepeatable(first.subject),
            clauses.wordCount(tokens.indices) >= 14
        else { return nil }
        // Only the first comma: behind others may stand the verb of another subject.
        if let comma = commas(from: first.verb + 1).first, comma >= first.verb + 3 {
            guard comma + 2 < tokens.count, tokens[comma + 1].isFinite,
                tokens[comma + 1].tag == .past,
                !tokens[(first.verb + 1)..<comma].contains(where: {
                    $0.isFinite || [.relative, .subordinator, .complementizer].contains($0.tag)
                })
            else { return nil }
            return parts(
                Array(tokens[..<comma]), again(first.subject) + Array(tokens[(comma + 1)...]),
                rule: "en.split.predicate", at: comma)
        }
        return nil
    }
}
