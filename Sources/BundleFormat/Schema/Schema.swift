// What tables a bundle has: created from here, and compared with here when one is opened.

/// The tables of a bundle; docs/format.md describes every column.
enum Schema {
    /// "HVSK".
    static let applicationID: Int32 = 0x4856_534B
    static let version: Int32 = 0

    static let contents = [
        "CREATE TABLE manifest (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID",
        """
        CREATE TABLE license (id INTEGER PRIMARY KEY, spdx TEXT NOT NULL, name TEXT NOT NULL, \
        url TEXT, text BLOB) STRICT
        """,
        """
        CREATE TABLE activity (id INTEGER PRIMARY KEY, operation TEXT NOT NULL, tool TEXT NOT NULL, \
        version TEXT NOT NULL, model TEXT, parameters TEXT, digital_source_type TEXT, \
        note TEXT NOT NULL) STRICT
        """,
        """
        CREATE TABLE provenance (id INTEGER PRIMARY KEY, source TEXT NOT NULL, \
        key TEXT NOT NULL, language TEXT NOT NULL, level TEXT NOT NULL, license INTEGER NOT NULL, \
        activity INTEGER NOT NULL, retrieved TEXT, authors TEXT, url TEXT, history TEXT) STRICT
        """,
        "CREATE TABLE block (id INTEGER PRIMARY KEY, data BLOB NOT NULL) STRICT",
        """
        CREATE TABLE article (passage INTEGER PRIMARY KEY, key ANY NOT NULL, title TEXT NOT NULL, \
        provenance INTEGER NOT NULL, revision ANY, timestamp ANY, hash BLOB NOT NULL) STRICT
        """,
        "CREATE TABLE address (passage INTEGER PRIMARY KEY, url TEXT NOT NULL) STRICT",
    ]

    static let derived =
        [
            "CREATE TABLE label (id INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT",
            """
            CREATE TABLE fact (label INTEGER NOT NULL, passage INTEGER NOT NULL, \
            PRIMARY KEY (label, passage)) STRICT, WITHOUT ROWID
            """,
            """
            CREATE TABLE title (id INTEGER PRIMARY KEY, first BLOB NOT NULL, \
            data BLOB NOT NULL) STRICT
            """,
        ] + IndexSchema.statements

    /// Tables of bundles that can be asked in other languages; others have neither.
    static let translating = [
        """
        CREATE TABLE dictionary (id INTEGER PRIMARY KEY, name TEXT NOT NULL, source TEXT NOT NULL, \
        target TEXT NOT NULL, license TEXT NOT NULL, attribution TEXT) STRICT
        """,
        """
        CREATE TABLE translation (id INTEGER PRIMARY KEY, source TEXT NOT NULL, \
        target TEXT NOT NULL, first BLOB NOT NULL, data BLOB NOT NULL) STRICT
        """,
    ]

    /// The exact text of every row of `sqlite_schema` of a bundle, but for ``translating``.
    static var statements: [String] { contents + derived }
}
