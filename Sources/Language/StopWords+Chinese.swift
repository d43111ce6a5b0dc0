// Chinese is indexed as pairs of characters: those of two characters of grammar and of asking.

extension StopWords {
    /// Characters that say little, whatever stands beside them, in both scripts.
    private static let chineseCharacters = """
        的了是在和与與有什么甚麼哪个個谁誰为為何如几幾多少怎样樣被由于於对對吗嗎呢之其以及
        """

    static let chinesePairs = WordSet(
        chineseCharacters.flatMap { first in
            chineseCharacters.map { "\(first)\($0)" }
        }.joined(separator: " "))

    /// Whether a character is one of grammar or of asking.
    package static func isSmallCharacter(_ scalar: Unicode.Scalar) -> Bool {
        smallScalars.contains(scalar)
    }

    private static let smallScalars = Set(chineseCharacters.unicodeScalars)
}
