// "Which words of this language point back, ask, join, request?" A language is added by one file with
// its tables and one line here.

import Language

/// The small words of a language as a conversation needs them.
struct Lexicon: Sendable {
    /// BCP 47, primary.
    let language: String
    private let roles: [String: WordRole]
    private let stems: [[UInt8]: WordRole]
    /// Phrases that begin a turn about something else of the same kind: "what about".
    let openers: [[String]]
    /// Phrases of a turn that corrects the one before: "i mean".
    let corrections: [[String]]
    /// Words of "no" that begin a correction or are said to an answer.
    let refusals: Set<String>
    /// Phrases in which a pronoun or "there" means nothing: "is there", "il y a".
    let dummies: [[String]]
    /// Verbs of which only people are the subject, for languages that leave the subject out.
    let personal: Set<String>
    /// Index forms of words for people, "painter", and of those for women alone.
    let people: Set<[UInt8]>
    let women: Set<[UInt8]>
    /// What only people have: "esposa".
    let relatives: Set<String>
    /// Phrases that say that something exists: "is there".
    let existentials: [[String]]
    let acts: ActTable
    private let analyzer: Analyzer

    /// Nil for a language without tables.
    static func of(_ language: String) -> Lexicon? {
        switch LanguageCode.primary(of: language) {
        case "en": english
        case "es": spanish
        case "fr": french
        default: nil
        }
    }

    private static let english = Lexicon("en", words: englishWords, acts: englishActs)
    private static let spanish = Lexicon("es", words: spanishWords, acts: spanishActs)
    private static let french = Lexicon("fr", words: frenchWords, acts: frenchActs)

    /// - Parameters:
    ///   - words: "role+role: words", a line each; of the roles `attribute`, `verb` and `picks` all
    ///     forms of the words count. Lines `openers`, `corrections`, `dummies` hold phrases, between
    ///     commas.
    ///   - acts: As ``ActTable`` reads them.
    init(_ language: String, words table: String, acts: String) {
        self.language = language
        let analyzer = Analyzer(language: language)
        var roles: [String: WordRole] = [:]
        var folded: [String: WordRole] = [:]
        var stemRoles: [[UInt8]: WordRole] = [:]
        var phrases: [Substring: [[String]]] = [:]
        for line in table.split(separator: "\n") {
            let parts = line.split(separator: ":", maxSplits: 1)
            guard parts.count == 2 else { continue }
            let names = parts[0].split(separator: "+")
            let known = names.compactMap { WordRole.byName[String($0)] }
            guard known.count == names.count else {
                phrases[parts[0], default: []] += parts[1].split(separator: ",").map {
                    TalkWordReader.words(of: String($0), language: language).map(\.folded)
                }
                continue
            }
            let role = known.reduce(into: WordRole()) { $0.formUnion($1) }
            let isStemmed = !role.isDisjoint(with: [.attribute, .verb, .picks, .thing, .kind])
            for word in parts[1].split(separator: " ").map(String.init) {
                roles[word, default: []].formUnion(role)
                folded[Folding.key(word), default: []].formUnion(role)
                guard isStemmed else { continue }
                for term in analyzer.terms(of: word).prefix(1) {
                    stemRoles[term.bytes, default: []].formUnion(role)
                }
            }
        }
        self.roles = roles.merging(folded) { own, _ in own }
        self.stems = stemRoles
        openers = phrases["openers"] ?? []
        corrections = phrases["corrections"] ?? []
        refusals = Set((phrases["refusals"] ?? []).flatMap { $0 })
        dummies = phrases["dummies"] ?? []
        personal = Set(
            (phrases["personal"] ?? []).flatMap { $0 })
        let stems = { (name: Substring) in
            Set(
                (phrases[name] ?? []).flatMap { $0 }.compactMap {
                    analyzer.terms(of: $0).first?.bytes
                })
        }
        women = stems("women")
        people = stems("people").union(women)
        relatives = Set((phrases["relatives"] ?? []).flatMap { $0 })
        existentials = phrases["existentials"] ?? []
        self.acts = ActTable(acts, language: language)
        self.analyzer = analyzer
    }

    /// What a word can be; empty for a word that names something.
    func roles(of word: TalkWord) -> WordRole {
        if let roles = roles[word.text.lowercased()] ?? roles[word.folded] { return roles }
        guard let stem = stem(of: word.text), let roles = stems[stem] else { return [] }
        return roles
    }

    /// The index form of a word.
    func stem(of word: String) -> [UInt8]? { analyzer.terms(of: word).first?.bytes }

    /// The index forms of a phrase's words, small words left out.
    func stems(of phrase: String) -> Set<[UInt8]> {
        Set(analyzer.terms(of: phrase).filter { !$0.isStopWord }.map(\.bytes))
    }
}
