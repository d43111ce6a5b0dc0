// The one sentence that is quoted, and how sure that it answers.

import BundleFormat
import Passages

/// Sentences of the best passages, best first.
struct SentenceChoice: Sendable {
    /// How many passages' sentences are compared.
    static let depth = 8

    /// A sentence with its measures.
    struct Option: Sendable {
        let ranked: RankedPassage
        /// Its place in the passage, from 0.
        let place: Int
        let measures: [Float]
        let score: Float

        var sentence: MatchedSentence { ranked.passage.sentences[place] }
    }

    /// A question with nothing behind it answers none.
    private static let askingCost: Float = 6

    let options: [Option]

    init(_ ranking: Ranking, forest: Forest) {
        let first = ranking.ranked.prefix(Self.depth)
        let shares = Softmax.shares(of: ranking.ranked.map(\.score))
        let top = first.first?.score ?? 0
        let bestCoverage = first.flatMap { $0.measures.sentences }.reduce(0) {
            max($0, $1.values[0])
        }
        var options: [Option] = []
        for (rank, ranked) in first.enumerated() {
            for place in ranked.passage.sentences.indices {
                let measures = OptionMeasures(
                    place, of: ranked, rank: rank, top: top, share: shares[rank],
                    bestCoverage: bestCoverage, in: ranking.frame
                ).values
                let isDefinition =
                    place == 0 && ranked.passage.candidate.passage == ranking.definition
                options.append(
                    Option(
                        ranked: ranked, place: place, measures: measures,
                        score: forest.value(of: measures)
                            + (isDefinition ? DefinitionQuestion.worth : 0)
                            - (Self.onlyAsks(ranked.passage, place) ? Self.askingCost : 0)))
            }
        }
        self.options = options.enumerated()
            .sorted { ($1.element.score, $0.offset) < ($0.element.score, $1.offset) }
            .map(\.element)
    }

    private static func onlyAsks(_ passage: MatchedPassage, _ place: Int) -> Bool {
        passage.sentences[place].isQuestion && place + 1 == passage.sentences.count
    }
}

/// Measures of a sentence among those of other passages, in the order of ``names``.
struct OptionMeasures: Sendable {
    static let names =
        [
            "passage's score", "passage's rank", "passage's share", "by best coverage", "sentences",
            "in a fact", "in a list or table",
        ]
        + SentenceMeasures.names
        + shared.map { "less than passage's most \($0)" } + shared.map { "before: \($0)" }
        + shared.map { "after: \($0)" } + QuestionKind.allCases.map { "asks for \($0)" }
        + ["question length"]

    private static let shared = SentenceMeasures.names.prefix(SentenceMeasures.sharedCount)

    let values: [Float]

    init(
        _ place: Int, of ranked: RankedPassage, rank: Int, top: Float, share: Float,
        bestCoverage: Float, in frame: QuestionFrame
    ) {
        let all = ranked.measures.sentences
        let own = all[place].values
        let kind = ranked.passage.passage.kind
        let count = SentenceMeasures.sharedCount
        let none = [Float](repeating: 0, count: count)
        var most = none
        for sentence in all {
            for measure in 0..<count {
                most[measure] = max(most[measure], sentence.values[measure])
            }
        }
        var values: [Float] = [
            ranked.score - top, Float(rank), share, own[0] - bestCoverage,
            Float(min(all.count, 40)), kind == .fact ? 1 : 0,
            kind == .list || kind == .table || kind == .tableWithoutHeader ? 1 : 0,
        ]
        values += own
        values += (0..<count).map { own[$0] - most[$0] }
        values += place > 0 ? Array(all[place - 1].values.prefix(count)) : none
        values += place + 1 < all.count ? Array(all[place + 1].values.prefix(count)) : none
        values += QuestionKind.allCases.map { $0 == frame.query.kind ? 1 : 0 }
        values.append(Float(frame.query.terms.count))
        self.values = values
    }
}

enum Softmax {
    /// e^score over the sum of e^each.
    static func shares(of scores: [Float]) -> [Float] {
        let top = scores.max() ?? 0
        let powers = scores.map { Logarithm.exponential($0 - top) }
        let sum = powers.reduce(0, +)
        return powers.map { $0 / sum }
    }
}
