// One sentence of the source while rules work on it.

/// A sentence as one or more lists of tokens, and the changes made so far.
struct SentenceDraft {
    struct Change {
        let rule: String
        let source: Range<Int>
    }

    /// More cuts than these make a text choppy, and bound the work.
    private static let mostParts = 5

    let source: Range<Int>
    private(set) var parts: [[Token]]
    private(set) var changes: [Change] = []

    init(source: Range<Int>, tokens: [Token]) {
        self.source = source
        parts = [tokens]
    }

    /// Cuts until no rule can cut any more.
    mutating func split(by rules: any LanguageRules, leavingOut: Set<String>) {
        var place = 0
        while place < parts.count, parts.count < Self.mostParts {
            guard let split = rules.split(parts[place], leavingOut: leavingOut) else {
                place += 1
                continue
            }
            let number = changes.count
            changes.append(Change(rule: split.rule, source: split.source))
            parts.replaceSubrange(place...place, with: split.parts.map { Self.own($0, number) })
        }
    }

    /// Says words and phrases plainer.
    mutating func rewrite(by rules: any LanguageRules, leavingOut: Set<String>) {
        for index in parts.indices {
            for rewrite in rules.rewrites(parts[index], leavingOut: leavingOut).reversed() {
                let number = changes.count
                let gone = parts[index][rewrite.range].compactMap(\.source)
                guard let first = gone.first, let last = gone.last else { continue }
                let bytes =
                    min(first.lowerBound, last.lowerBound)..<max(first.upperBound, last.upperBound)
                changes.append(Change(rule: rewrite.rule, source: bytes))
                parts[index].replaceSubrange(rewrite.range, with: Self.own(rewrite.tokens, number))
            }
            rules.mend(&parts[index])
        }
    }

    /// Marks the tokens that have no source as made by a change.
    private static func own(_ tokens: [Token], _ number: Int) -> [Token] {
        tokens.map { token in
            var token = token
            if token.source == nil, token.change < 0 { token.change = number }
            return token
        }
    }
}
