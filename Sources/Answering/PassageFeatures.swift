// What tells a passage that answers from one that only shares words; weights are in Weights.swift.

import BundleFormat
import Language
import Markup

/// Measures of one candidate, in the order of ``names``.
struct PassageFeatures: Sendable {
    static let names = [
        "score by weight", "score by best", "inverse rank", "coverage", "best sentence",
        "best two sentences", "coverage with title", "title in question", "question in title",
        "neighbours in sentence", "dense window", "rarest missing", "second rarest missing",
        "log length", "answer type", "is fact", "is list or table", "is caption",
        "first of article",
        "exact coverage", "definition", "article share", "named article", "section coverage",
    ]

    let values: [Double]

    init(_ passage: MatchedPassage, among group: CandidateGroup, query: Query) {
        let total = max(group.totalWeight, 0.001)
        let cover = Coverage(group.weights)
        let bySentence = passage.sentences.map { cover.share(of: $0.words, of: total) }
        let all = passage.sentences.flatMap(\.words)
        let coverage = cover.share(of: all, of: total)
        let titleShare = cover.share(ofTerms: passage.titleTerms, of: total)
        let titleMatched = passage.titleTerms.count { $0 }
        let present = cover.present(all)
        let score = Double(passage.candidate.score)
        values = [
            score / total, score / max(group.bestScore, 0.001),
            1 / Double(max(1, passage.candidate.rank)), coverage, bySentence.max() ?? 0,
            cover.bestPair(passage.sentences, of: total),
            cover.share(ofTerms: zip(present, passage.titleTerms).map { $0 || $1 }, of: total),
            passage.titleLength > 0 ? Double(titleMatched) / Double(passage.titleLength) : 0,
            titleShare, Neighbours.share(in: all, of: query),
            cover.densest(all, width: 12, of: total),
            group.rarest.first.map { present[$0] ? 0 : 1 } ?? 0,
            group.rarest.dropFirst().first.map { present[$0] ? 0 : 1 } ?? 0,
            Logarithm.natural(Double(all.count + 1)),
            AnswerType.isThere(in: all, passage.text, for: query.kind) ? 1 : 0,
            passage.passage.kind == .fact ? 1 : 0,
            [.list, .table, .tableWithoutHeader].contains(passage.passage.kind) ? 1 : 0,
            [.caption, .code, .formula].contains(passage.passage.kind) ? 1 : 0,
            passage.ordinal == 0 ? 1 : 0, cover.exactShare(of: all, of: total),
            Definition.fits(passage, query) ? 1 : 0, group.share(of: passage.entry.passage),
            passage.titleLength > 0 && titleMatched == passage.titleLength ? titleShare : 0,
            cover.share(ofTerms: group.sectionTerms(of: passage), of: total),
        ]
    }
}

/// What all candidates of a query have in common.
struct CandidateGroup {
    /// Inverse document frequency by query term.
    let weights: [Double]
    let totalWeight: Double
    let bestScore: Double
    /// Query terms, the rarest first.
    let rarest: [Int]
    private let scoreByArticle: [Int: Double]
    private let scoreSum: Double
    private let query: Query
    private let analyzer: Analyzer

    init(_ retrieved: Retrieved, _ articles: [(article: Int, score: Float)], query: Query) {
        self.query = query
        analyzer = Analyzer(language: query.language)
        weights = query.terms.map { Double(retrieved.weights[$0.bytes] ?? 0) }
        let weights = weights
        totalWeight = weights.reduce(0, +)
        rarest = weights.indices.sorted { (weights[$1], $0) < (weights[$0], $1) }
        bestScore = Double(articles.map(\.score).max() ?? 0)
        var sums: [Int: Double] = [:]
        for (article, score) in articles { sums[article, default: 0] += Double(score) }
        scoreByArticle = sums
        scoreSum = sums.values.reduce(0, +)
    }

    /// The part of all candidates' scores that an article's candidates have.
    func share(of article: Int) -> Double {
        scoreSum > 0 ? (scoreByArticle[article] ?? 0) / scoreSum : 0
    }

    /// By query term: whether the headings above a passage have it.
    func sectionTerms(of passage: MatchedPassage) -> [Bool] {
        guard !passage.section.isEmpty else {
            return [Bool](repeating: false, count: query.terms.count)
        }
        let words = Set(
            analyzer.terms(of: passage.section.joined(separator: " ")).map(\.bytes))
        return query.terms.map { words.contains($0.bytes) }
    }
}
