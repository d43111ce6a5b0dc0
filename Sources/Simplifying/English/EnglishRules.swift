// English: which rules there are, and in which order they are tried.

/// The rules for English.
struct EnglishRules: LanguageRules {
    static let code = "en"

    func tagged(_ tokens: [Token]) -> [Token] { EnglishTagger.tag(tokens) }

    func split(_ tokens: [Token], leavingOut: Set<String>) -> Split? {
        EnglishSplitter(tokens: tokens)?.split(leavingOut: leavingOut)
    }

    func rewrites(_ tokens: [Token], leavingOut: Set<String>) -> [Rewrite] {
        var rewrites: [Rewrite] = []
        let substituter = EnglishSubstituter(tokens: tokens)
        var index = 0
        while index < tokens.count {
            if let rewrite = substituter.rewrite(at: index),
                !leavingOut.contains(where: rewrite.rule.hasPrefix)
            {
                rewrites.append(rewrite)
                index = rewrite.range.upperBound
            } else {
                index += 1
            }
        }
        return rewrites
    }

    func mend(_ tokens: inout [Token]) {
        EnglishArticle.mend(&tokens)
        if let first = tokens.first, first.change >= 0 { tokens[0].text = first.text.capitalised }
    }
}
