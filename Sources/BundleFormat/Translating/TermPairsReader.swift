// "What does this word stand for?": a word's line of a term table, found with one small frame.

import Language
import SQLite
import Zstandard

/// Reads the term tables of a bundle; a bundle without any gives nothing.
package struct TermPairsReader: ~Copyable {
    private static let mostRows = 20_000
    private static let rowsHeld = 16

    /// Where a row begins.
    private struct Place {
        let id: Int
        let source: String
        let target: String
        let first: [UInt8]
    }

    /// The statements that read the tables.
    private struct Tables: ~Copyable {
        private var select: Statement
        private var list: Statement
        private var books: Statement

        static func found(in database: borrowing Database) throws -> Tables? {
            var known = try database.prepare(
                "SELECT count(*) FROM sqlite_schema WHERE name = 'translation'")
            guard try known.step(), known.int(0) > 0 else { return nil }
            return try Tables(database)
        }

        private init(_ database: borrowing Database) throws {
            let select = try database.prepare("SELECT data FROM translation WHERE id = ?")
            let list = try database.prepare(
                """
                SELECT id, source, target, first FROM translation ORDER BY id
                LIMIT \(mostRows)
                """)
            let books = try database.prepare(
                """
                SELECT name, source, target, license, attribution FROM dictionary ORDER BY id
                LIMIT 1000
                """)
            self.select = select
            self.list = list
            self.books = books
        }

        mutating func places() throws -> [Place] {
            defer { list.reset() }
            var found: [Place] = []
            while try list.step() {
                let place = Place(
                    id: list.int(0), source: list.text(1) ?? "", target: list.text(2) ?? "",
                    first: list.bytes(3))
                guard place.first.count <= TermPairs.mostBytes, place.source.utf8.count <= 64,
                    place.target.utf8.count <= 64
                else {
                    throw FormatError(
                        .damaged, "the term table", "row \(place.id) begins with what is no word")
                }
                found.append(place)
            }
            return found
        }

        mutating func frame(_ id: Int) throws -> [UInt8]? {
            defer { select.reset() }
            try select.bind(id, at: 1)
            return try select.step() ? select.bytes(0) : nil
        }

        mutating func wordbooks() throws -> [Wordbook] {
            defer { books.reset() }
            var found: [Wordbook] = []
            while try books.step() {
                found.append(
                    Wordbook(
                        name: books.text(0) ?? "", source: books.text(1) ?? "",
                        target: books.text(2) ?? "", license: books.text(3) ?? "",
                        attribution: books.text(4)))
            }
            return found
        }
    }

    /// Only of bundles that have the tables.
    private var tables: Tables?
    private var places: [Place]?
    private var decompressor: Decompressor
    /// Rows by id, the one used last at the end.
    private var rows: [(id: Int, lines: [UInt8])] = []

    init(_ database: borrowing Database) throws {
        let decompressor = try Decompressor()
        tables = try Tables.found(in: database)
        self.decompressor = decompressor
    }

    /// What a word or phrase of one language may be in another, the best first; index forms.
    /// - Parameters:
    ///   - source: The question's language, a primary code.
    ///   - target: The texts' language, likewise.
    package mutating func targets(
        of key: [UInt8], from source: String, to target: String
    ) throws -> [[UInt8]] {
        let place = try known().last {
            $0.source == source && $0.target == target
                && !key.lexicographicallyPrecedes($0.first)
        }
        guard let place else { return [] }
        return TermPairsLayout.targets(of: key, in: try lines(place.id))
    }

    /// Whether there is anything to translate with.
    package mutating func has(from source: String, to target: String) throws -> Bool {
        try known().contains { $0.source == source && $0.target == target }
    }

    /// All tables, whole.
    package mutating func all() throws -> [TermPairs] {
        var tables: [TermPairs] = []
        for place in try known() {
            if tables.last?.source != place.source || tables.last?.target != place.target {
                tables.append(TermPairs(from: place.source, to: place.target))
            }
            try TermPairsLayout.read(try lines(place.id), into: &tables[tables.count - 1])
        }
        return tables
    }

    /// The dictionaries that the tables were made from.
    package mutating func wordbooks() throws -> [Wordbook] {
        try tables?.wordbooks() ?? []
    }

    /// Which row begins where; read once.
    private mutating func known() throws -> [Place] {
        if let places { return places }
        let found = try tables?.places() ?? []
        places = found
        return found
    }

    private mutating func lines(_ id: Int) throws -> [UInt8] {
        if let held = rows.firstIndex(where: { $0.id == id }) {
            let row = rows.remove(at: held)
            rows.append(row)
            return row.lines
        }
        guard let frame = try tables?.frame(id) else { return [] }
        let lines: [UInt8]
        do {
            lines = try decompressor.decompress(
                frame, maximumSizeInBytes: TermPairsLayout.maximumSizeInBytes)
        } catch {
            throw FormatError(.damaged, "the term table", "row \(id): \(error.reason)")
        }
        rows.append((id, lines))
        if rows.count > Self.rowsHeld { rows.removeFirst() }
        return lines
    }
}
