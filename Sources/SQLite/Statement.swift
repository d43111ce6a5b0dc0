// "Ask this of the database": binding, stepping, and columns copied out before the next step.

import CSQLite

/// A compiled statement; finalised when it goes out of scope. Parameters count from 1, columns from 0.
@safe package struct Statement: ~Copyable {
    private let handle: OpaquePointer
    private let sql: String
    private var isDone = false

    @unsafe init(handle: OpaquePointer, sql: String) {
        unsafe self.handle = handle
        self.sql = sql
    }

    deinit {
        unsafe sqlite3_finalize(handle)
    }

    /// Moves to the next row; false when there is none, and from then on until ``reset()``.
    package mutating func step() throws(SQLiteError) -> Bool {
        guard !isDone else { return false }
        let result = unsafe sqlite3_step(handle)
        switch result {
        case SQLITE_ROW: return true
        case SQLITE_DONE:
            isDone = true
            return false
        default: throw error(result)
        }
    }

    /// Makes the statement ready to run again; bindings stay.
    package mutating func reset() {
        unsafe sqlite3_reset(handle)
        isDone = false
    }

    /// Runs the statement to its end and makes it ready again.
    package mutating func run() throws(SQLiteError) {
        defer { reset() }
        while try step() {}
    }

    // MARK: Parameters

    package mutating func bind(_ value: Int64?, at index: Int32) throws(SQLiteError) {
        guard let value else { return try bindNull(at: index) }
        try check(unsafe sqlite3_bind_int64(handle, index, value))
    }

    package mutating func bind(_ value: Int, at index: Int32) throws(SQLiteError) {
        try check(unsafe sqlite3_bind_int64(handle, index, Int64(value)))
    }

    package mutating func bind(_ value: String?, at index: Int32) throws(SQLiteError) {
        guard let value else { return try bindNull(at: index) }
        let bytes = Array(value.utf8)
        let length = Int32(clamping: bytes.count)
        let result = unsafe bytes.withUnsafeBytes { buffer in
            let start = unsafe buffer.bindMemory(to: CChar.self).baseAddress
            return unsafe sqlite3_bind_text(
                handle, index, start ?? empty, length, transient)
        }
        try check(result)
    }

    package mutating func bind(_ value: [UInt8], at index: Int32) throws(SQLiteError) {
        let length = Int32(clamping: value.count)
        let result = unsafe value.withUnsafeBytes { buffer in
            guard !value.isEmpty else { return unsafe sqlite3_bind_zeroblob(handle, index, 0) }
            return unsafe sqlite3_bind_blob(handle, index, buffer.baseAddress, length, transient)
        }
        try check(result)
    }

    package mutating func bindNull(at index: Int32) throws(SQLiteError) {
        try check(unsafe sqlite3_bind_null(handle, index))
    }

    // MARK: Columns

    package func isNull(_ column: Int32) -> Bool {
        unsafe sqlite3_column_type(handle, column) == SQLITE_NULL
    }

    package func isInteger(_ column: Int32) -> Bool {
        unsafe sqlite3_column_type(handle, column) == SQLITE_INTEGER
    }

    package func int(_ column: Int32) -> Int {
        unsafe Int(sqlite3_column_int64(handle, column))
    }

    package func text(_ column: Int32) -> String? {
        isNull(column) ? nil : String(decoding: bytes(column), as: UTF8.self)
    }

    /// The bytes of a blob or of a text.
    package func bytes(_ column: Int32) -> [UInt8] {
        guard let start = unsafe sqlite3_column_blob(handle, column) else { return [] }
        let count = Int(unsafe sqlite3_column_bytes(handle, column))
        return unsafe Array(UnsafeRawBufferPointer(start: start, count: count))
    }

    private func check(_ result: Int32) throws(SQLiteError) {
        guard result == SQLITE_OK else { throw error(result) }
    }

    private func error(_ code: Int32) -> SQLiteError {
        let reason = unsafe String(cString: sqlite3_errmsg(sqlite3_db_handle(handle)))
        return SQLiteError(code, sql, reason)
    }
}

/// What SQLite copies before the call returns.
private var transient: sqlite3_destructor_type {
    unsafe unsafeBitCast(-1, to: sqlite3_destructor_type.self)
}

/// A text of no bytes still needs an address, or it would be bound as null.
private var empty: UnsafePointer<CChar> {
    unsafe UnsafePointer(bitPattern: 1).unsafelyUnwrapped
}
