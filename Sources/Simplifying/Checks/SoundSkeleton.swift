// A name keeps its sound when it changes script or spelling: "Merkel", "Меркель", "میركل". What is left
// of a word without its vowels, in classes of like consonants, is compared.

/// The consonants of a word as classes, whatever its script.
enum SoundSkeleton {
    /// - Parameter word: Folded.
    static func of(_ word: String) -> [UInt8] {
        var skeleton: [UInt8] = []
        for scalar in word.unicodeScalars {
            for sound in sounds(of: scalar) where sound != skeleton.last { skeleton.append(sound) }
        }
        return skeleton
    }

    private static func sounds(of scalar: Unicode.Scalar) -> [UInt8] {
        guard let classes = table[scalar] else { return [] }
        return Array(classes.utf8)
    }

    /// Classes: b lip sounds, k back sounds and sibilants that spelling mixes with them, t d, s, l, r, n.
    private static let table: [Unicode.Scalar: String] = {
        var table: [Unicode.Scalar: String] = [:]
        let groups: [(String, String)] = [
            ("b", "bpfvwбпфвўبفوপফবভवपफबभ"), ("k", "kgqckгкґхжقكغخجकखगघजকখগঘজxjчचঝঞছচछجহ"),
            ("t", "tdтдتدطضثذटठडढतथदधটঠডঢতথদধ"), ("s", "szсзшщцسشصزظसशषশষস"), ("l", "lлلलলळ"),
            ("r", "rрرरরড়ঢ়"), ("n", "mnмнمنमनणङঙণনম\u{0902}\u{0982}"),
        ]
        for (kind, letters) in groups {
            for scalar in letters.unicodeScalars where table[scalar] == nil { table[scalar] = kind }
        }
        table["ч"] = "k"
        table["ц"] = "s"
        table["х"] = "k"
        return table
    }()

    /// Whether two skeletons may be of one name.
    static func alike(_ a: [UInt8], _ b: [UInt8]) -> Bool {
        let longer = max(a.count, b.count)
        guard min(a.count, b.count) >= 1, longer <= 24 else { return false }
        if a == b { return true }
        if longer <= 2 || a[0] != b[0] && longer < 5 { return false }
        // An ending may hang on: "Kanadako", "Лондоне".
        if min(a.count, b.count) >= 3, a.starts(with: b) || b.starts(with: a) { return true }
        return distance(a, b) <= (longer >= 6 ? 2 : longer >= 4 ? 1 : 0)
    }

    /// Levenshtein's distance of two short lists.
    private static func distance(_ a: [UInt8], _ b: [UInt8]) -> Int {
        var row = Array(0...b.count)
        for (i, x) in a.enumerated() {
            var diagonal = row[0]
            row[0] = i + 1
            for (j, y) in b.enumerated() {
                let next = min(row[j + 1] + 1, row[j] + 1, diagonal + (x == y ? 0 : 1))
                diagonal = row[j + 1]
                row[j + 1] = next
            }
        }
        return row[b.count]
    }
}
