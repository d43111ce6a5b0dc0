// The log as it lies in a database: entries are added at its end, and nothing else is ever done.

import BundleFormat
import JSON
package import SQLite

/// A log of entries in the table `log` of a database.
///
/// Entries are numbered from 0. Appending is part of whatever transaction is open, so that what an
/// entry tells and the entry itself become durable together.
package struct AuditLog: ~Copyable {
    package static let schema =
        "CREATE TABLE log (id INTEGER PRIMARY KEY, entry BLOB NOT NULL) STRICT"

    /// The name that checkpoints carry.
    package let origin: String
    private var tree = MerkleTree()
    package private(set) var size = 0
    private var insert: Statement
    private var select: Statement

    /// Reads the log of a database whose table exists.
    /// - Throws: ``AuditError`` where an entry is missing or is none.
    package init(in database: borrowing Database, origin: String) throws {
        self.origin = origin
        let insert = try database.prepare("INSERT INTO log VALUES (?, ?)")
        let select = try database.prepare("SELECT entry FROM log WHERE id = ?")
        var size = 0
        var tree = MerkleTree()
        var rows = try database.prepare("SELECT id, entry FROM log ORDER BY id")
        while try rows.step() {
            guard rows.int(0) == size else {
                throw AuditError(.damaged, "the log", "entry \(size) is missing")
            }
            tree.append(MerkleTree.leaf(rows.bytes(1)))
            size += 1
        }
        self.insert = insert
        self.select = select
        self.size = size
        self.tree = tree
    }

    /// Adds an entry and gives its number.
    @discardableResult
    package mutating func append(_ entry: AuditEntry) throws -> Int {
        try insert.bind(size, at: 1)
        try insert.bind(entry.canonicalBytes, at: 2)
        try insert.run()
        tree.append(entry.leaf)
        size += 1
        return size - 1
    }

    /// The entry with a number, or nil if there is none.
    package mutating func entry(_ number: Int) throws -> AuditEntry? {
        defer { select.reset() }
        try select.bind(number, at: 1)
        guard try select.step() else { return nil }
        return try AuditEntry(canonical: select.bytes(0), subject: "entry \(number) of the log")
    }

    package var checkpoint: Checkpoint { Checkpoint(origin: origin, size: size, root: tree.root) }
}
