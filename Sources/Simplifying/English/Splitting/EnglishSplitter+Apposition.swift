// "Paris, the capital of France, has ..." says that Paris is the capital of France.

extension EnglishSplitter {
    func apposition() -> Split? { subjectApposition() ?? lastApposition() }

    /// A name at the start with a description between commas; in the present tense only, because
    /// past sentences do not tell whether the description still holds.
    private func subjectApposition() -> Split? {
        let all = commas()
        guard all.count >= 2, let first = all.first, first <= 5,
            tokens[..<first].allSatisfy({ $0.tag == .name }), first + 1 < tokens.count,
            ["a", "an", "the", "one"].contains(tokens[first + 1].lower)
        else { return nil }
        for close in all.dropFirst() {
            let inner = (first + 1)..<close
            guard inner.count <= 16, inner.count >= 2,
                !tokens[inner].contains(where: {
                    $0.isFinite || $0.tag == .relative || $0.tag == .coordinator
                })
            else { return nil }
            guard close + 1 < tokens.count, tokens[close + 1].isFinite else { continue }
            guard isPast(close + 1) == false, isSingular(close + 1) != false else { return nil }
            let name = 0..<first
            let statement =
                Array(tokens[name]) + [word("is", tag: .be, isFinite: true)] + Array(tokens[inner])
            return parts(
                statement, again(name) + Array(tokens[(close + 1)...]), rule: "en.split.apposition",
                at: first)
        }
        return nil
    }

    /// A name of a place at the end with what it is: "in Ulm, a city in Germany."
    private func lastApposition() -> Split? {
        guard let comma = commas().last, comma > 2, comma + 3 < tokens.count,
            ["a", "an"].contains(tokens[comma + 1].lower), tokens[comma - 1].tag == .name
        else { return nil }
        let inner = (comma + 1)..<(tokens.count - 1)
        guard inner.count <= 14,
            !tokens[inner].contains(where: {
                $0.isFinite || $0.tag == .relative || $0.tag == .coordinator
            }),
            let end = clauses.nounPhraseEnd(from: comma + 1),
            EnglishLexicon.shared.places.contains(tokens[end - 1].lower),
            clauses.hasMainVerb(0..<comma), !clauses.isEmbedded(at: comma)
        else { return nil }
        var start = comma - 1
        while start > 0, tokens[start - 1].tag == .name { start -= 1 }
        guard start > 0, comma - start <= 3, tokens[start - 1].tag == .preposition,
            tokens[start - 1].lower != "of"
        else { return nil }
        return parts(
            Array(tokens[..<comma]),
            again(start..<comma) + [word("is", tag: .be, isFinite: true)] + Array(tokens[inner]),
            rule: "en.split.apposition", at: comma)
    }

    /// "The church, built in 1890, is ...": "The church was built in 1890."
    func reducedRelative() -> Split? {
        let start = openingEnd()
        guard start == 0 else { return nil }
        let all = commas()
        guard all.count >= 2, let first = all.first, first + 3 < tokens.count,
            clauses.nounPhraseEnd(from: 0, isLong: true) == first, isRepeatable(0..<first),
            tokens[0].tag != .subject, tokens[first + 1].tag == .participle
        else { return nil }
        let close = all[1]
        let inner = (first + 1)..<close
        let hasYear = tokens[inner].contains {
            $0.tag == .number && $0.text.utf8.count == 4 && Int($0.text) != nil
        }
        guard hasYear, close + 1 < tokens.count, tokens[close + 1].isFinite,
            !tokens[inner].contains(where: { $0.isFinite || $0.tag == .relative })
        else { return nil }
        let isMany =
            tokens[first - 1].tag == .plural
            && !tokens[..<first].contains { $0.tag == .preposition }
        if tokens[..<first].contains(where: { $0.tag == .preposition }) { return nil }
        let was = word(isMany ? "were" : "was", tag: .be, isFinite: true)
        return parts(
            Array(tokens[..<first]) + [was] + Array(tokens[inner]),
            again(0..<first) + Array(tokens[(close + 1)...]),
            rule: "en.split.built", at: first)
    }
}
