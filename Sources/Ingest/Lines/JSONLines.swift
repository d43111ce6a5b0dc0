// Two forms of sources are JSON Lines; what reading a line needs is the same for both.

import JSON

/// The JSON values of a stream, one a line; empty lines are passed over.
struct JSONLines {
    private var lines: LineReader
    private let name: String
    /// The file within an archive that the lines are of.
    private let member: String?
    /// A value that was read to see what it is.
    private var held: JSONValue?

    init(
        _ stream: any ByteStream, name: String, member: String? = nil, options: SourceOptions
    ) {
        self.name = name
        self.member = member
        lines = LineReader(
            stream, name: name, maximumLineSizeInBytes: options.maximumArticleSizeInBytes)
    }

    /// Where the value given last stands: "line 3".
    var place: String {
        let line = "line \(lines.lineNumber)"
        return member.map { "\($0), \(line)" } ?? line
    }

    /// The byte after the line given last.
    var byteOffset: Int { lines.byteOffset }

    /// The next value without taking it.
    mutating func peek() throws(SourceError) -> JSONValue? {
        if held == nil { held = try read() }
        return held
    }

    mutating func next() throws(SourceError) -> JSONValue? {
        if let value = held {
            held = nil
            return value
        }
        return try read()
    }

    private mutating func read() throws(SourceError) -> JSONValue? {
        while let line = try lines.next() {
            if line.contains(where: { !$0.isXMLSpace }) { return try parse(line) }
        }
        return nil
    }

    private func parse(_ line: [UInt8]) throws(SourceError) -> JSONValue {
        do {
            return try JSONValue.parse(line)
        } catch {
            guard lines.isTerminated else {
                throw SourceError(.truncated, name, "\(place) ends before its end")
            }
            throw SourceError(
                .badData, name,
                "\(place), byte \(error.offset + 1) is not JSON: \(error.reason)")
        }
    }
}

/// The last article of a source that was whole.
struct LastWhole {
    let title: String
    let article: String
    /// The byte after it.
    let byte: Int
}

extension SourceSummary {
    /// Gives up a source that ends early where it was whole for the last time, or refuses it.
    mutating func endEarly(
        _ error: SourceError, after last: LastWhole?, options: SourceOptions
    ) throws(SourceError) {
        let place =
            last.map { "its last whole article is \"\($0.title)\" (id \($0.article))" }
            ?? "not one article is whole"
        guard options.acceptTruncated, let last else {
            throw SourceError(
                .truncated, error.subject,
                "\(error.reason): \(place); fetch it again, "
                    + "or take what is there with --accept-truncated")
        }
        truncation = Truncation(
            lastTitle: last.title, lastArticle: last.article, byte: last.byte)
        warnings.append("\(error.subject): \(error.reason): \(place)")
    }
}
