// "Which passages might answer this": ranked by the words they share with the query.

package import BundleFormat
import Language

/// A passage that may answer, with what retrieval knows of it.
package struct Candidate: Sendable {
    package let passage: Int
    /// BM25 with k1 0.9 and b 0.4 over the passage's own words.
    package let score: Float
    /// From 1.
    var rank: Int
}

/// What retrieval found, and the weights it used.
package struct Retrieved {
    package internal(set) var candidates: [Candidate] = []
    /// Inverse document frequency by index form; words that no passage has get that of one passage.
    var weights: [[UInt8]: Float] = [:]
    /// Articles whose title shares words with the query, by first passage: the weight shared.
    var titles: [Int: Float] = [:]
}

/// Finds candidates; its buffers are used again from query to query.
package struct Retriever {
    // The usual values for passages (notes in docs/answering would only repeat them): saturation and
    // length normalisation as Anserini sets them for short texts.
    private static let saturation: Float = 0.9
    private static let lengthWeight: Float = 0.4

    private var scores: [Float] = []
    private var buffer = PostingBuffer()

    package init() {}

    /// The best `limit` passages, and passages of articles that the query names.
    package mutating func candidates(
        for query: Query, in bundle: inout BundleReader, limit: Int, namedArticles: Int = 4
    ) throws -> Retrieved {
        var found = Retrieved()
        let passages = bundle.manifest.number(.passages)
        guard passages > 0 else { return found }
        clearScores(for: passages)
        let norms = Self.norms(of: bundle, passages)
        for term in query.terms {
            let list = try bundle.index.list(of: term.bytes)
            let weight = Self.weight(list?.count ?? 0, of: passages)
            found.weights[term.bytes] = weight
            if let list { try add(list, weight, norms, in: &bundle) }
            try addTitles(having: term.bytes, weight, to: &found, in: &bundle)
        }
        for term in query.excluded { try exclude(term, in: &bundle) }
        found.candidates = best(limit)
        try addNamedArticles(namedArticles, to: &found, in: &bundle)
        return found
    }

    private mutating func clearScores(for passages: Int) {
        guard scores.count == passages else {
            scores = [Float](repeating: 0, count: passages)
            return
        }
        var scores = scores.mutableSpan
        for passage in scores.indices { scores[passage] = 0 }
    }

    private static func weight(_ count: Int, of passages: Int) -> Float {
        let share = (Double(passages - count) + 0.5) / (Double(count) + 0.5)
        return Float(Logarithm.natural(1 + share))
    }

    /// By length code: what a frequency is weighed against.
    private static func norms(of bundle: borrowing BundleReader, _ passages: Int) -> [Float] {
        let average = max(1, Float(bundle.manifest.number(.indexedTerms)) / Float(passages))
        return (0...255).map { code in
            let length = Float(PassageLength.terms(of: UInt8(code)))
            return saturation * (1 - lengthWeight + lengthWeight * length / average)
        }
    }

    private mutating func add(
        _ list: PostingList, _ weight: Float, _ norms: [Float], in bundle: inout BundleReader
    ) throws {
        for part in 0..<list.partCount {
            try bundle.index.read(list, part: part, into: &buffer)
            let passages = buffer.passages
            let frequencies = buffer.frequencies
            var place = 0
            while place < passages.count {
                let row = try bundle.index.lengths(around: passages[place])
                place = add(
                    passages.span, frequencies.span, from: place, in: row, weight, norms.span)
            }
        }
    }

    /// Adds the postings from `place` on whose passages are in the row of lengths.
    /// - Returns: The place of the first posting that is not.
    private mutating func add(
        _ passages: Span<UInt32>, _ frequencies: Span<UInt8>, from place: Int, in row: LengthRow,
        _ weight: Float, _ norms: Span<Float>
    ) -> Int {
        let gain = weight * (Self.saturation + 1)
        let codes = row.codes.span
        let end = row.end
        var scores = scores.mutableSpan
        var place = place
        while place < passages.count {
            let passage = Int(passages[place])
            guard passage < end else { break }
            let frequency = Float(frequencies[place])
            let norm = norms[Int(codes[passage &- row.first])]
            scores[passage] += gain * frequency / (frequency + norm)
            place &+= 1
        }
        return place
    }

    private mutating func addTitles(
        having term: [UInt8], _ weight: Float, to found: inout Retrieved,
        in bundle: inout BundleReader
    ) throws {
        guard let list = try bundle.index.list(of: [IndexField.title] + term) else { return }
        guard list.count <= 20_000 else { return }
        try bundle.index.read(list, into: &buffer)
        for place in 0..<buffer.count {
            let isTitle = buffer.frequencies[place] > 1
            found.titles[Int(buffer.passages[place]), default: 0] += isTitle ? weight : weight * 0.8
        }
    }

    private mutating func exclude(_ term: [UInt8], in bundle: inout BundleReader) throws {
        guard let list = try bundle.index.list(of: term) else { return }
        for part in 0..<list.partCount {
            try bundle.index.read(list, part: part, into: &buffer)
            for passage in buffer.passages { scores[Int(passage)] = 0 }
        }
    }

    /// The passages with the highest scores, best first; of equal ones the earlier first.
    private func best(_ limit: Int, in range: Range<Int>? = nil) -> [Candidate] {
        var best: [Candidate] = []
        var least: Float = 0
        let scores = scores.span
        for passage in range ?? scores.indices where scores[passage] > least {
            let score = scores[passage]
            let place = best.firstIndex { $0.score < score } ?? best.count
            best.insert(Candidate(passage: passage, score: score, rank: 0), at: place)
            if best.count > limit { best.removeLast() }
            if best.count == limit, let last = best.last { least = last.score }
        }
        for place in best.indices { best[place].rank = place + 1 }
        return best
    }

    /// Passages of the few articles whose titles share most with the query: the best by words, and
    /// the first, which says what the article is about.
    private func addNamedArticles(
        _ limit: Int, to found: inout Retrieved, in bundle: inout BundleReader
    ) throws {
        let named = found.titles.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(limit)
        for (first, _) in named {
            let next = try bundle.entry(after: first)?.passage ?? scores.count
            guard first < next, next <= scores.count else { continue }
            var passages = best(4, in: first..<next)
            if !passages.contains(where: { $0.passage == first }) {
                passages.append(Candidate(passage: first, score: scores[first], rank: 0))
            }
            for var passage in passages
            where !found.candidates.contains(where: { $0.passage == passage.passage }) {
                passage.rank = found.candidates.count + 1
                found.candidates.append(passage)
            }
        }
    }
}
