// "What is this question about?": of all that a question names, what the next one will mean by "it".

/// The topics of a question as it was read.
struct TopicChoice {
    /// What the conversation is about after the question; nil when it names nothing new.
    let focus: Topic?
    /// Everything else that it names.
    let mentioned: [Topic]

    init(_ question: Utterance) {
        var best: (phrase: NounPhrase, score: Int)?
        for (place, phrase) in question.phrases.enumerated() {
            let score = Self.score(phrase, place, in: question)
            if let score, score > best?.score ?? Int.min { best = (phrase, score) }
        }
        let chosen = best?.phrase
        focus = chosen.map { TurnReader.topic($0, of: question) }
        mentioned = question.phrases.filter { $0 != chosen && $0.isNamed }.map {
            TurnReader.topic($0, of: question)
        }
    }

    /// Nil when a phrase is no topic at all.
    private static func score(
        _ phrase: NounPhrase, _ place: Int, in question: Utterance
    ) -> Int? {
        guard !phrase.isHeadless else { return nil }
        var score = -place
        if phrase.isNamed { score += 6 }
        if phrase.isAttribute && !phrase.isNamed { score -= 8 }
        if phrase.isOwner { score += 4 }
        if question.phrases.count == 1, question.isIdentity(phrase, from: 0) { return nil }
        let isDefinite = phrase.determiner.map { question.has([.the, .this], at: $0) } == true
        if isDefinite, phrase.isKind, !phrase.hasComplement, phrase.words.count == 1 { return nil }
        if question.isAsked(phrase) { score -= 7 }
        if let preposition = phrase.preposition {
            score += question.has(.of, at: preposition) ? 3 : -2
        }
        let isAdjective =
            phrase.preposition == nil && phrase.determiner == nil && place > 0
            && phrase.words.count == 1 && !phrase.isNamed
        if isAdjective { score -= 3 }
        return phrase.isAttribute && !phrase.isNamed && question.phrases.count > 1 ? nil : score
    }
}
