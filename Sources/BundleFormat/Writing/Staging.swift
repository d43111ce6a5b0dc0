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
    let database: Database
    private var find: Statement
    private var insert: Statement
    private var identify: Statement
    private var remove: Statement
    private var insertRedirect: Statement
    private var insertTie: Statement

    /// - Parameter database: Empty, and not needed after a crash.
    package init(in database: consuming Database) throws(SQLiteError) {
        try database.execute(
            """
            PRAGMA page_size = 16384; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;
            PRAGMA cache_size = -16000; PRAGMA temp_store = FILE; PRAGMA locking_mode = EXCLUSIVE;
            CREATE TABLE staged (id INTEGER PRIMARY KEY, frame BLOB);
            CREATE TABLE identity (source TEXT, length INTEGER, article TEXT, language TEXT,
              level TEXT, staged INTEGER, size INTEGER, newest BLOB, title TEXT, license TEXT,
              PRIMARY KEY (source, length, article, language, level)) WITHOUT ROWID;
            CREATE TABLE redirect (source TEXT, title TEXT, target TEXT,
              PRIMARY KEY (source, title)) WITHOUT ROWID;
            CREATE TABLE tie (source TEXT, title TEXT, kind INTEGER, target TEXT,
              PRIMARY KEY (source, title, kind, target)) WITHOUT ROWID;
            BEGIN
            """)
        let find = try database.prepare(
            """
            SELECT staged, newest FROM identity
            WHERE source = ? AND length = ? AND article = ? AND language = ? AND level = ?
            """)
        let insert = try database.prepare("INSERT INTO staged (frame) VALUES (?) RETURNING id")
        let identify = try database.prepare(
            "INSERT OR REPLACE INTO identity VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        let remove = try database.prepare("DELETE FROM staged WHERE id = ?")
        let insertRedirect = try database.prepare(
            """
            INSERT INTO redirect VALUES (?, ?, ?)
            ON CONFLICT DO UPDATE SET target = min(target, excluded.target)
            """)
        let insertTie = try database.prepare("INSERT OR IGNORE INTO tie VALUES (?, ?, ?, ?)")
        self.insertTie = insertTie
        self.find = find
        self.insert = insert
        self.identify = identify
        self.remove = remove
        self.insertRedirect = insertRedirect
        self.database = database
    }

    /// Takes what a page that is no article tells about articles.
    package mutating func add(_ guide: GuidePage) throws {
        let title = TitleForm.link(guide.title)
        try add(guide.ties.links, of: .link, source: guide.source, title: title)
        try add(
            guide.ties.categories, of: guide.isCategory ? .subcategory : .category,
            source: guide.source, title: title)
    }

    private mutating func add(
        _ targets: [String], of kind: TieKind, source: String, title: String
    ) throws {
        for target in targets {
            try insertTie.bind(source, at: 1)
            try insertTie.bind(title, at: 2)
            try insertTie.bind(kind.rawValue, at: 3)
            try insertTie.bind(TitleForm.link(target), at: 4)
            try insertTie.run()
        }
    }

    /// Takes an article unless a newer one of the same identity is there already.
    package mutating func add(_ article: StagedArticle) throws {
        let source = article.identity.source
        let title = TitleForm.link(article.title)
        try add(article.ties.links, of: .link, source: source, title: title)
        try add(article.ties.categories, of: .category, source: source, title: title)
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
        try identify.bind(article.license, at: 10)
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
    /// - Parameters:
    ///   - activity: What was done to these texts.
    ///   - shortlist: Those that are wanted; nil is all.
    package func records(
        activity: Activity, of shortlist: Shortlist? = nil
    ) throws(SQLiteError) -> StagedRecords {
        StagedRecords(
            activity: activity, shortlist: shortlist,
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
