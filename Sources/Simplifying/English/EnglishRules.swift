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
        let nominals = EnglishNominals(tokens: tokens)
        let numbers = EnglishNumbers(tokens: tokens)
        var index = 0
        while index < tokens.count {
            guard
                let rewrite = nominals.rewrite(at: index) ?? substituter.rewrite(at: index)
                    ?? numbers.rewrite(at: index)
            else {
                index += 1
                continue
            }
            index = rewrite.range.upperBound
            // A fixed term is passed over whole.
            if rewrite.rule != "en.keep", !leavingOut.contains(where: rewrite.rule.hasPrefix) {
                rewrites.append(rewrite)
            }
        }
        return rewrites
    }

    func mend(_ tokens: inout [Token]) {
        EnglishArticle.mend(&tokens)
        if let first = tokens.first, first.change >= 0 { tokens[0].text = first.text.capitalised }
    }
}
