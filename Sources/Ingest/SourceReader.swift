// "Here is a file, what is in it?" Whatever the form, articles come out one at a time.

/// Reads one form of source.
protocol ItemReader: AnyObject {
    var summary: SourceSummary { get }
    /// The next item; nil at the end and from then on.
    func next() throws(SourceError) -> SourceItem?
}

/// A source of articles, opened by what it holds, not by its name.
///
/// Reading is serial and in the source's order; memory is bounded by the largest article.
package final class SourceReader {
    private let reader: any ItemReader
    private var hasEnded = false

    private init(_ reader: any ItemReader) {
        self.reader = reader
    }

    /// Opens a MediaWiki export, Wikimedia Enterprise NDJSON, articles as JSON Lines (all plain or
    /// compressed with gzip, bzip2, xz or zstd) or a folder of pages in
    /// Markdown, HTML or plain text.
    ///
    /// - Parameter path: A file or folder, or "-" for standard input.
    /// - Throws: ``SourceError`` for what is missing, empty or of another form.
    package static func open(
        _ path: String, options: SourceOptions = SourceOptions()
    ) throws(SourceError) -> SourceReader {
        SourceReader(try SourceForm.reader(path, options: options))
    }

    /// What was read so far; complete once ``next()`` gave nil.
    package var summary: SourceSummary { reader.summary }

    /// The next article or redirect; nil at the end.
    package func next() throws(SourceError) -> SourceItem? {
        guard !hasEnded else { return nil }
        let item = try reader.next()
        hasEnded = item == nil
        return item
    }
}
