// What a bundle can be asked in other languages with: it cannot be derived from the articles, so it
// travels.

import BundleFormat

/// Dictionaries and term tables within a parcel; docs/format.md, "Parcels".
enum ParcelDictionaries {
    private static let mostBooks = 1_000
    private static let mostTables = 1_000
    /// The most that all tables may take unpacked.
    private static let maximumSizeInBytes = 64 << 20

    static func bytes(of bundle: inout BundleReader) throws -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.appendText(bundle.manifest[.questionLanguages])
        let books = try bundle.translations.wordbooks()
        bytes.appendVarint(books.count)
        for book in books {
            let texts = [book.name, book.source, book.target, book.license, book.attribution]
            for text in texts { bytes.appendText(text) }
        }
        let tables = try bundle.translations.all()
        var left = maximumSizeInBytes
        bytes.appendVarint(tables.count)
        for table in tables {
            bytes.appendText(table.source)
            bytes.appendText(table.target)
            let lines = TermPairsLayout.lines(of: table)
            left -= lines.count
            guard left >= 0 else {
                throw FormatError(
                    .damaged, bundle.path,
                    "its term tables are larger than the 64 MB that a parcel takes; "
                        + "build it with fewer dictionaries")
            }
            bytes.appendVarint(lines.count)
            bytes += lines
        }
        return bytes
    }

    static func read(
        from stream: inout ParcelStream
    ) throws -> (questionLanguages: [String], wordbooks: Wordbooks) {
        let languages = try stream.text() ?? ""
        var found = Wordbooks()
        for _ in 0..<(try stream.varint(upTo: mostBooks)) {
            found.books.append(
                Wordbook(
                    name: try stream.text() ?? "", source: try stream.text() ?? "",
                    target: try stream.text() ?? "", license: try stream.text() ?? "",
                    attribution: try stream.text()))
        }
        var left = maximumSizeInBytes
        for _ in 0..<(try stream.varint(upTo: mostTables)) {
            var table = TermPairs(from: try stream.text() ?? "", to: try stream.text() ?? "")
            let size = try stream.varint(upTo: left)
            left -= size
            try TermPairsLayout.read(try stream.bytes(size), into: &table)
            found.pairs.append(table)
        }
        return (languages.split(separator: " ").map(String.init), found)
    }
}
