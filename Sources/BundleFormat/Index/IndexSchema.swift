// The three tables of the search index, and the sizes that writer and reader agree on.

/// The exact texts that make the index's tables; ``IndexReader`` documents what the rows hold.
package enum IndexSchema {
    package static let statements = [
        "CREATE TABLE term(id INTEGER PRIMARY KEY, first BLOB NOT NULL, data BLOB NOT NULL) STRICT",
        "CREATE TABLE posting(id INTEGER PRIMARY KEY, data BLOB NOT NULL) STRICT",
        "CREATE TABLE length(id INTEGER PRIMARY KEY, data BLOB NOT NULL) STRICT",
    ]
}

/// Sizes of the index's parts. Those that a reader relies on are part of the format.
enum IndexLayout {
    /// Longer terms are not indexed. Part of the format: a length fits in a byte.
    static let maximumTermSizeInBytes = 255
    /// Larger frequencies are stored as this one. Part of the format: a frequency fits in a byte.
    static let maximumFrequency = 255
    /// Lists with more postings have segments of their own. Part of the format.
    static let maximumInlineCount = 2_048
    /// Every segment of a list but its last holds as many postings. Part of the format.
    static let postingsPerSegment = 8_192
    /// Terms whose postings are found by one offset. Part of the format.
    static let termsPerGroup = 64
    /// Passages whose lengths share a row. Part of the format.
    static let passagesPerLengthRow = 65_536

    /// A writer closes a chunk that has as many terms; readers accept ``maximumTermsPerChunk``.
    static let termsPerChunk = 2_048
    static let maximumTermsPerChunk = 8_192
    /// A writer closes a chunk that has as many inline postings; the last list may exceed it.
    static let postingsPerChunk = 32_768
    /// The most inline postings that readers accept in a chunk.
    static let maximumPostingsPerChunk = 65_536
    /// Readers refuse to unpack more from one frame.
    static let maximumFrameSizeInBytes = 1 << 20
}
