// What a word may be before its neighbours are looked at.

/// The parts of speech and verb forms that a word form can have.
struct WordClasses: OptionSet, Sendable {
    let rawValue: UInt32

    static let noun = Self(rawValue: 1 << 0)
    static let plural = Self(rawValue: 1 << 1)
    static let base = Self(rawValue: 1 << 2)
    /// Third person singular of the present.
    static let third = Self(rawValue: 1 << 3)
    static let past = Self(rawValue: 1 << 4)
    static let participle = Self(rawValue: 1 << 5)
    static let gerund = Self(rawValue: 1 << 6)
    static let adjective = Self(rawValue: 1 << 7)
    static let adverb = Self(rawValue: 1 << 8)
    static let preposition = Self(rawValue: 1 << 9)
    static let determiner = Self(rawValue: 1 << 10)
    static let possessive = Self(rawValue: 1 << 11)
    static let subject = Self(rawValue: 1 << 12)
    static let object = Self(rawValue: 1 << 13)
    static let pronoun = Self(rawValue: 1 << 14)
    static let modal = Self(rawValue: 1 << 15)
    static let coordinator = Self(rawValue: 1 << 16)
    static let subordinator = Self(rawValue: 1 << 17)
    static let relative = Self(rawValue: 1 << 18)
    static let be = Self(rawValue: 1 << 19)
    static let have = Self(rawValue: 1 << 20)
    static let `do` = Self(rawValue: 1 << 21)
    static let number = Self(rawValue: 1 << 22)

    static let verb: Self = [.base, .third, .past, .participle, .gerund]
    static let nominal: Self = [.noun, .plural]
}
