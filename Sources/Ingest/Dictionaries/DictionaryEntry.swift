// What a dictionary of any form says about one headword.

/// A headword with what it is in the other language, the best first.
struct DictionaryEntry: Equatable {
    /// Which ways an entry may be read.
    struct Direction: OptionSet {
        let rawValue: UInt8
        static let forward = Direction(rawValue: 1)
        static let backward = Direction(rawValue: 2)
        static let both: Direction = [.forward, .backward]
    }

    let word: String
    let translations: [String]
    var direction = Direction.both
}
