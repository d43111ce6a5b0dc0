// A passage that may answer, before its text is read.

/// A passage that retrieval found, with what is known of it.
package struct Candidate: Sendable, Hashable {
    package let passage: Int
    /// BM25 over the passage's own words.
    package var score: Float
    /// The same with words that may stand for those of the question.
    package var wideScore: Float
    /// By ``score``, from 1; behind them those that came another way.
    package var rank: Int
    /// Whether the question names its article in full.
    package var isNamed = false
}

/// What retrieval found, and the weights it used.
package struct Retrieved {
    package internal(set) var candidates: [Candidate] = []
    /// The query as it was looked for: misspelled words are the bundle's.
    package internal(set) var query: Query
    /// Inverse document frequency by index form; words that no passage has get that of one passage.
    package internal(set) var weights: [[UInt8]: Float] = [:]
    /// What may stand for a term, by its index form: the term's place. The thesaurus' words and
    /// those of the bundle that begin alike.
    var related: [[UInt8]: Int] = [:]
    /// What stands for words of a question in another language.
    var translations = Translations()
    /// By term, a bit each: the bundle has neither it nor a word like it.
    var unknown: UInt64 = 0
    /// By place: the words that were read for misspelled ones.
    var corrections: [Int: [UInt8]] = [:]

    init(_ query: Query) {
        self.query = query
        related = query.related
    }
}
