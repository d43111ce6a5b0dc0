// Articles as JSON Lines: the form for whoever has texts of their own.

import BundleFormat
import JSON

/// Reads one article a line; a line that is none is refused with its number.
final class ArticleLines: ItemReader {
    private let file: InputFile
    private let options: SourceOptions
    private let source: String
    private var lines: JSONLines
    private var last: LastWhole?
    private var counts = SourceSummary()
    /// Read when the source was opened, to see whether these are articles at all.
    private var first: SourceItem?

    init(_ lines: JSONLines, file: InputFile, options: SourceOptions) throws(SourceError) {
        self.lines = lines
        self.file = file
        self.options = options
        source = SourceName.of(file.name)
        first = try read()
    }

    var summary: SourceSummary {
        var summary = counts
        summary.bytesRead = file.bytesRead
        summary.totalBytes = file.totalBytes
        summary.warnings += file.warnings
        return summary
    }

    func next() throws(SourceError) -> SourceItem? {
        if let item = first {
            first = nil
            return item
        }
        return try read()
    }

    private func read() throws(SourceError) -> SourceItem? {
        do {
            if let value = try lines.next() {
                let record = LineRecord(value, place: lines.place, name: file.name)
                let article = try record.article(source: source, options: options)
                counts.articles += 1
                last = LastWhole(
                    title: article.title, article: article.identity.article,
                    byte: lines.byteOffset)
                return .article(article)
            }
        } catch  where error.kind == .truncated {
            try counts.endEarly(error, after: last, options: options)
        }
        guard counts.articles > 0 else {
            throw SourceError(.badData, file.name, "there is no article in it")
        }
        return nil
    }
}
