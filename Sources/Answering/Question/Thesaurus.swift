// People ask in their own words: "how tall" where the text has "height".

import Language

/// Words of one language that may stand for each other, by their index forms.
struct Thesaurus: Sendable {
    /// At most so many words are taken for one word of a question.
    private static let mostRelated = 8

    private let related: [[UInt8]: [[UInt8]]]
    private let phrases: [(words: String, terms: [[UInt8]])]

    /// Empty for languages without a table.
    static func of(_ language: String) -> Thesaurus {
        switch language.prefix(2) {
        case "en": english
        case "es": spanish
        case "fr": french
        default: none
        }
    }

    private static let english = Thesaurus(
        "en", groups: englishGroups + "\n" + englishPlainGroups, phrases: englishPhrases)
    private static let spanish = Thesaurus(
        "es", groups: spanishGroups, phrases: spanishPhrases)
    private static let french = Thesaurus("fr", groups: frenchGroups, phrases: frenchPhrases)
    private static let none = Thesaurus("", groups: "", phrases: "")

    /// - Parameters:
    ///   - groups: Words that may stand for each other, a group a line.
    ///   - phrases: "phrase: words", one a line.
    init(_ language: String, groups: String, phrases: String) {
        let analyzer = Analyzer(language: language)
        var related: [[UInt8]: [[UInt8]]] = [:]
        for line in groups.split(separator: "\n") {
            let terms = analyzer.terms(of: String(line)).map(\.bytes)
            for term in terms {
                for other in terms where other != term {
                    guard related[term]?.contains(other) != true else { continue }
                    related[term, default: []].append(other)
                }
            }
        }
        self.related = related.mapValues { Array($0.prefix(Self.mostRelated)) }
        self.phrases = phrases.split(separator: "\n").compactMap { line in
            let parts = line.split(separator: ":", maxSplits: 1)
            guard parts.count == 2 else { return nil }
            return (
                " \(parts[0]) ", analyzer.terms(of: String(parts[1])).map(\.bytes)
            )
        }
    }

    /// What may stand in a text where a question has this word.
    func related(to term: [UInt8]) -> [[UInt8]] { related[term] ?? [] }

    /// The turns of phrase in a question, with the words that texts have for them.
    ///
    /// - Parameter words: The question in lower case, its words with single blanks between.
    func phrases(in words: String) -> [(words: String, terms: [[UInt8]])] {
        let text = " \(words) "
        return phrases.filter { text.contains($0.words) }
    }
}
