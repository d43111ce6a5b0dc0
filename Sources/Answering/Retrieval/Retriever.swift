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
    private static let mostRelated = 32
    private static let mostOfNamed = 12
    private static let mostFacts = 80
    private static let mostTitled = 1_000

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
        let passages = bundle.manifest.number(.passages)
        guard passages > 0 else { return Retrieved(query) }
        var found = try understood(query, in: &bundle)
        Self.clear(&scores, for: passages)
        let norms = Self.norms(of: bundle, passages)
        var titles = TitleMatches()
        for term in found.query.terms {
            let list = try bundle.index.list(of: term.bytes)
            let weight = Self.weight(list?.count ?? 0, of: passages)
            found.weights[term.bytes] = weight
            if let list { try Self.add(list, weight, norms, to: &scores, &buffer, in: &bundle) }
            try titles.add(term.bytes, weight, in: &bundle, &buffer)
        }
        try addTranslated(&found, norms, passages, &titles, in: &bundle)
        try addRelated(found, norms, passages, &titles, in: &bundle)
        for term in query.excluded { try exclude(term, in: &bundle) }
        guard query.titles.isEmpty else {
            try addTitled(query.titles, limit, to: &found, in: &bundle)
            return found
        }
        found.candidates = own(limit)
        addWide(limit / 3, to: &found)
        try addNamed(
            try titles.best(namedArticles, for: found, in: &bundle), to: &found, in: &bundle)
        return found
    }

    /// The query with misspelled words corrected, and with the bundle's words that begin like its own.
    private func understood(
        _ query: Query, in bundle: inout BundleReader
    ) throws -> Retrieved {
        var found = Retrieved(query)
        found.translations = try Translations.of(query, in: &bundle)
        let own = Set(query.terms.map(\.bytes))
        let lacksMarks = query.lacksMarks
        for (place, term) in query.terms.enumerated()
        where !found.translations.known.contains(place) {
            let isKnown = try bundle.index.list(of: term.bytes) != nil
            let kin =
                lacksMarks
                ? try WordKin.marked(term, in: &bundle)
                : try WordKin.of(
                    term, isKnown: isKnown, prefix: query.prefixes[place], in: &bundle)
            for word in kin where !own.contains(word) {
                found.related[word] = found.related[word] ?? place
            }
            guard !isKnown, kin.isEmpty, query.prefixes[place] == nil else { continue }
            guard let correction = try Spelling.correction(of: term, in: &bundle) else {
                found.unknown |= 1 << UInt64(place)
                continue
            }
            if correction.isSure {
                found.corrections[place] = correction.term
            } else if !own.contains(correction.term) {
                found.related[correction.term] = found.related[correction.term] ?? place
            }
        }
        found.query = query.corrected(found.corrections)
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
        _ found: Retrieved, _ norms: [Float], _ passages: Int, _ titles: inout TitleMatches,
        in bundle: inout BundleReader
    ) throws {
        wideScores = scores
        let most = max(50, Int(Double(passages) * Self.commonest))
        let related = found.related.sorted {
            ($0.value, $0.key.count) < ($1.value, $1.key.count)
                || $0.value == $1.value && $0.key.lexicographicallyPrecedes($1.key)
        }
        for (other, term) in related.prefix(Self.mostRelated) {
            guard let list = try bundle.index.list(of: other), list.count <= most else { continue }
            let own = found.weights[found.query.terms[term].bytes] ?? 0
            let weight = min(own, Self.weight(list.count, of: passages)) * Self.relatedWeight
            try Self.add(list, weight, norms, to: &wideScores, &buffer, in: &bundle)
            try titles.add(other, weight, in: &bundle, &buffer)
        }
    }

    /// Scores of translated words, which count like the question's own.
    private mutating func addTranslated(
        _ found: inout Retrieved, _ norms: [Float], _ passages: Int, _ titles: inout TitleMatches,
        in bundle: inout BundleReader
    ) throws {
        let words = found.translations.words.sorted { $0.key.lexicographicallyPrecedes($1.key) }
        var best: [Int: Float] = [:]
        for (form, word) in words where found.weights[form] == nil {
            guard let list = try bundle.index.list(of: form) else { continue }
            let weight = Self.weight(list.count, of: passages) * word.weight
            try Self.add(list, weight, norms, to: &scores, &buffer, in: &bundle)
            try titles.add(form, weight, in: &bundle, &buffer)
            best[word.place] = max(best[word.place] ?? 0, weight)
        }
        // A word that only the other language has weighs as much as what it stands for.
        for (place, weight) in best where found.translations.isForeign {
            found.weights[found.query.terms[place].bytes] = weight
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
        let wide = wideBest(limit, in: wideScores.indices)
        for (passage, score) in wide where !known.contains(passage) {
            found.candidates.append(
                Candidate(
                    passage: passage, score: scores[passage], wideScore: score,
                    rank: found.candidates.count + 1))
        }
    }

    /// Passages of articles that the question names: the best by words, the first, which says what the
    /// article is about, and the facts.
    private func addNamed(
        _ articles: [NamedArticle], to found: inout Retrieved, in bundle: inout BundleReader
    ) throws {
        var known: [Int: Int] = [:]
        for (place, candidate) in found.candidates.enumerated() { known[candidate.passage] = place }
        for article in articles {
            guard let range = try range(of: article.first, in: &bundle) else { continue }
            let best = wideBest(article.isWhole ? Self.mostOfNamed : 3, in: range)
            let passages = try passages(of: article.first, in: &bundle)
            let lead = article.first + (passages?.lead ?? 0)
            var wanted = best.map(\.passage) + [min(lead, range.upperBound - 1)]
            if article.isWhole {
                for (passage, place) in known where range.contains(passage) {
                    found.candidates[place].isNamed = true
                }
                let facts = passages?.facts(limit: Self.mostFacts) ?? []
                wanted += facts.map { article.first + $0 }.filter(range.contains)
            }
            for passage in wanted where known[passage] == nil {
                known[passage] = found.candidates.count
                found.candidates.append(
                    Candidate(
                        passage: passage, score: scores[passage], wideScore: wideScores[passage],
                        rank: found.candidates.count + 1, isNamed: article.isWhole))
            }
        }
    }

    private func wideBest(
        _ limit: Int, in range: Range<Int>
    ) -> [(passage: Int, score: Float)] {
        BestPassages.of(wideScores.span, in: range, limit: limit)
    }

    private func range(
        of article: Int, in bundle: inout BundleReader
    ) throws -> Range<Int>? {
        let next = try bundle.entry(after: article)?.passage ?? scores.count
        return article < next && next <= scores.count ? article..<next : nil
    }

    /// An article's passages; nil when its block is damaged.
    private func passages(
        of article: Int, in bundle: inout BundleReader
    ) throws -> ArticlePassages? {
        guard let entry = try bundle.entry(holding: article) else { return nil }
        return try? bundle.passages(of: entry)
    }

    /// Passages of articles whose titles have all of some words; the best by words first.
    private mutating func addTitled(
        _ words: [[UInt8]], _ limit: Int, to found: inout Retrieved, in bundle: inout BundleReader
    ) throws {
        var articles: Set<Int>?
        for word in words {
            var having: Set<Int> = []
            if let list = try bundle.index.list(of: [IndexField.title] + word) {
                for part in 0..<list.partCount {
                    try bundle.index.read(list, part: part, into: &buffer)
                    having.formUnion(buffer.passages.map(Int.init))
                }
            }
            articles = articles?.intersection(having) ?? having
        }
        var best: [(passage: Int, score: Float)] = []
        for article in (articles ?? []).sorted().prefix(Self.mostTitled) {
            guard let range = try range(of: article, in: &bundle) else { continue }
            let inside = wideBest(limit, in: range)
            best += inside
            if inside.isEmpty { best.append((passage: article, score: 0)) }
        }
        best.sort { one, other in
            one.score == other.score ? one.passage < other.passage : one.score > other.score
        }
        found.candidates = best.prefix(limit).enumerated().map { place, found in
            Candidate(
                passage: found.passage, score: scores[found.passage], wideScore: found.score,
                rank: place + 1)
        }
    }
}
