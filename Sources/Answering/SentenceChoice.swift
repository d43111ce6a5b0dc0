// The one sentence that is quoted, and how sure that it answers.

import BundleFormat
import Markup

/// The best sentence of the best passages.
struct SentenceChoice {
    /// How many passages' sentences are compared.
    static let depth = 6

    let quote: Quote
    let confidence: Double

    /// A sentence with its measures.
    struct Option {
        let passage: MatchedPassage
        let place: Int
        let features: SentenceFeatures
        let score: Double
    }

    /// Nil when there is no candidate at all.
    init?(_ ranking: Ranking, query: Query, weights: AnswerWeights) {
        let options = Self.options(ranking, query: query, weights: weights.sentence)
        guard let best = options.first else { return nil }
        let measures = ConfidenceFeatures(options, ranking)
        confidence = Logistic.probability(weights.confidence.score(measures.values))
        let sentence = best.passage.sentences[best.place]
        quote = Quote(
            text: best.passage.text(of: sentence), entry: best.passage.entry,
            section: best.passage.section, passage: best.passage.candidate.passage,
            kind: best.passage.passage.kind)
    }

    /// Sentences of the first passages, best first.
    static func options(
        _ ranking: Ranking, query: Query, weights: WeightTable
    ) -> [Option] {
        let first = ranking.ranked.prefix(depth)
        let top = first.first?.score ?? 0
        let cover = Coverage(ranking.group.weights)
        let total = max(ranking.group.totalWeight, 0.001)
        let best =
            first.flatMap { ranked in
                ranked.passage.sentences.map { cover.share(of: $0.words, of: total) }
            }.max() ?? 0
        let options = first.flatMap { ranked in
            ranked.passage.sentences.indices.map { place in
                let features = SentenceFeatures(
                    place, of: ranked.passage, passageScore: ranked.score - top,
                    bestCoverage: best, among: ranking.group, query: query)
                return Option(
                    passage: ranked.passage, place: place, features: features,
                    score: weights.score(features.values))
            }
        }
        return options.enumerated()
            .sorted { ($1.element.score, $0.offset) < ($0.element.score, $1.offset) }
            .map(\.element)
    }
}

/// What tells a right choice from a wrong one, in the order of ``names``.
struct ConfidenceFeatures: Sendable {
    static let names = [
        "passage probability", "sentence probability", "sentence coverage", "passage coverage",
        "answer type", "rarest missing", "coverage with title", "score by weight", "neighbours",
        "log question length", "is fact",
    ]

    let values: [Double]

    init(_ options: [SentenceChoice.Option], _ ranking: Ranking) {
        let best = options[0]
        let ranked = ranking.ranked.first {
            $0.passage.candidate.passage == best.passage.candidate.passage
        }
        let passage = ranked?.features.values ?? []
        let named = Dictionary(uniqueKeysWithValues: zip(PassageFeatures.names, passage))
        let sentence = Dictionary(
            uniqueKeysWithValues: zip(SentenceFeatures.names, best.features.values))
        values = [
            Softmax.share(of: ranked?.score ?? 0, among: ranking.ranked.map(\.score)),
            Softmax.share(of: best.score, among: options.map(\.score)),
            sentence["coverage"] ?? 0, named["coverage"] ?? 0, sentence["answer type"] ?? 0,
            named["rarest missing"] ?? 0, named["coverage with title"] ?? 0,
            named["score by weight"] ?? 0, sentence["neighbours"] ?? 0,
            Logarithm.natural(Double(ranking.group.weights.count + 1)), sentence["is fact"] ?? 0,
        ]
    }
}

enum Softmax {
    /// e^score over the sum of e^each.
    static func share(of score: Double, among scores: [Double]) -> Double {
        1 / scores.reduce(0) { $0 + Logarithm.exponential($1 - score) }
    }
}
