// What a word is in its sentence, as far as the rules need to know.

/// Part of speech and verb form of a token in its place.
enum Tag: UInt8, Sendable {
    case name, noun, plural
    case base, third, past, participle, gerund
    /// Forms of "to be", "to have" and "to do"; ``Token/isFinite`` tells "is" from "been".
    case be, have, `do`
    case modal
    /// "to" before a verb.
    case to
    case preposition, determiner, possessive
    /// Pronouns: as subject, as object, others.
    case subject, object, pronoun
    case relative, coordinator, subordinator
    /// "that" before a clause.
    case complementizer
    case adjective, adverb, number, negation
    /// The ending 's.
    case clitic
    case mark
    case other

    var isNominal: Bool { self == .name || self == .noun || self == .plural }
    var isVerb: Bool {
        switch self {
        case .base, .third, .past, .participle, .gerund, .be, .have, .do, .modal: true
        default: false
        }
    }
}
