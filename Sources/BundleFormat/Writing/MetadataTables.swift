// The small tables that are written last.

import SQLite
import Zstandard

/// Writes licences, activities and the manifest.
enum MetadataTables {
    static func write(_ licenses: [License], into database: borrowing Database) throws {
        var insert = try database.prepare("INSERT INTO license VALUES (?, ?, ?, ?, ?)")
        var compressor = try Compressor(level: BlockLayout.level)
        for (number, license) in licenses.enumerated() {
            try insert.bind(number + 1, at: 1)
            try insert.bind(license.identifier, at: 2)
            try insert.bind(license.name, at: 3)
            try insert.bind(license.url, at: 4)
            if let text = license.text {
                try insert.bind(try compressor.compress(Array(text.utf8)), at: 5)
            } else {
                try insert.bindNull(at: 5)
            }
            try insert.run()
        }
    }

    static func write(_ activities: [Activity], into database: borrowing Database) throws {
        var insert = try database.prepare(
            "INSERT INTO activity VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
        for (number, activity) in activities.enumerated() {
            try insert.bind(number + 1, at: 1)
            try insert.bind(activity.operation, at: 2)
            try insert.bind(activity.tool, at: 3)
            try insert.bind(activity.version, at: 4)
            try insert.bind(activity.model, at: 5)
            try insert.bind(activity.parameters, at: 6)
            try insert.bind(activity.sourceType?.rawValue, at: 7)
            try insert.bind(activity.note, at: 8)
            try insert.run()
        }
    }

    static func write(
        _ manifest: [ManifestKey: String], into database: borrowing Database
    ) throws {
        var insert = try database.prepare("INSERT INTO manifest VALUES (?, ?)")
        for key in ManifestKey.allCases {
            guard let value = manifest[key] else { continue }
            try insert.bind(key.rawValue, at: 1)
            try insert.bind(value, at: 2)
            try insert.run()
        }
        try insert.bind(ManifestKey.metadataDigest.rawValue, at: 1)
        try insert.bind(MetadataDigest.compute(of: database).hex, at: 2)
        try insert.run()
    }
}

/// One hash over all that is derived from the articles, so that `verify` can tell whether it is
/// still what was written.
enum IndexDigest {
    private static let queries = [
        "SELECT id, text, '' FROM label ORDER BY id",
        "SELECT id, first, data FROM title ORDER BY id",
        "SELECT id, first, data FROM term ORDER BY id",
        "SELECT id, '', data FROM posting ORDER BY id",
        "SELECT id, '', data FROM length ORDER BY id",
        "SELECT label, passage, '' FROM fact ORDER BY label, passage",
    ]

    static func compute(of database: borrowing Database) throws -> Digest {
        var hash = SHA256()
        for query in queries {
            var rows = try database.prepare(query)
            while try rows.step() {
                var row: [UInt8] = []
                row.appendVarint(max(0, rows.int(0)))
                for column: Int32 in [1, 2] {
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
