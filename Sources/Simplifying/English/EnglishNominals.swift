// "for the construction of a bridge" hides a verb in a noun: "for building a bridge".

/// Turns nouns of action into the verbs that they hide.
struct EnglishNominals {
    let tokens: [Token]

    private static let openers: Set<String> = ["for", "in", "by", "of", "through", "from", "with"]

    private static let gerunds: [String: String] = {
        var gerunds: [String: String] = [:]
        for pair in list.split(separator: ";") {
            let sides = pair.split(separator: "=")
            guard sides.count == 2 else { continue }
            gerunds[sides[0].trimmed] = sides[1].trimmed
        }
        return gerunds
    }()

    private static let list = """
        construction=building;creation=making;production=making;development=developing;
        cultivation=growing;preparation=preparing;protection=protecting;destruction=destroying;
        removal=removing;treatment=treating;use=using;collection=collecting;
        establishment=setting up;conservation=protecting;preservation=preserving;
        promotion=promoting;improvement=improving;maintenance=maintaining;management=managing;
        installation=putting in;reduction=reducing;introduction=introducing;discovery=finding;
        exploration=exploring;implementation=carrying out;investigation=studying;
        measurement=measuring;acquisition=getting;purchase=buying;sale=selling;storage=storing;
        detection=finding;prevention=preventing;manufacture=making;transportation=carrying;
        identification=identifying;selection=choosing;translation=translating;analysis=studying;
        design=designing;distribution=distributing;generation=producing;extraction=extracting;
        application=applying;formulation=forming;classification=classifying;
        interpretation=interpreting;evaluation=judging;assessment=judging;
        consumption=using;elimination=removing;suppression=suppressing;restoration=restoring
        """

    /// "for the construction of" at a place.
    func rewrite(at index: Int) -> Rewrite? {
        guard index + 4 < tokens.count, Self.openers.contains(tokens[index].lower),
            tokens[index].tag == .preposition, tokens[index + 1].lower == "the",
            let gerund = Self.gerunds[tokens[index + 2].lower], tokens[index + 3].lower == "of",
            !tokens[index..<(index + 4)].contains(where: { $0.isProtected || $0.change >= 0 }),
            startsThing(tokens[index + 4])
        else { return nil }
        // "for the use of students" is no action of theirs.
        if tokens[index + 2].lower == "use", tokens[index].lower != "by" { return nil }
        let words = gerund.split(separator: " ").map { Token(String($0), tag: .gerund) }
        return Rewrite(rule: "en.nominal", range: (index + 1)..<(index + 4), tokens: words)
    }

    private func startsThing(_ token: Token) -> Bool {
        [.determiner, .possessive, .adjective, .noun, .plural, .number].contains(token.tag)
    }
}

extension Substring {
    /// Without white space at its ends.
    fileprivate var trimmed: String {
        split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
