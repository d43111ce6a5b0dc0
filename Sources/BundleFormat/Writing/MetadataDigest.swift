// The manifest, licences and provenance are outside the root; `verify` checks them by this hash.

import SQLite

/// One hash over the small tables and over which provenance each article has.
enum MetadataDigest {
    /// Each column is a byte 0 for null, or 1, the length (varint) and the value as text or blob.
    private static let queries: [(sql: String, columns: Int32)] = [
        ("SELECT key, value FROM manifest WHERE key <> 'metadata_sha256' ORDER BY key", 2),
        ("SELECT id, spdx, name, url, text FROM license ORDER BY id", 5),
        (
            """
            SELECT id, operation, tool, version, model, parameters, digital_source_type, note \
            FROM activity ORDER BY id
            """, 8
        ),
        (
            """
            SELECT id, source, key, language, level, license, activity, retrieved, authors, url, \
            history FROM provenance ORDER BY id
            """, 11
        ),
        ("SELECT passage, provenance FROM article ORDER BY passage", 2),
    ]

    /// Of bundles that have these tables, behind the others.
    private static let translating: [(sql: String, columns: Int32)] = [
        (
            "SELECT id, name, source, target, license, attribution FROM dictionary ORDER BY id", 6
        ),
        ("SELECT id, source, target, first, data FROM translation ORDER BY id", 5),
    ]

    static func compute(of database: borrowing Database) throws -> Digest {
        var hash = SHA256()
        var known = try database.prepare(
            "SELECT count(*) FROM sqlite_schema WHERE name = 'translation'")
        let isTranslating = try known.step() && known.int(0) > 0
        for query in queries + (isTranslating ? translating : []) {
            var rows = try database.prepare(query.sql)
            while try rows.step() {
                var row: [UInt8] = []
                for column in 0..<query.columns {
                    row.append(rows.isNull(column) ? 0 : 1)
                    guard !rows.isNull(column) else { continue }
                    let bytes = rows.bytes(column)
                    row.appendVarint(bytes.count)
                    row += bytes
                }
                hash.update(row)
            }
        }
        return hash.finish()
    }
}
