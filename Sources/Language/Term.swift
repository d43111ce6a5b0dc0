// What an index is made of.

/// A word as it stands in an index, with the place in the text that it comes from.
package struct Term: Sendable, Hashable {
    /// The index form: folded and stemmed, UTF-8.
    package let bytes: [UInt8]
    /// The folded form before stemming; shares the storage of ``bytes`` where stemming changed nothing.
    package let folded: [UInt8]
    /// The bytes of the text that the term stands for.
    package let range: Range<Int>
    /// Whether the word is so common in its language that a search may leave it out.
    package let isStopWord: Bool

    package init(bytes: [UInt8], folded: [UInt8], range: Range<Int>, isStopWord: Bool) {
        self.bytes = bytes
        self.folded = folded
        self.range = range
        self.isStopWord = isStopWord
    }
}
