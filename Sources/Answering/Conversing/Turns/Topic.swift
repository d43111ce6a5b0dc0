// What is talked about: as it was called, what sort of thing it is, which article tells of it.

import BundleFormat

/// What a pronoun can stand for.
enum TopicKind: Sendable, Hashable {
    case man
    case woman
    /// A person of whom no pronoun is known.
    case person
    case group
    case place
    case thing
    case unknown

    var isPerson: Bool { self == .man || self == .woman || self == .person }

    /// Whether a pronoun of this role may stand for it; a person by the article is no "it".
    func fits(_ role: WordRole, isPlural: Bool) -> Bool {
        if role.contains(.he) && (self == .man || self == .person || self == .unknown) {
            return true
        }
        if role.contains(.she) && (self == .woman || self == .person || self == .unknown) {
            return true
        }
        if role.contains(.they) && (isPlural || !isPerson) { return true }
        return role.contains(.it) && !isPerson
    }
}

/// Something that was named in a conversation.
struct Topic: Sendable, Hashable {
    /// As it was called, without an article before it.
    var phrase: String
    /// "the", "an", as it stood before the phrase; empty when nothing did.
    var determiner: String
    var kind: TopicKind = .unknown
    var isPlural = false
    /// Whether it is a name or a title of the bundle.
    var isNamed = false
    /// The article that an answer about it came from.
    var entry: ArticleEntry?
    /// For a name that an answer gave: the article that gave it.
    var source: ArticleEntry?
    /// Index forms of the words that say what it is: "city", "disease".
    var definition: Set<[UInt8]> = []

    /// The phrase without what only tells it from others: "Mercury" of "Mercury (planet)".
    var plain: String {
        phrase.hasSuffix(")")
            ? phrase.split(separator: "(").first.map { String($0).trimmingBlanks } ?? phrase
            : phrase
    }

    /// Whether every word is written with a capital, and there are several.
    var isFullName: Bool {
        let words = phrase.split(separator: " ")
        return words.count > 1 && words.allSatisfy { $0.first?.isUppercase == true }
    }

    var isCapital: Bool { phrase.first?.isUppercase == true }

    /// With its article, as it stands in a sentence.
    var spoken: String {
        if determiner.isEmpty { return phrase }
        let joins = determiner.hasSuffix("'") || determiner.hasSuffix("’")
        return joins ? determiner + phrase : "\(determiner) \(phrase)"
    }
}
