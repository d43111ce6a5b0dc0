// The two tables that only bundles have which can be asked in other languages.

import SQLite
import Zstandard

/// Writes `dictionary` and `translation`.
enum TermPairsTables {
    /// Writes nothing, not even empty tables, when there is nothing to write.
    static func write(
        _ books: [Wordbook], _ pairs: [TermPairs], into database: borrowing Database
    ) throws {
        let filled = pairs.filter { !$0.entries.isEmpty }
            .sorted { ($0.source, $0.target) < ($1.source, $1.target) }
        guard !books.isEmpty || !filled.isEmpty else { return }
        for statement in Schema.translating { try database.execute(statement) }
        var insert = try database.prepare("INSERT INTO dictionary VALUES (?, ?, ?, ?, ?, ?)")
        for (number, book) in books.enumerated() {
            try insert.bind(number + 1, at: 1)
            try insert.bind(book.name, at: 2)
            try insert.bind(book.source, at: 3)
            try insert.bind(book.target, at: 4)
            try insert.bind(book.license, at: 5)
            try insert.bind(book.attribution, at: 6)
            try insert.run()
        }
        try write(filled, into: database)
    }

    private static func write(_ pairs: [TermPairs], into database: borrowing Database) throws {
        var insert = try database.prepare("INSERT INTO translation VALUES (?, ?, ?, ?, ?)")
        var compressor = try Compressor(level: TermPairsLayout.level)
        var number = 0
        for table in pairs {
            for row in TermPairsLayout.rows(of: table) {
                number += 1
                try insert.bind(number, at: 1)
                try insert.bind(table.source, at: 2)
                try insert.bind(table.target, at: 3)
                try insert.bind(row.first, at: 4)
                try insert.bind(try compressor.compress(row.lines), at: 5)
                try insert.run()
            }
        }
    }
}
