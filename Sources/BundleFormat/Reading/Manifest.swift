// What a bundle says of itself, read back.

import SQLite

/// The table `manifest`.
package struct Manifest: Sendable {
    private let values: [String: String]

    init(of database: borrowing Database) throws {
        var rows = try database.prepare("SELECT key, value FROM manifest LIMIT 1000")
        var values: [String: String] = [:]
        while try rows.step() { values[rows.text(0) ?? ""] = rows.text(1) }
        self.values = values
    }

    package subscript(_ key: ManifestKey) -> String? { values[key.rawValue] }

    package func number(_ key: ManifestKey) -> Int {
        max(0, values[key.rawValue].flatMap { Int($0) } ?? 0)
    }

    /// Languages in which questions are expected: those of the texts, then others.
    package var questionLanguages: [String] {
        let own = languages
        let others = (self[.questionLanguages] ?? "").split(separator: " ").map(String.init)
        return own + others.filter { !own.contains($0) }
    }

    /// Languages, those with most articles first.
    package var languages: [String] {
        (self[.languages] ?? "").split(separator: " ").map(String.init)
    }
}
