// "Which passages might answer this": by the words they share with the question, by words that may
// stand for those, and by the articles that the question names.

package import BundleFormat
import Language

/// Finds candidates; its buffers are used again from question to question.
package struct Retriever {
    // Saturation and length normalisation as Anserini sets them for passages.
    private static let saturation: Float = 0.9
    private static let lengthWeight: Float = 0.4
    /// What a related word counts of the word it stands for.
    private static let relatedWeight: Float = 0.3
    /// Related words that more than this part of all passages have would drown the others.
    private static let commonest = 0.03
    private static let mostRelated = 24

    private var scores: [Float] = []
    private var wideScores: [Float] = []
    private var buffer = PostingBuffer()

    package init() {}

    /// The best passages, and passages of articles that the question names.
    ///
    /// - Parameters:
    ///   - limit: How many come by their own words.
    ///   - namedArticles: Of how many articles by title some passages are added.
    package mutating func candidates(
        for query: Query, in bundle: inout BundleReader, limit: Int, namedArticles: Int = 4
    ) throws -> Retrieved {
        var found = Retrieved()
        let passages = bundle.manifest.number(.passages)
        guard passages > 0 else { return found }
        Self.clear(&scores, for: passages)
        let norms = Self.norms(of: bundle, passages)
        var titles = TitleMatches()
        for term in query.terms {
            let list = try bundle.index.list(of: term.bytes)
            let weight = Self.weight(list?.count ?? 0, of: passages)
            found.weights[term.bytes] = weight
            if let list { try Self.add(list, weight, norms, to: &scores, &buffer, in: &bundle) }
            try titles.add(term.bytes, weight, in: &bundle, &buffer)
        }
        try addRelated(query, norms, found.weights, passages, in: &bundle)
        for term in query.excluded { try exclude(term, in: &bundle) }
        found.candidates = own(limit)
        addWide(limit / 3, to: &found)
        try addNamed(
            try titles.best(namedArticles, for: query, in: &bundle), to: &found, in: &bundle)
        return found
    }

    private static func clear(_ scores: inout [Float], for passages: Int) {
        guard scores.count == passages else {
            scores = [Float](repeating: 0, count: passages)
            return
        }
        var span = scores.mutableSpan
        for passage in span.indices { span[passage] = 0 }
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

    // MARK: Scores

    private static func add(
        _ list: PostingList, _ weight: Float, _ norms: [Float], to scores: inout [Float],
        _ buffer: inout PostingBuffer, in bundle: inout BundleReader
    ) throws {
        for part in 0..<list.partCount {
            try bundle.index.read(list, part: part, into: &buffer)
            let passages = buffer.passages
            let frequencies = buffer.frequencies
            var place = 0
            while place < passages.count {
                let row = try bundle.index.lengths(around: passages[place])
                place = add(
                    passages.span, frequencies.span, from: place, in: row, weight, norms.span,
                    to: &scores)
            }
        }
    }

    /// Adds the postings from `place` on whose passages are in the row of lengths.
    /// - Returns: The place of the first posting that is not.
    private static func add(
        _ passages: Span<UInt32>, _ frequencies: Span<UInt8>, from place: Int, in row: LengthRow,
        _ weight: Float, _ norms: Span<Float>, to scores: inout [Float]
    ) -> Int {
        let gain = weight * (saturation + 1)
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

    /// Scores of a wider question: its own words, and for less what may stand for them.
    private mutating func addRelated(
        _ query: Query, _ norms: [Float], _ weights: [[UInt8]: Float], _ passages: Int,
        in bundle: inout BundleReader
    ) throws {
        wideScores = scores
        let most = max(50, Int(Double(passages) * Self.commonest))
        let related = query.related.sorted {
            ($0.value, $0.key.count) < ($1.value, $1.key.count)
                || $0.value == $1.value && $0.key.lexicographicallyPrecedes($1.key)
        }
        for (other, term) in related.prefix(Self.mostRelated) {
            guard let list = try bundle.index.list(of: other), list.count <= most else { continue }
            let weight = min(
                weights[query.terms[term].bytes] ?? 0, Self.weight(list.count, of: passages))
            try Self.add(
                list, weight * Self.relatedWeight, norms, to: &wideScores, &buffer, in: &bundle)
        }
    }

    private mutating func exclude(_ term: [UInt8], in bundle: inout BundleReader) throws {
        guard let list = try bundle.index.list(of: term) else { return }
        for part in 0..<list.partCount {
            try bundle.index.read(list, part: part, into: &buffer)
            for passage in buffer.passages {
                scores[Int(passage)] = 0
                wideScores[Int(passage)] = 0
            }
        }
    }

    // MARK: Candidates

    private func own(_ limit: Int) -> [Candidate] {
        BestPassages.of(scores.span, in: scores.indices, limit: limit).enumerated().map {
            Candidate(
                passage: $0.element.passage, score: $0.element.score,
                wideScore: wideScores[$0.element.passage], rank: $0.offset + 1)
        }
    }

    private func addWide(_ limit: Int, to found: inout Retrieved) {
        let known = Set(found.candidates.map(\.passage))
        let wide = BestPassages.of(wideScores.span, in: wideScores.indices, limit: limit)
        for (passage, score) in wide where !known.contains(passage) {
            found.candidates.append(
                Candidate(
                    passage: passage, score: scores[passage], wideScore: score,
                    rank: found.candidates.count + 1))
        }
    }

    /// Passages of articles that the question names: the best by words, and the first, which says what
    /// the article is about.
    private func addNamed(
        _ articles: [NamedArticle], to found: inout Retrieved, in bundle: inout BundleReader
    ) throws {
        for article in articles {
            let next = try bundle.entry(after: article.first)?.passage ?? scores.count
            guard article.first < next, next <= scores.count else { continue }
            let range = article.first..<next
            if article.isWhole {
                for place in found.candidates.indices
                where range.contains(found.candidates[place].passage) {
                    found.candidates[place].isNamed = true
                }
            }
            let best = BestPassages.of(wideScores.span, in: range, limit: article.isWhole ? 8 : 3)
            let wanted = best.map(\.passage) + [article.first]
            for passage in wanted where !found.candidates.contains(where: { $0.passage == passage })
            {
                found.candidates.append(
                    Candidate(
                        passage: passage, score: scores[passage], wideScore: wideScores[passage],
                        rank: found.candidates.count + 1, isNamed: article.isWhole))
            }
        }
    }
}
