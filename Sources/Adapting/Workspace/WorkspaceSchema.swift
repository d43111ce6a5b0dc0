// Drafts, states and reviews lie in one SQLite file beside the recipe, so that a killed run loses
// nothing that was finished.

import Auditing

/// The tables of a workspace; docs/adapting.md says what they hold.
enum WorkspaceSchema {
    /// "HVWS".
    static let applicationID: Int32 = 0x4856_5753
    static let version: Int32 = 1

    static let statements = [
        "CREATE TABLE provider (id INTEGER PRIMARY KEY, identity TEXT NOT NULL UNIQUE, halt TEXT, cleared INTEGER NOT NULL DEFAULT -1, stops INTEGER NOT NULL DEFAULT 0) STRICT",
        """
        CREATE TABLE variant (id INTEGER PRIMARY KEY, source TEXT NOT NULL, article TEXT NOT NULL, \
        language TEXT NOT NULL, level TEXT NOT NULL, from_language TEXT NOT NULL, \
        from_level TEXT NOT NULL, title TEXT NOT NULL, revision TEXT, topics TEXT NOT NULL, \
        fingerprint BLOB NOT NULL, UNIQUE (source, article, language, level)) STRICT
        """,
        """
        CREATE TABLE suggestion (id INTEGER PRIMARY KEY AUTOINCREMENT, variant INTEGER NOT NULL, \
        position INTEGER NOT NULL, kind INTEGER NOT NULL, source_text TEXT NOT NULL, \
        state TEXT NOT NULL, provider INTEGER, draft TEXT, text TEXT, confidence REAL, tier TEXT, \
        method TEXT, rules TEXT, checks TEXT, risk REAL NOT NULL, entry INTEGER, problem TEXT, tried INTEGER, \
        UNIQUE (variant, position)) STRICT
        """,
        "CREATE INDEX suggestion_by_risk ON suggestion (state, risk DESC, id)",
        """
        CREATE TABLE decision (entry INTEGER PRIMARY KEY, suggestion INTEGER NOT NULL, \
        provider INTEGER, verdict TEXT NOT NULL, reviewer TEXT NOT NULL, kind TEXT NOT NULL, \
        at TEXT NOT NULL, text TEXT, edits INTEGER NOT NULL, words INTEGER NOT NULL, seconds REAL, \
        state_before TEXT NOT NULL, text_before TEXT, undone INTEGER NOT NULL DEFAULT 0) STRICT
        """,
        "CREATE INDEX decision_of_suggestion ON decision (suggestion)",
        "CREATE INDEX decision_of_provider ON decision (provider, entry)",
        AuditLog.schema,
    ]
}
