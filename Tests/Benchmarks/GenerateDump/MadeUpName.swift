// Names that no text has, so that the number of terms grows with the dump.

/// Names of three syllables or more; different numbers have different names.
enum MadeUpName {
    private static let consonants = Array("bdfghjklmnprstvwyz".utf8)
    private static let vowels = Array("aeiou".utf8)

    /// Appends the name of a number from 0 on.
    static func append(_ number: Int, to bytes: inout [UInt8]) {
        let count = consonants.count * vowels.count
        var rest = number + count * count
        let start = bytes.count
        while rest > 0 {
            let (vowel, consonant) = (rest % count).quotientAndRemainder(
                dividingBy: consonants.count)
            bytes.append(consonants[consonant])
            bytes.append(vowels[vowel])
            rest /= count
        }
        bytes[start] &= 0xDF
    }
}
