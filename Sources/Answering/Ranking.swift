// Candidates with what re-ranking makes of them.

import BundleFormat

/// A candidate and how well it fits.
struct RankedPassage: Sendable {
    let passage: MatchedPassage
    let features: PassageFeatures
    let score: Double
}

/// All candidates of a query, best first.
struct Ranking: Sendable {
    let ranked: [RankedPassage]
    let group: CandidateGroup

    init(
        _ matched: [MatchedPassage], _ retrieved: Retrieved, query: Query, weights: WeightTable
    ) {
        let group = CandidateGroup(
            retrieved, matched.map { ($0.entry.passage, $0.candidate.score) }, query: query)
        self.group = group
        ranked = matched.map { passage in
            let features = PassageFeatures(passage, among: group, query: query)
            return RankedPassage(
                passage: passage, features: features,
                score: weights.score(features.values))
        }.sorted { ($1.score, $0.passage.candidate.rank) < ($0.score, $1.passage.candidate.rank) }
    }
}
