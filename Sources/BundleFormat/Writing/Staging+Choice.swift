// What staged articles are chosen by: titles, categories, links.

import SQLite

/// What ties two pages.
enum TieKind: Int {
    case link = 0
    case category = 1
    /// A category within another.
    case subcategory = 2
}

/// A staged article, without its text.
package struct StagedEntry: Sendable {
    /// Its number in the staging, from 1.
    package let number: Int
    package let identity: ArticleIdentity
    package let title: String
    package let language: String
    package let level: String
    package let license: String
    /// Bytes that it takes in a block, uncompressed.
    package let storedSizeInBytes: Int
}

extension Staging {
    /// The greatest number of a staged article.
    package func maximumNumber() throws -> Int { try database.maximumID(of: "staged") }

    /// Makes titles and aliases findable; call it after ``resolveRedirects()``.
    package func nameTitles() throws {
        try database.execute(
            """
            CREATE INDEX by_number ON identity (staged);
            CREATE TABLE named (source TEXT, title TEXT, staged INTEGER,
              PRIMARY KEY (source, title, staged)) WITHOUT ROWID;
            """)
        var insert = try database.prepare("INSERT OR IGNORE INTO named VALUES (?, ?, ?)")
        var titles = try database.prepare(
            """
            SELECT source, title, staged FROM identity
            UNION ALL SELECT source, alias.title, alias.staged
            FROM alias JOIN identity USING (staged)
            """)
        while try titles.step() {
            try insert.bind(titles.text(0), at: 1)
            try insert.bind(TitleForm.link(titles.text(1) ?? ""), at: 2)
            try insert.bind(titles.int(2), at: 3)
            try insert.run()
        }
    }

    /// All articles, in the order of bundles.
    package func forEachEntry(_ body: (StagedEntry) throws -> Void) throws {
        var rows = try database.prepare(
            """
            SELECT staged, source, article, title, language, level, license, size FROM identity
            ORDER BY source, length, article, language, level
            """)
        while try rows.step() {
            try body(
                StagedEntry(
                    number: rows.int(0),
                    identity: ArticleIdentity(
                        source: rows.text(1) ?? "", article: rows.text(2) ?? ""),
                    title: rows.text(3) ?? "", language: rows.text(4) ?? "",
                    level: rows.text(5) ?? "", license: rows.text(6) ?? "",
                    storedSizeInBytes: rows.int(7)))
        }
    }

    /// Articles under a title or alias, in any source.
    package func numbers(titled title: String) throws -> [Int] {
        var rows = try database.prepare("SELECT staged FROM named WHERE title = ?")
        try rows.bind(TitleForm.link(title), at: 1)
        return try Self.numbers(&rows)
    }

    /// Articles that a page links to.
    package func numbers(linkedFrom title: String) throws -> [Int] {
        var rows = try database.prepare(
            """
            SELECT DISTINCT staged FROM tie
            JOIN named ON named.source = tie.source AND named.title = tie.target
            WHERE tie.title = ? AND kind = 0 ORDER BY staged
            """)
        try rows.bind(TitleForm.link(title), at: 1)
        return try Self.numbers(&rows)
    }

    /// Articles in a category and, so many levels down, in those below it.
    package func numbers(inCategory name: String, depth: Int) throws -> [Int] {
        var below = try database.prepare(
            "SELECT DISTINCT title FROM tie WHERE target = ? AND kind = 2")
        var members = try database.prepare(
            """
            SELECT DISTINCT staged FROM tie
            JOIN named ON named.source = tie.source AND named.title = tie.title
            WHERE tie.target = ? AND kind = 1 ORDER BY staged
            """)
        var seen: Set<String> = []
        var found: Set<Int> = []
        var level = [TitleForm.link(name)]
        for _ in 0...max(0, depth) {
            var next: [String] = []
            for category in level where seen.insert(category).inserted {
                members.reset()
                try members.bind(category, at: 1)
                found.formUnion(try Self.numbers(&members))
                below.reset()
                try below.bind(category, at: 1)
                while try below.step() { next.append(below.text(0) ?? "") }
            }
            level = next
        }
        return found.sorted()
    }

    /// Makes categories findable from above; call it before ``numbers(inCategory:depth:)``.
    package func indexCategories() throws {
        try database.execute("CREATE INDEX by_target ON tie (target, kind) WHERE kind > 0")
    }

    /// Links between articles, as pairs of their numbers, each once.
    package func collectLinks() throws {
        try database.execute(
            """
            CREATE TABLE edge (origin INTEGER, target INTEGER, PRIMARY KEY (origin, target))
              WITHOUT ROWID;
            INSERT OR IGNORE INTO edge
            SELECT origin.staged, target.staged FROM tie
            JOIN named AS origin ON origin.source = tie.source AND origin.title = tie.title
            JOIN named AS target ON target.source = tie.source AND target.title = tie.target
            WHERE kind = 0 AND origin.staged <> target.staged;
            """)
    }

    /// Goes through what ``collectLinks()`` found.
    package func forEachLink(_ body: (_ origin: Int, _ target: Int) -> Void) throws {
        var rows = try database.prepare("SELECT origin, target FROM edge")
        while try rows.step() { body(rows.int(0), rows.int(1)) }
    }

    private static func numbers(_ rows: inout Statement) throws -> [Int] {
        var numbers: [Int] = []
        while try rows.step() { numbers.append(rows.int(0)) }
        return numbers
    }
}
