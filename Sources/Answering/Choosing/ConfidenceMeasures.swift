// What tells a right choice from a wrong one.

import BundleFormat
import Passages

/// Measures of the chosen sentence's standing, in the order of ``names``.
struct ConfidenceMeasures: Sendable {
    static let names =
        [
            "passage's share", "passage's lead", "sentence's share", "sentence's lead",
            "lead over other passages", "passage's rank", "passage's score", "sentence's score",
            "best score by weight", "weight missing in sentence", "weight missing in passage",
            "passage's soft coverage", "is named", "question in title", "article share",
            "second article's share", "wide score by best", "corrections", "is a fact",
            "in a list or table", "names missing in passage", "numbers missing in passage",
            "rarest missing in passage", "weight the bundle lacks", "corrected names",
        ] + SentenceMeasures.names.map { "sentence's \($0)" }
        + QuestionKind.allCases.map { "asks for \($0)" } + ["question length", "mean weight"]

    let values: [Float]

    /// - Precondition: There is an option.
    init(_ choice: SentenceChoice, _ ranking: Ranking) {
        let best = choice.options[0]
        let own = best.ranked.measures
        let kind = best.ranked.passage.passage.kind
        let passageShares = Softmax.shares(of: ranking.ranked.map(\.score))
        let place = ranking.ranked.firstIndex {
            $0.passage.candidate.passage == best.ranked.passage.candidate.passage
        }
        let sentenceShares = Softmax.shares(of: choice.options.map(\.score))
        let rival = choice.options.first {
            $0.ranked.passage.candidate.passage != best.ranked.passage.candidate.passage
        }
        let others = ranking.ranked.filter {
            $0.passage.entry.passage != best.ranked.passage.entry.passage
        }
        let frame = ranking.frame
        let missing = ~(best.sentence.exact | best.ranked.passage.titleTerms)
        let found = best.ranked.passage.sentences.reduce(best.ranked.passage.titleTerms) {
            $0 | $1.exact
        }
        let all = frame.query.mask { _ in true }
        let lead = ranking.ranked.count > 1 ? ranking.ranked[0].score - ranking.ranked[1].score : 5
        values =
            [
                place.map { passageShares[$0] } ?? 0, lead, sentenceShares[0],
                choice.options.count > 1 ? best.score - choice.options[1].score : 5,
                rival.map { best.score - $0.score } ?? 5, Float(place ?? 50), best.ranked.score,
                best.score, own.values[0], frame.share(missing & all), frame.share(~found & all),
                own.values[7], own.values[10], own.values[9], own.values[12],
                others.map { $0.measures.values[12] }.max() ?? 0, own.values[3],
                Float(ranking.corrections.count), kind == .fact ? 1 : 0,
                kind == .list || kind == .table || kind == .tableWithoutHeader ? 1 : 0,
                frame.share(~found & frame.names), frame.share(~found & frame.numbers),
                own.values[15], frame.share(frame.unknown),
                Float(ranking.corrections.keys.count { frame.names >> UInt64($0) & 1 == 1 }),
            ] + own.sentences[best.place].values
            + QuestionKind.allCases.map { $0 == frame.query.kind ? 1 : 0 }
            + [
                Float(frame.query.terms.count),
                frame.totalWeight / Float(max(1, frame.query.terms.count)),
            ]
    }
}
