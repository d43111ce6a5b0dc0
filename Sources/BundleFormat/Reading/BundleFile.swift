// "Is this a bundle, and may it be read?": checks of constant cost before anything is asked of it.

import SQLite
import System

/// Opens bundles as data that is not trusted.
enum BundleFile {
    /// - Throws: ``FormatError`` that says in one sentence why the file is no bundle that can be
    ///   read; `SQLiteError` when the file cannot be opened.
    static func open(_ path: String) throws -> Database {
        try checkHeader(path)
        let database = try Database.hardened(at: path)
        try checkSchema(of: database, path)
        return database
    }

    /// Application, version and length, from the first 100 bytes (sqlite.org/fileformat2.html).
    private static func checkHeader(_ path: String) throws {
        guard let file = ReadableFile(path) else {
            throw FormatError(.notABundle, path, "the file cannot be read")
        }
        let header = file.bytes(at: 0, count: 100)
        guard header.count == 100, header.starts(with: Array("SQLite format 3\0".utf8)) else {
            throw FormatError(.notABundle, path, "this is not a bundle; it does not begin as one")
        }
        func word(_ offset: Int) -> Int {
            header[offset..<offset + 4].reduce(0) { $0 << 8 | Int($1) }
        }
        guard word(68) == Int(Schema.applicationID) else {
            throw FormatError(.notABundle, path, "this SQLite database is not a bundle")
        }
        guard word(60) == Int(Schema.version) else {
            throw FormatError(
                .tooNew, path,
                "its format version is \(word(60)) and this program reads \(Schema.version); "
                    + "get a newer program or another bundle")
        }
        let stated = Int(header[16]) << 8 | Int(header[17])
        let pageSize = stated == 1 ? 65_536 : stated
        guard pageSize >= 512, word(28) * pageSize == file.sizeInBytes else {
            throw FormatError(
                .damaged, path,
                "it is \(file.sizeInBytes) bytes long and should be \(word(28) * pageSize); get it again"
            )
        }
    }

    /// Every table must be one of ours, to the letter; anything else could be a trap.
    private static func checkSchema(of database: borrowing Database, _ path: String) throws {
        var allowed = Set(Schema.statements + Schema.translating)
        do {
            var rows = try database.prepare("SELECT type, name, sql FROM sqlite_schema")
            while try rows.step() {
                let name = rows.text(1) ?? ""
                guard let sql = rows.text(2), allowed.remove(sql) != nil else {
                    throw FormatError(
                        .unknownSchema, path,
                        "it holds the \(rows.text(0) ?? "object") \"\(name)\", "
                            + "which no bundle has; do not use it")
                }
            }
        } catch let error as SQLiteError {
            throw FormatError(
                .damaged, path, "SQLite cannot read it: \(error.reason); get it again")
        }
        if allowed.isSuperset(of: Schema.translating) { allowed.subtract(Schema.translating) }
        guard allowed.isEmpty else {
            throw FormatError(
                .damaged, path, "\(allowed.count) of its tables are missing; get it again")
        }
    }
}
