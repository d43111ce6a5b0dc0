// Membership in a word list is asked for every word of every text, so it is a small open hash table
// rather than a Set of arrays.

/// An immutable set of byte strings.
struct WordSet: Sendable {
    private let slots: [Int32]
    private let words: [[UInt8]]
    private let longest: Int

    static let empty = WordSet("")

    /// - Parameter list: Words separated by white space; each is folded.
    init(_ list: String) {
        let bytes = Folding.fold(Array(list.utf8))
        let words = bytes.split { $0.isASCIIWhitespace }.map { Array($0) }
        var capacity = 16
        while capacity < words.count * 3 { capacity *= 2 }
        var slots = [Int32](repeating: -1, count: capacity)
        for (number, word) in words.enumerated() {
            var slot = Int(truncatingIfNeeded: WordHash.of(word)) & (capacity - 1)
            while slots[slot] >= 0 { slot = (slot + 1) & (capacity - 1) }
            slots[slot] = Int32(number)
        }
        self.words = words
        self.slots = slots
        longest = words.map(\.count).max() ?? 0
    }

    /// Whether the folded word is in the list.
    @inline(__always)
    func contains(_ word: [UInt8]) -> Bool {
        word.count <= longest && contains(word, hash: WordHash.of(word))
    }

    func contains(_ word: [UInt8], hash: UInt64) -> Bool {
        guard word.count <= longest else { return false }
        var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
        while slots[slot] >= 0 {
            if words[Int(slots[slot])] == word { return true }
            slot = (slot + 1) & (slots.count - 1)
        }
        return false
    }
}

/// A fast hash for words (FNV-1a with a final mix); the same in every process, but never stored.
enum WordHash {
    static let start: UInt64 = 0xCBF2_9CE4_8422_2325

    @inline(__always)
    static func step(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
        (hash ^ UInt64(byte)) &* 0x100_0000_01B3
    }

    @inline(__always)
    static func end(_ hash: UInt64) -> UInt64 { hash ^ hash >> 29 }

    @inline(__always)
    static func of(_ word: [UInt8]) -> UInt64 {
        var hash = start
        for byte in word { hash = step(hash, byte) }
        return end(hash)
    }
}
