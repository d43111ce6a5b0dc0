// "Is this article about a man, a place, a thing?": by how it speaks of its subject.

import BundleFormat
import Language
import Passages

/// What an article's beginning tells about its subject.
struct ArticleSubject {
    private static let mostPassages = 8
    private static let mostWords = 400

    let kind: TopicKind
    /// Index forms of the words behind the first "is" or "was".
    let definition: Set<[UInt8]>

    /// - Throws: ``FormatError`` when the article's block is damaged.
    init(of entry: ArticleEntry, in bundle: inout BundleReader) throws {
        let passages = try bundle.passages(of: entry)
        let lexicon = Lexicon.of(entry.language)
        var counts = PronounCounts()
        var definition: Set<[UInt8]> = []
        var paragraphs = 0
        for ordinal in 0..<min(passages.count, 60) where paragraphs < Self.mostPassages {
            guard let found = passages.passage(at: ordinal) else { break }
            if found.passage.kind == .fact { counts.take(fact: found.passage.text) }
            guard found.passage.kind == .paragraph else { continue }
            paragraphs += 1
            guard let lexicon else { continue }
            if definition.isEmpty {
                definition = Self.definition(found.passage.text, lexicon)
            }
            counts.take(
                found.passage.text, isFirst: paragraphs == 1, lexicon, limit: Self.mostWords)
        }
        if let lexicon { counts.take(definition: definition, lexicon) }
        self.definition = definition
        kind = counts.kind
    }

    /// The content words of the first sentence's "… is a …", to the first preposition but "of".
    private static func definition(_ text: String, _ lexicon: Lexicon) -> Set<[UInt8]> {
        let words = TalkWordReader.words(of: String(text.prefix(600)), language: lexicon.language)
        guard
            let verb = words.indices.first(where: {
                Definition.isVerb(Array(words[$0].folded.utf8)) && $0 > 0
            })
        else { return [] }
        // "a board game for two players": what follows tells no more what it is.
        let behind = words[(verb + 1)...].prefix(12).prefix {
            lexicon.roles(of: $0).isDisjoint(with: [.preposition, .asks])
        }
        var stems: Set<[UInt8]> = []
        for word in behind {
            if lexicon.roles(of: word).isDisjoint(with: .closed),
                let stem = lexicon.stem(of: word.text)
            {
                stems.insert(stem)
            }
        }
        return stems
    }
}

/// How often an article says "he", "she", "it".
private struct PronounCounts {
    private var he = 0
    private var she = 0
    private var it = 0
    private var isBorn = false
    private var isPlace = false

    private static let births: Set<String> = [
        "born", "birth date", "birth place", "birth_date", "birth_place", "died", "spouse",
        "nacimiento", "fecha de nacimiento", "lugar de nacimiento", "naissance",
        "date de naissance", "lieu de naissance", "occupation", "alma mater",
    ]
    private static let places: Set<String> = [
        "population", "capital", "area", "coordinates", "elevation", "población", "superficie",
        "altitude", "largest city", "official language", "official languages", "country",
    ]

    mutating func take(fact: String) {
        let label = fact.prefix { $0 != ":" }.lowercased()
        if Self.births.contains(label) { isBorn = true }
        if Self.places.contains(label) { isPlace = true }
    }

    mutating func take(definition: Set<[UInt8]>, _ lexicon: Lexicon) {
        guard !definition.isDisjoint(with: lexicon.people) else { return }
        isBorn = true
        if !definition.isDisjoint(with: lexicon.women) { she += 2 }
    }

    mutating func take(_ text: String, isFirst: Bool, _ lexicon: Lexicon, limit: Int) {
        let words = TalkWordReader.words(of: String(text.prefix(4_000)), language: lexicon.language)
        let born: Set<String> = ["born", "nacido", "nacida", "ne", "nee"]
        if isFirst, words.prefix(30).contains(where: { born.contains($0.folded) }) { isBorn = true }
        for word in words.prefix(limit) {
            let role = lexicon.roles(of: word)
            guard role.isDisjoint(with: [.clitic, .the]) else { continue }
            let isOne = role.intersection(.pronouns)
            if isOne == .he { he += 1 }
            if isOne == .she { she += 1 }
            if isOne == .it { it += 1 }
        }
        if lexicon.language != "en", isFirst {
            let folded = Set(words.prefix(60).map(\.folded))
            if !folded.isDisjoint(with: ["nacida", "nee", "actriz", "actrice", "reina", "reine"]) {
                she += 2
            }
            if !folded.isDisjoint(with: ["nacido", "ne"]) { he += 2 }
        }
    }

    var kind: TopicKind {
        if isPlace && !isBorn { return .place }
        let personal = he + she
        if isBorn {
            if he >= 2 * she && he > 0 { return .man }
            return she > he ? .woman : .person
        }
        return personal > it ? .unknown : .thing
    }
}
