// Titles and fact labels, gathered on disk while articles pass and written in order at the end.

import Language
import SQLite

/// Gathers what the tables `title`, `label` and `fact` are made of.
struct DerivedLists: ~Copyable {
    private let scratch: Database
    private var insertTitle: Statement
    private var insertFact: Statement

    /// - Parameter scratch: Empty, and not needed after a crash.
    init(in scratch: consuming Database) throws(SQLiteError) {
        try scratch.execute(
            """
            PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -8000;
            PRAGMA temp_store = FILE; PRAGMA locking_mode = EXCLUSIVE;
            CREATE TABLE title (key BLOB, passage INTEGER, alias INTEGER);
            CREATE TABLE fact (label TEXT, passage INTEGER);
            BEGIN
            """)
        let insertTitle = try scratch.prepare("INSERT INTO title VALUES (?, ?, ?)")
        let insertFact = try scratch.prepare("INSERT INTO fact VALUES (?, ?)")
        self.insertTitle = insertTitle
        self.insertFact = insertFact
        self.scratch = scratch
    }

    /// - Parameter titleLanguages: Titles in these languages lead to the article as aliases do.
    mutating func add(
        _ packed: PackedArticle, firstPassage: Int, titleLanguages: [String] = []
    ) throws {
        try add(title: packed.article.title, firstPassage, isAlias: false)
        for alias in packed.aliases { try add(title: alias, firstPassage, isAlias: true) }
        for (_, title) in packed.article.titles(in: titleLanguages)
        where title != packed.article.title {
            try add(title: title, firstPassage, isAlias: true)
        }
        for (label, ordinal) in packed.labels {
            try insertFact.bind(label, at: 1)
            try insertFact.bind(firstPassage + ordinal, at: 2)
            try insertFact.run()
        }
    }

    private mutating func add(title: String, _ passage: Int, isAlias: Bool) throws {
        try insertTitle.bind(Array(Folding.key(title).utf8), at: 1)
        try insertTitle.bind(passage, at: 2)
        try insertTitle.bind(isAlias ? 1 : 0, at: 3)
        try insertTitle.run()
    }

    /// Writes the three tables.
    mutating func finish(into bundle: borrowing Database) throws {
        try writeTitles(into: bundle)
        try writeFacts(into: bundle)
    }

    private func writeTitles(into bundle: borrowing Database) throws {
        var rows = try scratch.prepare(
            "SELECT DISTINCT key, passage, alias FROM title ORDER BY key, alias, passage")
        var insert = try bundle.prepare("INSERT INTO title VALUES (?, ?, ?)")
        var chunk = TitleChunk()
        var first: [UInt8] = []
        var last: [UInt8] = []
        var number = 0
        func write(_ chunk: TitleChunk, to insert: inout Statement) throws {
            number += 1
            try insert.bind(number, at: 1)
            try insert.bind(first, at: 2)
            try insert.bind(chunk.data(), at: 3)
            try insert.run()
        }
        while try rows.step() {
            let key = rows.bytes(0)
            if chunk.entries.count >= TitleChunk.capacity, key != last {
                try write(chunk, to: &insert)
                chunk = TitleChunk()
            }
            if chunk.entries.isEmpty { first = key }
            chunk.entries.append(
                TitleEntry(passage: rows.int(1), aliasKey: rows.int(2) == 1 ? key : nil))
            last = key
        }
        if !chunk.entries.isEmpty { try write(chunk, to: &insert) }
    }

    private func writeFacts(into bundle: borrowing Database) throws {
        var rows = try scratch.prepare("SELECT label, passage FROM fact ORDER BY label, passage")
        var insertLabel = try bundle.prepare("INSERT INTO label VALUES (?, ?)")
        var insertFact = try bundle.prepare("INSERT INTO fact VALUES (?, ?)")
        var label: String?
        var number = 0
        while try rows.step() {
            if rows.text(0) != label {
                label = rows.text(0)
                number += 1
                try insertLabel.bind(number, at: 1)
                try insertLabel.bind(label, at: 2)
                try insertLabel.run()
            }
            try insertFact.bind(number, at: 1)
            try insertFact.bind(rows.int(1), at: 2)
            try insertFact.run()
        }
    }
}
