// "Which passages have this term": known to be there, not yet read.

/// The postings of one term, for ``IndexReader/read(_:into:)``.
package struct PostingList: Sendable {
    enum Place {
        case inline(BitReader, slack: Int, subject: String)
        case segments(first: Int)
    }

    /// In how many passages the term is; 1 or more.
    package let count: Int
    /// The sum of the frequencies less ``count``.
    let excess: Int
    let place: Place

    /// How often the term is in all passages together.
    package var occurrences: Int { count + excess }

    /// In how many parts the list can be read; 1 for a list that is short.
    package var partCount: Int {
        switch place {
        case .inline: 1
        case .segments: segmentCount(for: count)
        }
    }
}
