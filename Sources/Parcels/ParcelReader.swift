// "Here is a parcel, what is in it?": record by record, in bounded memory.

package import BundleFormat
import Zstandard

/// Reads the records of a parcel in order.
package struct ParcelReader: ~Copyable {
    package let description: Description
    package let licenses: [License]
    /// What the bundle can be asked in other languages with.
    package let wordbooks: Wordbooks
    /// What is missing of the sources, one sentence each.
    package let incomplete: [String]
    /// What the articles must hash to: 64 hexadecimal digits.
    package let root: String
    private var stream: ParcelStream
    private var shared: [SharedProvenance] = []
    private var waiting: [(record: ArticleRecord, activity: Activity)] = []
    private var hasEnded = false

    /// - Throws: `FormatError` when the file is no parcel that can be read.
    package init(path: String) throws {
        var stream = try ParcelStream(path)
        let title = try stream.text()
        let summary = try stream.text()
        let publisher = try stream.text()
        let languages = try stream.text()
        let incomplete = try stream.text()
        let audit = try stream.text()
        let count = try stream.varint(upTo: 10_000)
        var licenses: [License] = []
        for _ in 0..<count {
            licenses.append(
                License(
                    identifier: try stream.text() ?? "", name: try stream.text() ?? "",
                    url: try stream.text(), text: try stream.text()))
        }
        let dictionaries = try ParcelDictionaries.read(from: &stream)
        wordbooks = dictionaries.wordbooks
        description = Description(
            title: title ?? "", summary: summary, publisher: publisher,
            languages: (languages ?? "").split(separator: " ").map(String.init), audit: audit,
            questionLanguages: dictionaries.questionLanguages)
        self.incomplete = incomplete?.split(separator: "\n").map(String.init) ?? []
        self.licenses = licenses
        root = stream.root
        self.stream = stream
    }

    /// The next record, nil at the end.
    /// - Throws: `FormatError` when the parcel is damaged or ends early.
    package mutating func next() throws -> (record: ArticleRecord, activity: Activity)? {
        while waiting.isEmpty {
            guard !hasEnded else { return nil }
            try readGroup()
        }
        return waiting.removeLast()
    }

    private mutating func readGroup() throws {
        guard try stream.varint(upTo: 1) == Int(ParcelLayout.group) else {
            hasEnded = true
            return try stream.checkEnd()
        }
        for _ in 0..<(try stream.varint(upTo: ParcelLayout.groupCount)) {
            shared.append(try readShared())
        }
        let count = try stream.varint(upTo: ParcelLayout.groupCount)
        let most = shared.count - 1
        let numbers = try repeated(count) { stream throws in try stream.varint(upTo: max(0, most)) }
        guard !shared.isEmpty else { throw stream.damage("an article has no provenance") }
        let ids = try repeated(count) { stream throws in try stream.text() }
        let titles = try repeated(count) { stream throws in try stream.text() }
        let revisions = try repeated(count) { stream throws in try stream.text() }
        let timestamps = try repeated(count) { stream throws in try stream.text() }
        let addresses = try repeated(count) { stream throws in try stream.text() }
        let lengths = try repeated(count) { stream throws in
            try stream.varint(upTo: ParcelLayout.maximumTextSizeInBytes)
        }
        for place in 0..<count {
            let row = shared[numbers[place]]
            var record = ArticleRecord(
                row.article(
                    id: ids[place] ?? "", title: titles[place] ?? "", revision: revisions[place],
                    timestamp: timestamps[place], url: addresses[place]))
            try record.read(try stream.bytes(lengths[place]))
            waiting.append((record, row.activity))
        }
        waiting.reverse()
    }

    private mutating func repeated<Value>(
        _ count: Int, _ read: (inout ParcelStream) throws -> Value
    ) throws -> [Value] {
        var values: [Value] = []
        for _ in 0..<count { values.append(try read(&stream)) }
        return values
    }

    private mutating func readShared() throws -> SharedProvenance {
        var texts: [String?] = []
        for _ in 0..<15 { texts.append(try stream.text()) }
        var row = SharedProvenance(
            Article(
                identity: ArticleIdentity(source: texts[0] ?? "", article: ""), title: "",
                language: texts[1] ?? "",
                level: texts[2].flatMap { Level(rawValue: $0) } ?? .original,
                provenance: Provenance(
                    retrieved: texts[4], license: texts[3] ?? "",
                    authors: texts[5]?.split(separator: "\n").map(String.init) ?? []),
                passages: []),
            activity: Activity(
                operation: texts[8] ?? "", tool: texts[9] ?? "", version: texts[10] ?? "",
                model: texts[11], parameters: texts[12],
                sourceType: texts[13].flatMap(DigitalSourceType.init), note: texts[14] ?? ""),
            url: texts[6], history: texts[7])
        row.level = texts[2] ?? row.level
        return row
    }
}

extension SharedProvenance {
    /// An article without its text.
    /// - Parameter url: Its own address, nil where it follows the pattern.
    func article(
        id: String, title: String, revision: String?, timestamp: String?, url: String?
    ) -> Article {
        let expand = { (pattern: String) in
            AddressPattern.expand(pattern, title: title, revision: revision)
        }
        return Article(
            identity: ArticleIdentity(source: source, article: id), title: title,
            language: language, level: Level(rawValue: level) ?? .original,
            provenance: Provenance(
                revision: revision, timestamp: timestamp, retrieved: retrieved,
                url: url ?? self.url.map(expand), license: license, authors: authors,
                historyURL: history.map(expand)),
            passages: [])
    }
}
