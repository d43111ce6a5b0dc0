// Spanish: which rules there are, and in which order they are tried.

/// The rules for Spanish.
struct SpanishRules: LanguageRules {
    static let code = "es"

    func tagged(_ tokens: [Token]) -> [Token] { SpanishTagger.tag(tokens) }

    func split(_ tokens: [Token], leavingOut: Set<String>) -> Split? {
        SpanishSplitter(tokens: tokens)?.split(leavingOut: leavingOut)
    }

    func rewrites(_ tokens: [Token], leavingOut: Set<String>) -> [Rewrite] {
        var rewrites: [Rewrite] = []
        let substituter = SpanishSubstituter(tokens: tokens)
        let numbers = SpanishNumbers(tokens: tokens)
        var index = 0
        while index < tokens.count {
            let found = numbers.rewrite(at: index) ?? substituter.rewrite(at: index)
            if let found, !leavingOut.contains(where: found.rule.hasPrefix) {
                rewrites.append(found)
                index = found.range.upperBound
            } else {
                index += 1
            }
        }
        return rewrites
    }

    /// "y" is "e" before the sound i, "o" is "u" before the sound o.
    func mend(_ tokens: inout [Token]) {
        for index in tokens.indices.dropLast() {
            let next = tokens[index + 1]
            guard next.change >= 0, next.isWord else { continue }
            let startsWithI =
                next.lower.hasPrefix("i")
                || next.lower.hasPrefix("hi") && !next.lower.hasPrefix("hie")
            let startsWithO = next.lower.hasPrefix("o") || next.lower.hasPrefix("ho")
            let right: String
            switch tokens[index].lower {
            case "y", "e": right = startsWithI ? "e" : "y"
            case "o", "u": right = startsWithO ? "u" : "o"
            default: continue
            }
            guard right != tokens[index].lower else { continue }
            tokens[index].text = tokens[index].isCapitalised ? right.capitalised : right
            tokens[index].lower = right
        }
    }
}
