// "Sources come in any order and say things twice": articles wait on disk until all are there.

package import SQLite
import Zstandard

/// Articles and redirects on disk, one per identity, the newest.
///
/// Memory stays the same however many there are; the scratch database holds them.
package struct Staging: ~Copyable {
    package struct Counts: Sendable, Equatable {
        package var articles = 0
        package var replaced = 0
        package var redirects = 0
        package var dangling = 0
    }

    package private(set) var counts = Counts()
    private let database: Database
    private var find: Statement
    private var insert: Statement
    private var identify: Statement
    private var remove: Statement
    private var insertRedirect: Statement

    /// - Parameter database: Empty, and not needed after a crash.
    package init(in database: consuming Database) throws(SQLiteError) {
        try database.execute(
            """
            PRAGMA page_size = 16384; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;
            PRAGMA cache_size = -16000; PRAGMA temp_store = FILE; PRAGMA locking_mode = EXCLUSIVE;
            CREATE TABLE staged (id INTEGER PRIMARY KEY, frame BLOB);
            CREATE TABLE identity (source TEXT, length INTEGER, article TEXT, language TEXT,
              level TEXT, staged INTEGER, size INTEGER, newest BLOB, title TEXT,
              PRIMARY KEY (source, length, article, language, level)) WITHOUT ROWID;
            CREATE TABLE redirect (source TEXT, title TEXT, target TEXT,
              PRIMARY KEY (source, title)) WITHOUT ROWID;
            BEGIN
            """)
        let find = try database.prepare(
            """
            SELECT staged, newest FROM identity
            WHERE source = ? AND length = ? AND article = ? AND language = ? AND level = ?
            """)
        let insert = try database.prepare("INSERT INTO staged (frame) VALUES (?) RETURNING id")
        let identify = try database.prepare(
            "INSERT OR REPLACE INTO identity VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
        let remove = try database.prepare("DELETE FROM staged WHERE id = ?")
        let insertRedirect = try database.prepare(
            """
            INSERT INTO redirect VALUES (?, ?, ?)
            ON CONFLICT DO UPDATE SET target = min(target, excluded.target)
            """)
        self.find = find
        self.insert = insert
        self.identify = identify
        self.remove = remove
        self.insertRedirect = insertRedirect
        self.database = database
    }

    /// Takes an article unless a newer one of the same identity is there already.
    package mutating func add(_ article: StagedArticle) throws {
        try Self.bindIdentity(of: article, to: &find)
        defer { find.reset() }
        if try find.step() {
            counts.replaced += 1
            guard find.bytes(1).lexicographicallyPrecedes(article.order) else { return }
            try remove.bind(find.int(0), at: 1)
            try remove.run()
        } else {
            counts.articles += 1
        }
        try insert.bind(article.frame, at: 1)
        _ = try insert.step()
        let staged = insert.int(0)
        insert.reset()
        try Self.bindIdentity(of: article, to: &identify)
        try identify.bind(staged, at: 6)
        try identify.bind(article.storedSizeInBytes, at: 7)
        try identify.bind(article.order, at: 8)
        try identify.bind(TitleForm.normalized(article.title), at: 9)
        try identify.run()
    }

    private static func bindIdentity(
        of article: StagedArticle, to statement: inout Statement
    ) throws(SQLiteError) {
        try statement.bind(article.identity.source, at: 1)
        try statement.bind(article.identity.article.utf8.count, at: 2)
        try statement.bind(article.identity.article, at: 3)
        try statement.bind(article.language, at: 4)
        try statement.bind(article.level.rawValue, at: 5)
    }

    /// Of several redirects under one title the first target in order counts, whatever came first.
    package mutating func add(_ redirect: Redirect) throws {
        counts.redirects += 1
        try insertRedirect.bind(redirect.source, at: 1)
        try insertRedirect.bind(TitleForm.normalized(redirect.title), at: 2)
        try insertRedirect.bind(TitleForm.normalized(redirect.target), at: 3)
        try insertRedirect.run()
    }

    /// Ties redirects to the articles they lead to, over up to five others; the rest are dangling.
    package mutating func resolveRedirects() throws {
        try database.execute(
            """
            CREATE TABLE alias (staged INTEGER, title TEXT, PRIMARY KEY (staged, title))
              WITHOUT ROWID;
            """)
        guard counts.redirects > 0 else { return }
        try database.execute("CREATE INDEX by_title ON identity (source, title)")
        var all = try database.prepare("SELECT source, title, target FROM redirect")
        // Left to itself, SQLite walks all articles of the source for each redirect.
        var article = try database.prepare(
            "SELECT staged FROM identity INDEXED BY by_title WHERE source = ? AND title = ?")
        var onward = try database.prepare(
            "SELECT target FROM redirect WHERE source = ? AND title = ?")
        var insertAlias = try database.prepare("INSERT OR IGNORE INTO alias VALUES (?, ?)")
        while try all.step() {
            let source = all.text(0) ?? ""
            let title = all.text(1) ?? ""
            var target = all.text(2)
            var found: Int?
            for _ in 0..<6 {
                guard let wanted = target, found == nil else { break }
                found =
                    try Self.first(&article, source, wanted) { $0.int(0) }
                    ?? Self.first(&article, source, TitleForm.capitalized(wanted)) { $0.int(0) }
                if found == nil { target = try Self.first(&onward, source, wanted) { $0.text(0) } }
            }
            guard let found else {
                counts.dangling += 1
                continue
            }
            try insertAlias.bind(found, at: 1)
            try insertAlias.bind(title, at: 2)
            try insertAlias.run()
        }
    }

    private static func first<Value>(
        _ statement: inout Statement, _ source: String, _ title: String,
        _ read: (borrowing Statement) -> Value?
    ) throws(SQLiteError) -> Value? {
        defer { statement.reset() }
        try statement.bind(source, at: 1)
        try statement.bind(title, at: 2)
        return try statement.step() ? read(statement) : nil
    }

    /// All records in the order of bundles; call after ``resolveRedirects()``.
    /// - Parameter activity: What was done to these texts.
    package func records(activity: Activity) throws(SQLiteError) -> StagedRecords {
        StagedRecords(
            activity: activity,
            rows: try database.prepare(
                """
                SELECT identity.staged, size, frame FROM identity
                JOIN staged ON staged.id = identity.staged
                ORDER BY source, length, article, language, level
                """),
            aliases: try database.prepare("SELECT title FROM alias WHERE staged = ? ORDER BY title")
        )
    }
}

/// A record that a worker has yet to unpack.
package struct PackedRecord: Sendable {
    /// The most that a record may take.
    private static let maximumSizeInBytes = 128 << 20

    let frame: [UInt8]
    /// Bytes that the record takes in a block.
    let storedSizeInBytes: Int
    let aliases: [String]
    /// What was done to the text.
    let activity: Activity

    /// Packs a record that is complete.
    package init(_ record: ArticleRecord, activity: Activity) throws {
        let bytes = record.canonicalBytes
        var compressor = try Compressor(level: 1)
        frame = try compressor.compress(bytes)
        storedSizeInBytes = record.storedBytes.count
        aliases = []
        self.activity = activity
    }

    /// - Parameter storedSizeInBytes: Without the aliases.
    init(frame: [UInt8], storedSizeInBytes: Int, aliases: [String], activity: Activity) {
        self.frame = frame
        self.storedSizeInBytes =
            storedSizeInBytes + ArticleRecord.ordered(aliases).reduce(0) { $0 + $1.utf8.count + 2 }
        self.aliases = aliases
        self.activity = activity
    }

    func record() throws -> ArticleRecord {
        var decompressor = try Decompressor()
        let bytes = try decompressor.decompress(frame, maximumSizeInBytes: Self.maximumSizeInBytes)
        var record = try ArticleRecord(canonical: bytes)
        record.aliases = ArticleRecord.ordered(record.aliases + aliases)
        return record
    }
}

/// Staged records one by one.
package struct StagedRecords: ~Copyable {
    private let activity: Activity
    private var rows: Statement
    private var aliases: Statement

    init(activity: Activity, rows: consuming Statement, aliases: consuming Statement) {
        self.activity = activity
        self.rows = rows
        self.aliases = aliases
    }

    package mutating func next() throws(SQLiteError) -> PackedRecord? {
        guard try rows.step() else { return nil }
        var titles: [String] = []
        defer { aliases.reset() }
        try aliases.bind(rows.int(0), at: 1)
        while try aliases.step() {
            if let title = aliases.text(0) { titles.append(title) }
        }
        return PackedRecord(
            frame: rows.bytes(2), storedSizeInBytes: rows.int(1), aliases: titles,
            activity: activity)
    }
}

/// Titles as MediaWiki compares them: underscores are spaces, and what follows "#" is a place
/// within the page.
enum TitleForm {
    static func normalized(_ title: String) -> String {
        var bytes = title.utf8.prefix { $0 != 0x23 }.map { $0 == 0x5F ? 0x20 : $0 }
        while bytes.last == 0x20 { bytes.removeLast() }
        return String(decoding: bytes.drop { $0 == 0x20 }, as: UTF8.self)
    }

    /// A link's target with a capital first letter, as most wikis have their titles.
    static func capitalized(_ title: String) -> String {
        guard let first = title.unicodeScalars.first else { return title }
        let rest = title.unicodeScalars.dropFirst()
        return first.properties.uppercaseMapping + String(String.UnicodeScalarView(rest))
    }
}
