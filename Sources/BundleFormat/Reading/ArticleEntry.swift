// An article's row: all that is known without opening its block.

import SQLite

/// An article in a bundle, without its text.
package struct ArticleEntry: Sendable, Hashable {
    /// The number of its first passage; what the bundle's tables know it by.
    package let passage: Int
    package let identity: ArticleIdentity
    package let title: String
    package let language: String
    package let level: Level
    package let provenance: Provenance
    package let activity: Int
    /// What was done to the text: "extract" for a source's own.
    package let operation: String
    let hash: [UInt8]

    static let query = """
        SELECT article.passage, provenance.key || article.key, title, source, language, level, article.revision, timestamp, \
        address.url, provenance.url, history, retrieved, authors, license.spdx, activity, hash, operation \
        FROM article LEFT JOIN address ON address.passage = article.passage \
        JOIN provenance ON provenance.id = article.provenance \
        JOIN license ON license.id = provenance.license \
        JOIN activity ON activity.id = provenance.activity
        """

    init(_ row: borrowing Statement) {
        let title = row.text(2) ?? ""
        let revision = row.text(6)
        let timestamp = row.isInteger(7) ? Timestamp.text(Int64(row.int(7))) : row.text(7)
        passage = row.int(0)
        identity = ArticleIdentity(source: row.text(3) ?? "", article: row.text(1) ?? "")
        self.title = title
        language = row.text(4) ?? ""
        level = row.text(5).flatMap { Level(rawValue: $0) } ?? .original
        provenance = Provenance(
            revision: revision, timestamp: timestamp, retrieved: row.text(11),
            url: row.text(8)
                ?? row.text(9).map {
                    AddressPattern.expand($0, title: title, revision: revision)
                },
            license: row.text(13) ?? "",
            authors: row.text(12).map { $0.split(separator: "\n").map(String.init) } ?? [],
            historyURL: row.text(10).map {
                AddressPattern.expand($0, title: title, revision: revision)
            })
        activity = row.int(14)
        hash = row.bytes(15)
        operation = row.text(16) ?? ""
    }

    /// Whether a tool wrote the text, from that of another variant.
    package var isDerived: Bool { operation != Activity.extraction }
}
