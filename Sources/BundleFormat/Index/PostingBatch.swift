// The terms of some passages, counted: what a worker hands to the one builder.

/// The postings of consecutive passages, for ``IndexBuilder/add(_:)``.
///
/// For each passage: ``beginPassage()``, ``addTerm(_:)-([UInt8])`` for each occurrence, then
/// ``endPassage(length:)``. At most 2^24 distinct terms: a batch is some MB of text, not a library.
package struct PostingBatch: Sendable {
    private(set) var terms = TermTable()
    private(set) var postings: [PackedPosting] = []
    /// One byte a passage, ``PassageLength``.
    private(set) var lengths: [UInt8] = []
    /// The sum of the exact lengths, in terms.
    private(set) var totalLength = 0
    /// Where the latest posting of each term is.
    private var latest: [UInt32] = []
    private var passageStart = 0

    package init() {}

    /// Passages that were ended.
    package var passageCount: Int { lengths.count }

    package mutating func beginPassage() {
        passageStart = postings.count
    }

    /// Counts one occurrence in the passage that was begun. Frequencies stop at 255; empty terms
    /// and those of more than 255 bytes are left out.
    package mutating func addTerm(_ term: Span<UInt8>) {
        guard !term.isEmpty, term.count <= IndexLayout.maximumTermSizeInBytes else { return }
        let number = terms.number(of: term)
        if number == latest.count {
            latest.append(UInt32(postings.count))
        } else if latest[number] >= passageStart {
            postings[Int(latest[number])].addOccurrence()
            return
        } else {
            latest[number] = UInt32(postings.count)
        }
        postings.append(
            PackedPosting(term: number, passage: UInt32(passageCount), frequency: 1))
    }

    package mutating func addTerm(_ term: [UInt8]) { addTerm(term.span) }

    /// - Parameter length: The passage's length in terms, for ranking.
    package mutating func endPassage(length: Int) {
        lengths.append(PassageLength.code(for: length))
        totalLength += length
        passageStart = postings.count
    }
}

/// A posting in eight bytes: 24 bits of term, 32 of passage, 8 of frequency.
struct PackedPosting: Sendable {
    private var bits: UInt64

    init(term: Int, passage: UInt32, frequency: UInt8) {
        precondition(term < 1 << 24, "a batch or run has at most 2^24 terms")
        bits = UInt64(term) << 40 | UInt64(passage) << 8 | UInt64(frequency)
    }

    var term: Int { Int(bits >> 40) }
    var passage: UInt32 { UInt32(truncatingIfNeeded: bits >> 8) }
    var frequency: UInt8 { UInt8(truncatingIfNeeded: bits) }

    mutating func addOccurrence() {
        if frequency < 255 { bits += 1 }
    }
}
