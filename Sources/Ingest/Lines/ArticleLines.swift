// Articles as JSON Lines: the form for whoever has texts of their own.

import BundleFormat
import JSON

/// Reads one article a line; a line that is none is refused with its number.
final class ArticleLines: ItemReader {
    private let file: InputFile
    private let options: SourceOptions
    private let source: String
    private var lines: LineReader
    private var last: (title: String, article: String, byte: Int)?
    private var counts = SourceSummary()
    /// Read when the source was opened, to see whether these are articles at all.
    private var first: SourceItem?

    init(_ stream: any ByteStream, file: InputFile, options: SourceOptions) throws(SourceError) {
        self.file = file
        self.options = options
        source = SourceName.of(file.name)
        lines = LineReader(
            stream, name: file.name, maximumLineSizeInBytes: options.maximumArticleSizeInBytes)
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
            while let line = try lines.next() {
                guard line.contains(where: { !$0.isXMLSpace }) else { continue }
                let record = LineRecord(
                    try parse(line), place: "line \(lines.lineNumber)", name: file.name)
                let article = try record.article(source: source, options: options)
                counts.articles += 1
                last = (article.title, article.identity.article, lines.byteOffset)
                return .article(article)
            }
        } catch  where error.kind == .truncated {
            try endEarly(error)
        }
        guard counts.articles > 0 else {
            throw SourceError(.badData, file.name, "there is no article in it")
        }
        return nil
    }

    private func parse(_ line: [UInt8]) throws(SourceError) -> JSONValue {
        do {
            return try JSONValue.parse(line)
        } catch {
            guard lines.isTerminated else {
                throw SourceError(
                    .truncated, file.name, "line \(lines.lineNumber) ends before its end")
            }
            throw SourceError(
                .badData, file.name,
                "line \(lines.lineNumber), byte \(error.offset + 1) is not JSON: \(error.reason)")
        }
    }

    private func endEarly(_ error: SourceError) throws(SourceError) {
        let place =
            last.map { "its last whole article is \"\($0.title)\" (id \($0.article))" }
            ?? "not one article is whole"
        guard options.acceptTruncated, let last else {
            throw SourceError(
                .truncated, file.name,
                "\(error.reason): \(place); fetch it again, "
                    + "or take what is there with --accept-truncated")
        }
        counts.truncation = Truncation(
            lastTitle: last.title, lastArticle: last.article, byte: last.byte)
        counts.warnings.append("\(file.name): \(error.reason): \(place)")
    }
}
