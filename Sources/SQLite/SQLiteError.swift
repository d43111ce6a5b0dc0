// What SQLite refused, in one sentence.

import CSQLite

/// A call to SQLite that failed.
package struct SQLiteError: Error, Equatable, CustomStringConvertible {
    /// What a caller can do about it.
    package enum Kind: Sendable {
        /// The file is no database, or is damaged.
        case damaged
        case cannotOpen
        case full
        case inputOutput
        case other
    }

    // Macros with arithmetic are not imported.
    private static let shortRead = SQLITE_IOERR | (2 << 8)
    private static let corruptFileSystem = SQLITE_IOERR | (33 << 8)

    /// SQLite's extended result code.
    package let code: Int32
    /// The SQL or the path that it was about.
    package let subject: String
    package let reason: String

    package var kind: Kind {
        switch code & 0xff {
        case SQLITE_CORRUPT, SQLITE_NOTADB, SQLITE_TOOBIG, SQLITE_AUTH, SQLITE_MISMATCH: .damaged
        case SQLITE_CANTOPEN, SQLITE_PERM, SQLITE_READONLY: .cannotOpen
        case SQLITE_FULL: .full
        case SQLITE_IOERR where code == Self.shortRead || code == Self.corruptFileSystem: .damaged
        case SQLITE_IOERR: .inputOutput
        default: .other
        }
    }

    package var description: String { "\(reason) (\(subject))" }

    init(_ code: Int32, _ subject: String, _ reason: String? = nil) {
        self.code = code
        self.subject = subject
        self.reason = unsafe reason ?? String(cString: sqlite3_errstr(code))
    }
}
