// How often the paragraph that answers is among the first.

import BundleFormat
import Passages
import JSON
import Terminal

/// Recall over the questions whose paragraph is known.
struct Ranking {
    private var asked = 0
    private var atOne = 0
    private var atFive = 0
    private var atTen = 0

    /// - Parameter found: For each question, the passages found, best first.
    init(
        _ questions: [Question], _ found: [[Int]], in bundle: inout BundleReader
    ) throws {
        for (question, passages) in zip(questions, found) {
            guard let article = question.article, let gold = question.paragraph else { continue }
            asked += 1
            for (rank, passage) in passages.enumerated() {
                guard try Self.text(of: passage, of: article, in: &bundle) == gold else { continue }
                if rank == 0 { atOne += 1 }
                if rank < 5 { atFive += 1 }
                atTen += 1
                break
            }
        }
    }

    var members: [(String, JSONValue?)] {
        let share = { (count: Int) -> JSONValue? in
            asked > 0 ? .rounded(Double(count) / Double(asked), places: 3) : nil
        }
        return [("r_at_1", share(atOne)), ("r_at_5", share(atFive)), ("r_at_10", share(atTen))]
    }

    /// The words of a passage, nil if it is of another article.
    private static func text(
        of passage: Int, of article: String, in bundle: inout BundleReader
    ) throws -> String? {
        guard let entry = try bundle.entry(holding: passage), entry.identity.article == article
        else { return nil }
        let passages = try bundle.record(of: entry).article.passages.filter {
            $0.kind.isNumbered
        }
        let place = passage - entry.passage
        return passages.indices.contains(place) ? Question.words(passages[place].text) : nil
    }
}
