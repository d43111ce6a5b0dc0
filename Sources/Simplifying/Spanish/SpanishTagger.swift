// As little of Spanish grammar as cuts need: which words are surely verbs that make a clause, which
// words open a subordinate clause, which are names.

/// Gives the tokens of a Spanish sentence the tags that the rules ask for; all others stay `.other`.
enum SpanishTagger {
    static func tag(_ tokens: [Token]) -> [Token] {
        var tokens = tokens
        var isAtStart = true
        for index in tokens.indices {
            switch tokens[index].kind {
            case .word: break
            case .number:
                tokens[index].tag = .number
                isAtStart = false
                continue
            case .symbol: continue
            default:
                tokens[index].tag = .mark
                continue
            }
            let lower = tokens[index].lower
            if tokens[index].isCapitalised, !isAtStart {
                tokens[index].tag = .name
            } else if let tag = SpanishLexicon.grammar[lower] {
                tokens[index].tag = tag
            } else if SpanishLexicon.isFinite(lower) {
                tokens[index].tag = .past
                tokens[index].isFinite = true
            }
            isAtStart = false
        }
        return tokens
    }
}
