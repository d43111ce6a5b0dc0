// Candidates in the order of how likely they answer.

import BundleFormat
import Language
import Passages

/// A candidate and how well it fits.
struct RankedPassage: Sendable {
    /// What the score by words counts besides where forests know the language little: pairs of characters.
    private static let trustInWords: Float = 3

    let passage: MatchedPassage
    let measures: PassageMeasures
    let score: Float

    init(
        _ passage: MatchedPassage, among group: CandidateGroup, in frame: QuestionFrame,
        definition: Int? = nil, forest: Forest
    ) {
        self.init(
            passage, PassageMeasures(passage, among: group, in: frame),
            trust: SingleCharacters.matter(for: frame.query) ? Self.trustInWords : 0,
            definition: definition, forest: forest)
    }

    init(
        _ passage: MatchedPassage, _ measures: PassageMeasures, trust: Float = 0,
        definition: Int? = nil, forest: Forest
    ) {
        self.passage = passage
        self.measures = measures
        // What the forests hardly saw.
        var bias: Float = BackMatter.holds(passage.section) ? -2 : 0
        if passage.candidate.passage == definition { bias += DefinitionQuestion.worth }
        score = forest.value(of: measures.values) + bias + trust * measures.values[1]
    }

    static func isBetter(_ one: RankedPassage, _ other: RankedPassage) -> Bool {
        (other.score, one.passage.candidate.rank) < (one.score, other.passage.candidate.rank)
    }
}

/// All candidates of a question, best first.
struct Ranking: Sendable {
    let ranked: [RankedPassage]
    let frame: QuestionFrame
    /// By place of a term: the index form that was read for it.
    let corrections: [Int: [UInt8]]
    /// The passage whose first sentence says what the question names, if that is all it asks.
    let definition: Int?

    init(
        _ matched: [MatchedPassage], frame: QuestionFrame, corrections: [Int: [UInt8]],
        forest: Forest
    ) {
        let group = CandidateGroup(matched)
        let definition = DefinitionQuestion.passage(in: matched, frame)
        self.frame = frame
        self.corrections = corrections
        self.definition = definition
        ranked = matched.map {
            RankedPassage($0, among: group, in: frame, definition: definition, forest: forest)
        }.sorted(by: RankedPassage.isBetter)
    }

    private init(_ ranked: [RankedPassage], as other: Ranking) {
        self.ranked = ranked
        frame = other.frame
        corrections = other.corrections
        definition = other.definition
    }

    /// The same candidates in the order of another forest.
    func ranked(anewBy forest: Forest) -> Ranking {
        let again = ranked.map {
            RankedPassage($0.passage, $0.measures, definition: definition, forest: forest)
        }
        return Ranking(again.sorted(by: RankedPassage.isBetter), as: self)
    }

    /// Misspelled words, and the bundle's words that were read for them as passages write them.
    var correctedWords: [WordCorrection] {
        guard !corrections.isEmpty else { return [] }
        let analyzer = Analyzer(language: frame.query.language)
        var read: [[UInt8]: String] = [:]
        for ranked in ranked.prefix(8) {
            let text = ranked.passage.text
            analyzer.forEachTerm(in: text) { term in
                guard read[term.bytes] == nil, corrections.values.contains(term.bytes) else {
                    return
                }
                read[term.bytes] = String(decoding: text[term.range], as: UTF8.self)
            }
        }
        return corrections.keys.sorted().compactMap { place in
            guard let form = corrections[place], let word = read[form] else { return nil }
            return WordCorrection(written: frame.query.terms[place].written, read: word)
        }
    }
}
