// Pairs of characters miss words that question and text write with one character in common: among the
// candidates single characters count as well.

import Language
import Passages

/// Adds to the scores of candidates what single ideographs say (BM25 with the frequencies among the
/// candidates).
enum SingleCharacters {
    /// What a character counts beside a pair.
    private static let worth: Float = 0.3
    private static let saturation: Float = 0.9
    private static let lengthWeight: Float = 0.4
    /// Does nothing to candidates of a question without ideographs.
    static func add(to matched: inout [MatchedPassage], for query: Query) {
        let wanted = Set(
            query.text.unicodeScalars.filter { isIdeograph($0) && !StopWords.isSmallCharacter($0) })
        guard !wanted.isEmpty, !matched.isEmpty else { return }
        let counts = matched.map { count(wanted, in: $0) }
        let average = Float(max(1, counts.map(\.length).reduce(0, +))) / Float(counts.count)
        var holders: [Unicode.Scalar: Int] = [:]
        for count in counts { for scalar in count.found.keys { holders[scalar, default: 0] += 1 } }
        let total = Float(matched.count)
        for (place, count) in counts.enumerated() {
            let norm =
                saturation * (1 - lengthWeight + lengthWeight * Float(count.length) / average)
            var sum: Float = 0
            for (scalar, times) in count.found.sorted(by: { $0.key < $1.key }) {
                let share = Float(holders[scalar] ?? 0)
                let weight = Logarithm.natural(1 + (total - share + 0.5) / (share + 0.5))
                sum += weight * (saturation + 1) * Float(times) / (Float(times) + norm)
            }
            matched[place].raiseScore(by: worth * sum)
        }
    }

    private static func count(
        _ wanted: Set<Unicode.Scalar>, in passage: MatchedPassage
    ) -> (found: [Unicode.Scalar: Int], length: Int) {
        var found: [Unicode.Scalar: Int] = [:]
        var length = 0
        for scalar in passage.passage.text.unicodeScalars where isIdeograph(scalar) {
            length += 1
            if wanted.contains(scalar) { found[scalar, default: 0] += 1 }
        }
        return (found, length)
    }

    /// Whether a question is written in ideographs.
    static func matter(for query: Query) -> Bool {
        query.text.unicodeScalars.contains(where: isIdeograph)
    }

    private static func isIdeograph(_ scalar: Unicode.Scalar) -> Bool {
        (0x3400...0x9FFF).contains(scalar.value) || (0x20000...0x3FFFF).contains(scalar.value)
    }
}
