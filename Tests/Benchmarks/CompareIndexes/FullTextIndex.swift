// The peer: FTS5 as one would set it up for passages in English.

import Answering
import BundleFormat
import Passages
import SQLite

/// An FTS5 index in a file of its own; row n + 1 is passage n.
struct FullTextIndex: ~Copyable {
    enum Kind: String, CaseIterable {
        /// Positions of every word, no text.
        case full = "fts5-full"
        /// The columns that a word is in, no text: `bm25` has no frequencies to go by.
        case column = "fts5-column"
        /// As ``column``, with the text beside the index, where `bm25` counts words when it is asked.
        case columnWithText = "fts5-column-with-text"

        var detail: String { self == .full ? "full" : "column" }
        var content: String { self == .columnWithText ? "passage" : "" }
    }

    private let database: Database
    private var select: Statement

    init(at path: String) throws {
        let database = try Database.writable(at: path)
        let select = try database.prepare(
            "SELECT rowid FROM search WHERE search MATCH ? ORDER BY rank LIMIT ?")
        self.select = select
        self.database = database
    }

    /// The best rows that have any of the query's content words.
    mutating func best(_ limit: Int, for query: Query) throws -> [Int] {
        let words = query.terms.flatMap { Self.tokens($0.folded) }.map { "\"\($0)\"" }
        guard !words.isEmpty else { return [] }
        defer { select.reset() }
        try select.bind(words.joined(separator: " OR "), at: 1)
        try select.bind(limit, at: 2)
        var found: [Int] = []
        while try select.step() { found.append(select.int(0) - 1) }
        return found
    }

    /// The word as unicode61 cuts it: without positions there are no phrases to ask for.
    private static func tokens(_ folded: [UInt8]) -> [Substring] {
        String(decoding: folded, as: UTF8.self).split { !$0.isLetter && !$0.isNumber }
    }

    /// - Returns: The size in bytes, without the texts.
    static func build(
        _ kind: Kind, over bundle: inout BundleReader, at path: String
    ) throws -> Int {
        let database = try Database.writable(at: path)
        try database.execute(
            """
            PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; BEGIN;
            CREATE TABLE passage (id INTEGER PRIMARY KEY, title TEXT, text TEXT);
            CREATE VIRTUAL TABLE search USING fts5 (title, text, content = '\(kind.content)',
              content_rowid = 'id', detail = \(kind.detail),
              tokenize = 'porter unicode61 remove_diacritics 2');
            """)
        var insert = try database.prepare(
            "INSERT INTO search (rowid, title, text) VALUES (?, ?, ?)")
        var keep = try database.prepare("INSERT INTO passage VALUES (?, ?, ?)")
        try bundle.forEachArticle { first, record in
            let passages = record.article.passages.filter { $0.kind.isNumbered }
            for (place, passage) in passages.enumerated() {
                let titles = [record.article.title] + record.aliases
                let title = place == 0 ? titles.joined(separator: "\n") : ""
                try insert.run(first + place + 1, title, passage.text)
                guard kind == .columnWithText else { continue }
                try keep.run(first + place + 1, title, passage.text)
            }
        }
        try database.execute("INSERT INTO search (search) VALUES ('optimize'); COMMIT")
        return try database.sizeInBytes(without: "passage")
    }
}

extension Statement {
    fileprivate mutating func run(_ row: Int, _ title: String, _ text: String) throws {
        try bind(row, at: 1)
        try bind(title, at: 2)
        try bind(text, at: 3)
        try run()
    }
}
