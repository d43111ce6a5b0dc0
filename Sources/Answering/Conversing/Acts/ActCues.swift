// Wordings that no table foresees: a turn whose words all belong to talk about an answer, one of them
// telling what is wanted, is that request.

import Language

/// Recognises requests by their words, whatever their order.
struct ActCues: Sendable {
    /// What tells a request: one word of each group must be there.
    private struct Cue: Sendable {
        let act: Act
        let groups: [Set<String>]
    }

    private static let mostWords = 14

    private var cues: [Cue] = []
    /// Words of talk about answers in general.
    private var talk: Set<String> = []
    /// By act: words that may stand beside its cues.
    private var beside: [Act: Set<String>] = [:]
    /// Beginnings of questions for what a word means.
    private var definitions: [[String]] = []

    /// Takes a line of a table, if it is one of cues: "talk: words", "cue act: a/b+c/d, e", "beside
    /// act: words", "definitions: phrases".
    mutating func take(_ key: Substring, _ value: Substring, language: String) -> Bool {
        let names = key.split(separator: " ")
        switch (names.first, names.count) {
        case ("talk", 1): talk.formUnion(Self.words(value))
        case ("definitions", 1):
            definitions += value.split(separator: ",").map {
                TalkWordReader.words(of: String($0), language: language).map(\.folded)
            }
        case ("cue", 2):
            guard let act = Act(rawValue: String(names[1])) else { return true }
            for cue in value.split(separator: ",") {
                let groups = cue.split(separator: "+").map { group in
                    Set(group.split { $0 == "/" || $0 == " " }.map { Folding.key(String($0)) })
                }
                cues.append(Cue(act: act, groups: groups))
                beside[act, default: []].formUnion(groups.flatMap { $0 })
            }
        case ("beside", 2):
            guard let act = Act(rawValue: String(names[1])) else { return true }
            beside[act, default: []].formUnion(Self.words(value))
        default: return false
        }
        return true
    }

    private static func words(_ text: Substring) -> [String] {
        text.split(separator: " ").map { Folding.key(String($0)) }
    }

    /// The request that some words make.
    ///
    /// - Parameters:
    ///   - empty: Words that say nothing in any request.
    ///   - languages: Languages by their names.
    ///   - allows: Whether the form of the turn allows an act.
    func request(
        _ words: [TalkWord], empty: Set<String>, languages: [String: String],
        allows: (Act) -> Bool
    ) -> ActRequest? {
        guard words.count <= Self.mostWords, !asksMeaning(words) else { return nil }
        for cue in cues where allows(cue.act) {
            let known = beside[cue.act] ?? []
            var language: String?
            let isTalk = words.allSatisfy { word in
                if cue.act == .language, let code = languages[word.folded] {
                    language = code
                    return true
                }
                return word.isNumber || word.isSuffix || empty.contains(word.folded)
                    || talk.contains(word.folded) || known.contains(word.folded)
            }
            guard isTalk, cue.act != .language || language != nil,
                cue.groups.allSatisfy({ group in words.contains { group.contains($0.folded) } })
            else { continue }
            return ActRequest(cue.act, language: language)
        }
        return nil
    }

    /// "What is a source?"
    private func asksMeaning(_ words: [TalkWord]) -> Bool {
        definitions.contains { phrase in
            phrase.count < words.count && zip(words, phrase).allSatisfy { $0.folded == $1 }
        }
    }
}
