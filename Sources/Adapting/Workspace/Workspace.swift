// The file in which drafts become reviewed text, opened by one program at a time.

package import Auditing
import BundleFormat
import Foundation
package import SQLite

/// An open workspace. Everything that changes it is one transaction together with its log entry.
package struct Workspace: ~Copyable {
    package let path: String
    package let database: Database
    package var log: AuditLog
    /// How many transactions are open, one within the other.
    private var depth = 0

    /// Opens a workspace, or makes an empty one.
    ///
    /// - Parameter origin: What the log is called.
    /// - Throws: ``WorkspaceError`` for a file that is none, or that another program has open.
    package init(at path: String, origin: String, creating: Bool = true) throws {
        guard creating || FileManager.default.fileExists(atPath: path) else {
            throw WorkspaceError(
                .missing, path, "there is no workspace yet; make one with haversack-builder adapt")
        }
        let database = try Self.open(path)
        let log = try AuditLog(in: database, origin: origin)
        self.path = path
        self.database = database
        self.log = log
    }

    private static func open(_ path: String) throws -> Database {
        do {
            let database = try Database.writable(at: path)
            try database.execute(
                """
                PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = DELETE;
                PRAGMA synchronous = FULL; PRAGMA cache_size = -8000; PRAGMA trusted_schema = OFF;
                BEGIN EXCLUSIVE
                """)
            try prepare(database, path)
            try database.execute("COMMIT")
            return database
        } catch let error as SQLiteError {
            let isBusy = error.code & 0xff == 5 || error.code & 0xff == 6
            throw WorkspaceError(
                isBusy ? .busy : .damaged, path,
                isBusy
                    ? "another program has it open; wait for its end"
                    : "it is no workspace that can be used: \(error.reason)")
        }
    }

    /// Makes the tables of an empty file, or checks whose file it is.
    private static func prepare(_ database: borrowing Database, _ path: String) throws {
        let isEmpty = try number(database, "SELECT count(*) FROM sqlite_schema") == 0
        if isEmpty {
            try database.execute(
                """
                PRAGMA application_id = \(WorkspaceSchema.applicationID);
                PRAGMA user_version = \(WorkspaceSchema.version)
                """)
            for statement in WorkspaceSchema.statements { try database.execute(statement) }
        }
        guard try number(database, "PRAGMA application_id") == Int(WorkspaceSchema.applicationID)
        else { throw WorkspaceError(.damaged, path, "this file is no workspace; name another") }
        guard try number(database, "PRAGMA user_version") == Int(WorkspaceSchema.version) else {
            throw WorkspaceError(.damaged, path, "a later program made it; get a newer program")
        }
        var wanted = Set(WorkspaceSchema.statements)
        var rows = try database.prepare(
            "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%'")
        while try rows.step() {
            guard wanted.remove(rows.text(0) ?? "") != nil else {
                throw WorkspaceError(
                    .damaged, path, "it holds a table that no workspace has; do not use it")
            }
        }
        guard wanted.isEmpty else {
            throw WorkspaceError(.damaged, path, "some of its tables are missing; use a copy")
        }
    }

    static func number(_ database: borrowing Database, _ sql: String) throws -> Int {
        var rows = try database.prepare(sql)
        return try rows.step() ? rows.int(0) : 0
    }

    /// Runs changes that belong together; if one throws, none is made. They may stand within others.
    package mutating func transaction<Result>(
        _ body: (inout Workspace) throws -> Result
    ) throws -> Result {
        let isOutermost = depth == 0
        try database.execute(isOutermost ? "BEGIN IMMEDIATE" : "SAVEPOINT level\(depth)")
        depth += 1
        defer { depth -= 1 }
        do {
            let result = try body(&self)
            try database.execute(isOutermost ? "COMMIT" : "RELEASE level\(depth - 1)")
            return result
        } catch {
            try database.execute(isOutermost ? "ROLLBACK" : "ROLLBACK TO level\(depth - 1)")
            // What was appended is gone; so must be its hash.
            log = try AuditLog(in: database, origin: log.origin)
            throw error
        }
    }

    /// ISO 8601 in UTC, to the second.
    static var now: String { Date().formatted(.iso8601) }
}
