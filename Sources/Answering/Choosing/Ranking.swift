// Candidates in the order of how likely they answer.

import BundleFormat
import Passages

/// A candidate and how well it fits.
struct RankedPassage: Sendable {
    let passage: MatchedPassage
    let measures: PassageMeasures
    let score: Float
}

/// All candidates of a question, best first.
struct Ranking: Sendable {
    let ranked: [RankedPassage]
    let frame: QuestionFrame
    /// By place of a term: the index form that was read for it.
    let corrections: [Int: [UInt8]]

    init(
        _ matched: [MatchedPassage], frame: QuestionFrame, corrections: [Int: [UInt8]],
        forest: Forest
    ) {
        let group = CandidateGroup(matched)
        self.frame = frame
        self.corrections = corrections
        ranked = matched.map { passage in
            let measures = PassageMeasures(passage, among: group, in: frame)
            return RankedPassage(
                passage: passage, measures: measures,
                score: forest.value(of: measures.values) + Self.bias(of: passage))
        }.sorted { ($1.score, $0.passage.candidate.rank) < ($0.score, $1.passage.candidate.rank) }
    }

    private init(_ ranked: [RankedPassage], as other: Ranking) {
        self.ranked = ranked
        frame = other.frame
        corrections = other.corrections
    }

    /// The same candidates in the order of another forest.
    func ranked(anewBy forest: Forest) -> Ranking {
        let ranked = ranked.map { ranked in
            RankedPassage(
                passage: ranked.passage, measures: ranked.measures,
                score: forest.value(of: ranked.measures.values) + Self.bias(of: ranked.passage))
        }.sorted { ($1.score, $0.passage.candidate.rank) < ($0.score, $1.passage.candidate.rank) }
        return Ranking(ranked, as: self)
    }

    /// What the forests hardly saw.
    private static func bias(of passage: MatchedPassage) -> Float {
        BackMatter.holds(passage.section) ? -2 : 0
    }
}
