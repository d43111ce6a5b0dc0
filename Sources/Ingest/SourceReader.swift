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
    private let reading: ReadingOptions
    private var hasEnded = false

    private init(_ reader: any ItemReader, reading: ReadingOptions) {
        self.reader = reader
        self.reading = reading
    }

    /// Opens a MediaWiki export, Wikimedia Enterprise NDJSON, articles as JSON Lines (all plain or
    /// compressed with gzip, bzip2, xz or zstd), a ZIM file, whole or in parts, a folder of pages in
    /// Markdown, HTML or plain text, or a wiki by the address of its `api.php`.
    ///
    /// - Parameters:
    ///   - path: A file, folder or address, or "-" for standard input.
    ///   - notice: Is told what a person who waits should know, one sentence at a time.
    /// - Throws: ``SourceError`` for what is missing, empty or of another form.
    package static func open(
        _ path: String, options: SourceOptions = SourceOptions(),
        notice: @escaping (String) -> Void = { _ in }
    ) throws(SourceError) -> SourceReader {
        let reader =
            SourceForm.isAddress(path)
            ? try APIReader(path, options: options, notice: notice)
            : try SourceForm.reader(path, options: options)
        return SourceReader(reader, reading: options.reading)
    }

    /// What was read so far; complete once ``next()`` gave nil.
    package var summary: SourceSummary { reader.summary }

    /// The next article or redirect; nil at the end.
    package func next() throws(SourceError) -> SourceItem? {
        guard !hasEnded else { return nil }
        let item = try reader.next()
        hasEnded = item == nil
        return item.map(withReading)
    }

    /// All articles of a source are read in the same way.
    private func withReading(_ item: SourceItem) -> SourceItem {
        switch item {
        case .redirect: return item
        case .article(var pending):
            pending.reading = reading
            return .article(pending)
        case .guide(var pending, let isCategory):
            pending.reading = reading
            return .guide(pending, isCategory: isCategory)
        }
    }
}
