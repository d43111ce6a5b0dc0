// "Here is a database file": opened for writing by the builder, or read-only and hardened.

import CSQLite

/// An open SQLite database; closed when it goes out of scope.
@safe package struct Database: ~Copyable {
    let handle: OpaquePointer
    private let path: String

    private init(path: String, name: String, flags: Int32) throws(SQLiteError) {
        var opened: OpaquePointer?
        let result = unsafe sqlite3_open_v2(name, &opened, flags | SQLITE_OPEN_EXRESCODE, nil)
        guard let handle = unsafe opened else {
            throw SQLiteError(result, path, "memory is short")
        }
        guard result == SQLITE_OK else {
            let reason = unsafe String(cString: sqlite3_errmsg(handle))
            unsafe sqlite3_close_v2(handle)
            throw SQLiteError(result, path, reason)
        }
        unsafe self.handle = handle
        self.path = path
    }

    deinit {
        unsafe sqlite3_close_v2(handle)
    }

    /// Creates or opens a database for writing.
    package static func writable(at path: String) throws(SQLiteError) -> Database {
        try Database(
            path: path, name: path,
            flags: SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX)
    }

    /// Opens a database that nothing will change, as data that is not trusted: no triggers, no
    /// views, no functions with effects, low limits (sqlite.org/security.html).
    package static func hardened(at path: String) throws(SQLiteError) -> Database {
        let database = try Database(
            path: path, name: "file:\(percentEncoded(path))?mode=ro&immutable=1",
            flags: SQLITE_OPEN_READONLY | SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX)
        try database.harden()
        return database
    }

    private static func percentEncoded(_ path: String) -> String {
        let digits = Array("0123456789ABCDEF".utf8)
        var name: [UInt8] = []
        for byte in path.utf8 {
            switch byte {
            case UInt8(ascii: "%"), UInt8(ascii: "?"), UInt8(ascii: "#"):
                name += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            default: name.append(byte)
            }
        }
        return String(decoding: name, as: UTF8.self)
    }

    private func harden() throws(SQLiteError) {
        let settings: [(Int32, Int32)] = [
            (SQLITE_DBCONFIG_DEFENSIVE, 1), (SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0),
            (SQLITE_DBCONFIG_ENABLE_TRIGGER, 0), (SQLITE_DBCONFIG_ENABLE_VIEW, 0),
            (SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0),
        ]
        for (option, value) in settings {
            let result = unsafe haversack_db_config(handle, option, value)
            guard result == SQLITE_OK else { throw SQLiteError(result, path) }
        }
        let limits: [(Int32, Int32)] = [
            (SQLITE_LIMIT_LENGTH, 1_000_000), (SQLITE_LIMIT_SQL_LENGTH, 100_000),
            (SQLITE_LIMIT_COLUMN, 100), (SQLITE_LIMIT_EXPR_DEPTH, 10),
            (SQLITE_LIMIT_COMPOUND_SELECT, 3), (SQLITE_LIMIT_VDBE_OP, 25_000),
            (SQLITE_LIMIT_FUNCTION_ARG, 8), (SQLITE_LIMIT_ATTACHED, 0),
            (SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 50), (SQLITE_LIMIT_VARIABLE_NUMBER, 10),
            (SQLITE_LIMIT_TRIGGER_DEPTH, 10), (SQLITE_LIMIT_WORKER_THREADS, 0),
        ]
        for (limit, value) in limits {
            unsafe sqlite3_limit(handle, limit, value)
        }
        try execute("PRAGMA cell_size_check = ON")
        try execute("PRAGMA mmap_size = 0")
    }

    /// Runs statements that give no rows.
    package func execute(_ sql: String) throws(SQLiteError) {
        let result = unsafe sqlite3_exec(handle, sql, nil, nil, nil)
        guard result == SQLITE_OK else { throw error(result, sql) }
    }

    /// Compiles one statement.
    package func prepare(_ sql: String) throws(SQLiteError) -> Statement {
        var compiled: OpaquePointer?
        let result = unsafe sqlite3_prepare_v3(
            handle, sql, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &compiled, nil)
        guard result == SQLITE_OK, let handle = unsafe compiled else { throw error(result, sql) }
        return unsafe Statement(handle: handle, sql: sql)
    }

    private func error(_ code: Int32, _ subject: String) -> SQLiteError {
        unsafe SQLiteError(code, subject, String(cString: sqlite3_errmsg(handle)))
    }
}
