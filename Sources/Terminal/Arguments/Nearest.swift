/// The known word that a mistyped one probably meant.
package enum Nearest {
    /// The candidate with the fewest edits (insert, delete, replace, swap neighbours), if they are
    /// at most a third of the word's length, or one. Ties go to the earlier candidate.
    ///
    /// A word over 64 bytes has no nearest one: comparing takes the product of both lengths.
    package static func word(to word: String, among candidates: [String]) -> String? {
        let typed = Array(word.utf8)
        guard typed.count <= 64 else { return nil }
        var best: (word: String, edits: Int)?
        for candidate in candidates where candidate.utf8.count <= 64 {
            let edits = distance(typed, Array(candidate.utf8))
            let allowed = max(1, min(typed.count, candidate.utf8.count) / 3)
            if edits <= allowed, edits < best?.edits ?? .max { best = (candidate, edits) }
        }
        return best?.word
    }

    /// Optimal string alignment distance over bytes.
    static func distance(_ a: [UInt8], _ b: [UInt8]) -> Int {
        var older: [Int] = []
        var previous = Array(0...b.count)
        for i in a.indices {
            var row = [i + 1]
            for j in b.indices {
                var cost = min(
                    previous[j + 1] + 1, row[j] + 1, previous[j] + (a[i] == b[j] ? 0 : 1))
                if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
                    cost = min(cost, older[j - 1] + 1)
                }
                row.append(cost)
            }
            (older, previous) = (previous, row)
        }
        return previous[b.count]
    }
}
