// How much of a draft a reviewer had to change.

enum EditDistance {
    /// Beyond this the longer text counts as wholly changed.
    private static let longestInWords = 2_000

    /// Words inserted, left out or replaced (Levenshtein), at most the number of words of the longer text.
    static func words(_ draft: String, _ text: String) -> Int {
        if draft == text { return 0 }
        let old = draft.split { $0 == " " || $0 == "\n" || $0 == "\t" }
        let new = text.split { $0 == " " || $0 == "\n" || $0 == "\t" }
        guard max(old.count, new.count) <= longestInWords else { return max(old.count, new.count) }
        var row = Array(0...new.count)
        for (place, word) in old.enumerated() {
            var diagonal = row[0]
            row[0] = place + 1
            for (column, other) in new.enumerated() {
                let kept = diagonal + (word == other ? 0 : 1)
                diagonal = row[column + 1]
                row[column + 1] = min(kept, row[column + 1] + 1, row[column] + 1)
            }
        }
        return row[new.count]
    }
}
