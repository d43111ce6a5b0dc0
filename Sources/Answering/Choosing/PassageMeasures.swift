// What tells a passage that answers from one that only shares words.

import BundleFormat
import Passages

/// Measures of one candidate, in the order of ``names``.
struct PassageMeasures: Sendable {
    private static let ownNames = [
        "score by weight", "score by best", "rank", "wide score by best", "coverage",
        "coverage with title", "soft coverage", "soft coverage with title", "title in question",
        "question in title", "is named", "best two sentences", "article share",
        "article best by best", "log length", "rarest missing", "second rarest missing",
        "first of article", "section coverage", "question length", "mean weight", "sentences",
        "place in article", "is a fact", "is a list", "is a table", "is another kind",
    ]

    static let names =
        ownNames + SentenceMeasures.names.prefix(SentenceMeasures.sharedCount).map { "most \($0)" }
        + SentenceMeasures.names.map { "best sentence's \($0)" }
        + QuestionKind.allCases.map { "asks for \($0)" }

    let values: [Float]
    /// Of every sentence.
    let sentences: [SentenceMeasures]

    init(_ passage: MatchedPassage, among group: CandidateGroup, in frame: QuestionFrame) {
        let sentences = passage.sentences.indices.map {
            SentenceMeasures($0, of: passage, in: frame)
        }
        self.sentences = sentences
        let shared = (0..<SentenceMeasures.sharedCount).map { place in
            sentences.reduce(0) { max($0, $1.values[place]) }
        }
        let best = sentences.max { Self.order($0) < Self.order($1) }
        values =
            Self.own(passage, among: group, in: frame) + shared
            + (best?.values ?? [Float](repeating: 0, count: SentenceMeasures.names.count))
            + QuestionKind.allCases.map { $0 == frame.query.kind ? 1 : 0 }
    }

    private static func order(_ sentence: SentenceMeasures) -> Float {
        sentence.values[0] + 0.3 * sentence.values[3] + 0.1 * sentence.values[7]
            + 0.1 * sentence.values[8]
    }

    private static func own(
        _ passage: MatchedPassage, among group: CandidateGroup, in frame: QuestionFrame
    ) -> [Float] {
        let exact = passage.sentences.reduce(0) { $0 | $1.exact }
        let related = passage.sentences.reduce(0) { $0 | $1.related }
        let title = passage.titleTerms
        let titleCount = Float(title.nonzeroBitCount)
        let candidate = passage.candidate
        let article = passage.entry.passage
        let words = passage.sentences.reduce(0) { $0 + $1.contentCount }
        func isMissing(_ place: Int) -> Float {
            guard place < frame.rarest.count else { return 0 }
            return (exact | title) >> UInt64(frame.rarest[place]) & 1 == 1 ? 0 : 1
        }
        return [
            candidate.score / frame.totalWeight, candidate.score / group.bestScore,
            Float(min(candidate.rank, 100)), candidate.wideScore / group.bestWideScore,
            frame.share(exact), frame.share(exact | title), frame.softShare(exact, related),
            frame.softShare(exact | title, related),
            passage.titleLength > 0 ? titleCount / Float(passage.titleLength) : 0,
            frame.share(title), passage.isNamed ? 1 : 0, bestPair(passage.sentences, in: frame),
            group.share(of: article), group.best(of: article) / group.bestScore,
            Logarithm.natural(Float(words + 1)), isMissing(0), isMissing(1),
            passage.ordinal == 0 ? 1 : 0, frame.share(passage.sectionTerms),
            Float(frame.query.terms.count),
            frame.totalWeight / Float(max(1, frame.query.terms.count)),
            Float(min(passage.sentences.count, 40)),
            Logarithm.natural(Float(passage.ordinal + 1)),
        ] + Self.kind(passage.passage.kind)
    }

    /// Paragraphs are none of these.
    private static func kind(_ kind: Passage.Kind) -> [Float] {
        switch kind {
        case .fact: [1, 0, 0, 0]
        case .list: [0, 1, 0, 0]
        case .table, .tableWithoutHeader: [0, 0, 1, 0]
        case .caption, .code, .formula: [0, 0, 0, 1]
        default: [0, 0, 0, 0]
        }
    }

    private static func bestPair(_ sentences: [MatchedSentence], in frame: QuestionFrame) -> Float {
        guard sentences.count > 1 else { return sentences.first.map { frame.share($0.exact) } ?? 0 }
        return zip(sentences, sentences.dropFirst()).reduce(0) {
            max($0, frame.share($1.0.exact | $1.1.exact))
        }
    }
}

/// What all candidates of a question have in common.
struct CandidateGroup: Sendable {
    let bestScore: Float
    let bestWideScore: Float
    private let sums: [Int: Float]
    private let bests: [Int: Float]
    private let sum: Float

    init(_ passages: [MatchedPassage]) {
        bestScore = max(0.001, passages.map(\.candidate.score).max() ?? 0)
        bestWideScore = max(0.001, passages.map(\.candidate.wideScore).max() ?? 0)
        var sums: [Int: Float] = [:]
        var bests: [Int: Float] = [:]
        for passage in passages {
            sums[passage.entry.passage, default: 0] += passage.candidate.score
            bests[passage.entry.passage] = max(
                bests[passage.entry.passage] ?? 0, passage.candidate.score)
        }
        self.sums = sums
        self.bests = bests
        sum = max(0.001, sums.values.reduce(0, +))
    }

    /// The part of all candidates' scores that an article's candidates have.
    func share(of article: Int) -> Float { (sums[article] ?? 0) / sum }

    func best(of article: Int) -> Float { bests[article] ?? 0 }
}
