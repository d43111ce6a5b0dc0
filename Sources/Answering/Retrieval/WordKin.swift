// "Azerbaijani" and "Azerbaijan", "photosyn" and "photosynthesis": words of the bundle that begin
// like a word of the question.

import BundleFormat

/// Finds a word's kin among the words of a bundle.
struct WordKin {
    /// Shorter words have too many.
    private static let leastLength = 5
    /// How much longer or shorter a relative may be, in letters.
    private static let mostDifference = 3
    private static let most = 8

    /// Words of the bundle that are the beginning of a word or continue it by up to three letters; all
    /// that continue it when it is itself no word of the bundle.
    ///
    /// - Parameter isPrefix: Whether a shorter word and any continuation will do: a search for "anat*".
    static func of(
        _ term: QueryTerm, isKnown: Bool, prefix: [UInt8]? = nil, in bundle: inout BundleReader
    ) throws -> [[UInt8]] {
        let start = prefix ?? term.bytes
        let length = start.scalarCount
        guard length >= leastLength || prefix != nil && length >= 3, !term.isNumber else {
            return []
        }
        var kin: [(term: [UInt8], count: Int)] = []
        try bundle.index.forEachTerm(withPrefix: start, limit: 400) { other, count in
            let more = other.scalarCount - length
            if more > 0, more <= mostDifference || prefix != nil || !isKnown {
                kin.append((Array(other), count))
            }
        }
        kin.sort { ($1.count, $0.term.count) < ($0.count, $1.term.count) }
        var found = kin.prefix(prefix == nil ? most : 32).map(\.term)
        guard prefix == nil else { return found }
        for shorter in shortened(start) where try bundle.index.list(of: shorter) != nil {
            found.append(shorter)
        }
        return found
    }

    /// Of a syllable that was typed without marks: the bundle's syllables that have some.
    static func marked(_ term: QueryTerm, in bundle: inout BundleReader) throws -> [[UInt8]] {
        var marked: [[UInt8]] = []
        let length = term.bytes.count
        try bundle.index.forEachTerm(withPrefix: term.bytes, limit: 400) { other, _ in
            let rest = other.dropFirst(length)
            if !rest.isEmpty, rest.allSatisfy({ (0x31...0x39).contains($0) }) {
                marked.append(Array(other))
            }
        }
        return marked
    }

    /// The word without its last letters, as long as it stays a word.
    private static func shortened(_ term: [UInt8]) -> [[UInt8]] {
        var shorter: [[UInt8]] = []
        var word = term
        for _ in 0..<mostDifference {
            while let byte = word.popLast(), byte & 0xC0 == 0x80 {}
            guard word.scalarCount >= leastLength else { break }
            shorter.append(word)
        }
        return shorter
    }
}

extension Collection<UInt8> {
    /// How many scalars valid UTF-8 has.
    var scalarCount: Int { count { $0 & 0xC0 != 0x80 } }
}
