// Which sentence of a passage answers.

import Markup

/// Measures of one sentence, in the order of ``names``.
struct SentenceFeatures: Sendable {
    static let names = [
        "passage", "coverage", "coverage by best", "coverage with title", "neighbours",
        "dense window",
        "answer type", "rarest missing", "log length", "very short", "first of passage",
        "exact coverage", "new words", "is fact", "first of article",
        "coverage with sentence before",
        "pronoun first", "is question", "after a covering question",
    ]

    let values: [Double]

    /// - Parameters:
    ///   - passageScore: What re-ranking gave the passage, less the best passage's.
    ///   - place: The sentence's place in the passage, from 0.
    init(
        _ place: Int, of passage: MatchedPassage, passageScore: Double, bestCoverage: Double,
        among group: CandidateGroup, query: Query
    ) {
        let total = max(group.totalWeight, 0.001)
        let cover = Coverage(group.weights)
        let sentence = passage.sentences[place]
        let words = sentence.words
        let present = cover.present(words)
        let coverage = cover.share(ofTerms: present, of: total)
        let before = place > 0 ? passage.sentences[place - 1].words : []
        let content = words.filter { !$0.isStopWord }
        let new = content.count { $0.term == nil }
        let bytes = Array(passage.text[sentence.range])
        values = [
            passageScore, coverage, bestCoverage > 0 ? coverage / bestCoverage : 0,
            cover.share(ofTerms: zip(present, passage.titleTerms).map { $0 || $1 }, of: total),
            Neighbours.share(in: words, of: query), cover.densest(words, width: 12, of: total),
            AnswerType.isThere(in: words, bytes, for: query.kind) ? 1 : 0,
            group.rarest.first.map { present[$0] ? 0 : 1 } ?? 0,
            Logarithm.natural(Double(words.count + 1)), content.count < 4 ? 1 : 0,
            place == 0 ? 1 : 0, cover.exactShare(of: words, of: total),
            content.isEmpty ? 0 : Double(new) / Double(content.count),
            passage.passage.kind == .fact ? 1 : 0, passage.ordinal == 0 && place == 0 ? 1 : 0,
            cover.share(of: words + before, of: total),
            words.first.map { $0.isStopWord && $0.range.count <= 4 } ?? false ? 1 : 0,
            bytes.last == 0x3F ? 1 : 0,
            place > 0 && passage.text[passage.sentences[place - 1].range].last == 0x3F
                ? cover.share(of: before, of: total) : 0,
        ]
    }
}
