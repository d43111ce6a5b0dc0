// Names in HTML come in any case and number in the thousands; comparing them must not cost a string.

/// A name by its hash: of elements, attributes and classes.
///
/// Sixty-four bits of FNV-1a over the name in ASCII's lower case. Two names of one hash would be
/// taken for each other, which harms a text no more than a misspelt class.
struct HTMLName: Hashable, Sendable {
    private let hash: UInt64

    init(_ name: some Sequence<UInt8>) {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in name {
            hash = (hash ^ UInt64(byte.lowered)) &* 0x100_0000_01B3
        }
        self.hash = hash
    }

    /// Every word of a list that is parted by white space, with one meaning.
    static func table<Meaning>(_ groups: [(words: String, meaning: Meaning)]) -> [Self: Meaning] {
        var table: [Self: Meaning] = [:]
        for (words, meaning) in groups {
            for word in words.utf8.split(whereSeparator: \.isWhite) {
                table[Self(word)] = meaning
            }
        }
        return table
    }

    static func set(_ words: String) -> Set<Self> {
        Set(words.utf8.split(whereSeparator: \.isWhite).map { Self($0) })
    }
}

extension ByteSlice {
    /// Words parted by white space, as in the attribute `class`.
    func forEachWord(_ body: (ByteSlice) -> Void) {
        var start = startIndex
        while start < endIndex {
            while start < endIndex, self[start].isHTMLSpace { start += 1 }
            var end = start
            while end < endIndex, !self[end].isHTMLSpace { end += 1 }
            if end > start { body(self[start..<end]) }
            start = end
        }
    }
}

extension UInt8 {
    /// What HTML calls white space.
    var isHTMLSpace: Bool { self <= 0x20 && (isWhite || self == 0x0C || self == 0x0D) }
}
