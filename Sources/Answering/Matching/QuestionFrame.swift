// All that a passage is compared with: the question's words, what they weigh, what may stand for them.

import BundleFormat
import Language

/// A question as the texts of its candidates are seen in its light.
struct QuestionFrame: Sendable {
    /// Which of the question's words a word of a text is.
    struct Match: Sendable {
        let term: Int
        /// Whether it only may stand for the word.
        let isRelated: Bool
    }

    let query: Query
    /// By term: inverse document frequency.
    let weights: [Float]
    let totalWeight: Float
    /// Terms, the rarest first.
    let rarest: [Int]
    /// Terms that are written with a capital in the question, and those that are numbers.
    let names: UInt64
    let numbers: UInt64
    /// Terms that the bundle lacks.
    let unknown: UInt64
    /// What an answer looks like, and what is counted ("how many people").
    let expected: AnswerShapes
    let asked: Int?
    private let matches: [[UInt8]: Match]
    private let folded: Set<[UInt8]>
    /// By pairs of neighbours in the question: the terms' places × 64 + place of the next.
    private let neighbours: Set<Int>

    init(_ retrieved: Retrieved) {
        let query = retrieved.query
        let weights = retrieved.weights
        self.query = query
        let known = query.terms.map { max(0.001, weights[$0.bytes] ?? 0) }
        self.weights = known
        totalWeight = max(0.001, known.reduce(0, +))
        rarest = known.indices.sorted { (known[$1], $0) < (known[$0], $1) }
        var matches: [[UInt8]: Match] = [:]
        for (other, term) in retrieved.related {
            matches[other] = Match(term: term, isRelated: true)
        }
        for (other, word) in retrieved.translations.words {
            matches[other] = Match(term: word.place, isRelated: false)
        }
        var places: [[UInt8]: Int] = [:]
        for (place, term) in query.terms.enumerated() {
            matches[term.bytes] = Match(term: place, isRelated: false)
            places[term.bytes] = place
        }
        self.matches = matches
        folded = Set(query.terms.map(\.folded))
        var pairs: Set<Int> = []
        for (one, other) in zip(query.sequence, query.sequence.dropFirst()) {
            if let left = places[one], let right = places[other] { pairs.insert(left * 64 + right) }
        }
        neighbours = pairs
        expected = AnswerShapes.expected(for: query.kind)
        asked = query.asked
        names = query.mask { $0.isCapital }
        numbers = query.mask { $0.isNumber }
        unknown = retrieved.unknown
    }

    func match(_ term: [UInt8]) -> Match? { matches[term] }

    func isWrittenSo(_ folded: [UInt8]) -> Bool { self.folded.contains(folded) }

    func areNeighbours(_ one: Int, _ other: Int) -> Bool { neighbours.contains(one * 64 + other) }

    var neighbourCount: Int { neighbours.count }

    /// Some terms as they were typed, in their order.
    func words(_ terms: UInt64) -> [String] {
        query.terms.indices.filter { terms >> UInt64($0) & 1 == 1 }.map { query.terms[$0].written }
    }

    /// The part of the question's weight that some of its terms have.
    func share(_ terms: UInt64) -> Float {
        var rest = terms
        var sum: Float = 0
        while rest != 0 {
            sum += weights[rest.trailingZeroBitCount]
            rest &= rest - 1
        }
        return sum / totalWeight
    }

    /// As ``share(_:)``; terms for which something else stands count for less.
    func softShare(_ exact: UInt64, _ related: UInt64) -> Float {
        share(exact) + Self.relatedWorth * share(related & ~exact)
    }

    private static let relatedWorth: Float = 0.5
}
