// "Here is a bundle": its articles by number, by title and in order, each checked when it is read.

import Language
import Passages
import SQLite
import Zstandard

/// An open bundle. Opening costs the same for every size; nothing is trusted before it is checked.
package struct BundleReader: ~Copyable {
    package let path: String
    package let manifest: Manifest
    package var index: IndexReader
    package var translations: TermPairsReader
    private let database: Database
    private var blocks: BlockCache
    private var titles: TitleLookup
    private var atPassage: Statement
    private var afterPassage: Statement
    private var opened: (passage: Int, passages: ArticlePassages)?
    private var recent: [(passage: Int, record: ArticleRecord)] = []

    /// - Throws: ``FormatError`` when the file is no bundle or one that may not be read.
    package init(path: String) throws {
        let database = try BundleFile.open(path)
        do {
            let manifest = try Manifest(of: database)
            let index = try IndexReader(database, passages: manifest.number(.passages))
            let translations = try TermPairsReader(database)
            let blocks = try BlockCache(database)
            let titles = try TitleLookup(database)
            let atPassage = try database.prepare(
                ArticleEntry.query
                    + " WHERE article.passage <= ? ORDER BY article.passage DESC LIMIT 1")
            let afterPassage = try database.prepare(
                ArticleEntry.query + " WHERE article.passage > ? ORDER BY article.passage LIMIT 1")
            self.path = path
            self.manifest = manifest
            self.index = index
            self.translations = translations
            self.blocks = blocks
            self.titles = titles
            self.atPassage = atPassage
            self.afterPassage = afterPassage
            self.database = database
        } catch let error as SQLiteError {
            throw FormatError(
                .damaged, path, "SQLite cannot read it: \(error.reason); get it again")
        }
    }

    // MARK: Articles

    /// The article that a passage belongs to.
    package mutating func entry(holding passage: Int) throws -> ArticleEntry? {
        defer { atPassage.reset() }
        try atPassage.bind(passage, at: 1)
        return try atPassage.step() ? ArticleEntry(atPassage) : nil
    }

    /// The article after the one that begins at `passage`; with -1, the first.
    package mutating func entry(after passage: Int) throws -> ArticleEntry? {
        defer { afterPassage.reset() }
        try afterPassage.bind(passage, at: 1)
        return try afterPassage.step() ? ArticleEntry(afterPassage) : nil
    }

    /// Articles and aliases under a title, whatever its case and accents; articles first.
    package mutating func entries(titled title: String) throws -> [ArticleEntry] {
        let found = try titles.entries(under: Array(Folding.key(title).utf8))
        var entries: [ArticleEntry] = []
        for match in found.sorted(by: { !$0.isAlias && $1.isAlias }) {
            guard let entry = try entry(holding: match.passage), !entries.contains(entry) else {
                continue
            }
            entries.append(entry)
        }
        let exact = entries.filter { $0.title == title }
        return exact + entries.filter { $0.title != title }
    }

    /// Articles whose title or alias begins with the text, in order of title.
    package mutating func entries(
        titledFrom prefix: String, limit: Int
    ) throws -> [ArticleEntry] {
        let key = Array(Folding.key(prefix).utf8)
        var entries: [ArticleEntry] = []
        let matches = try titles.entries(from: key, limit: limit * 4) { $0.starts(with: key) }
        for match in matches where entries.count < limit {
            guard let entry = try entry(holding: match.passage), !entries.contains(entry) else {
                continue
            }
            entries.append(entry)
        }
        return entries
    }

    /// An article's text and all that belongs to it.
    /// - Throws: ``FormatError`` when its block is damaged or does not give what its hash stands for.
    package mutating func record(of entry: ArticleEntry) throws -> ArticleRecord {
        if let known = recent.last(where: { $0.passage == entry.passage }) { return known.record }
        let bytes = try blocks.article(at: entry.passage)
        var record = ArticleRecord(
            Article(
                identity: entry.identity, title: entry.title, language: entry.language,
                level: entry.level, provenance: entry.provenance, passages: []))
        try record.read(bytes)
        guard record.digestAsRead?.bytes == entry.hash else {
            throw FormatError(
                .damaged, "the article \"\(entry.title)\"", "it is not what was packed")
        }
        recent.append((entry.passage, record))
        if recent.count > 32 { recent.removeFirst() }
        return record
    }

    /// An article's passages; its block's checksum is checked, the article's hash is not.
    /// - Throws: ``FormatError`` when its block is damaged.
    package mutating func passages(of entry: ArticleEntry) throws -> ArticlePassages {
        if let opened, opened.passage == entry.passage { return opened.passages }
        let passages = ArticlePassages(stored: try blocks.article(at: entry.passage))
        opened = (entry.passage, passages)
        return passages
    }

    /// All variants of an article in the order of the bundle, itself included.
    package mutating func variants(of entry: ArticleEntry) throws -> [ArticleEntry] {
        var variants = [entry]
        while let first = variants.first, first.passage > 0,
            let before = try self.entry(holding: first.passage - 1),
            before.identity == entry.identity
        {
            variants.insert(before, at: 0)
        }
        while let last = variants.last, let after = try self.entry(after: last.passage),
            after.identity == entry.identity
        {
            variants.append(after)
        }
        return variants
    }

    /// The variant that a derived one was made of; nil for a source's own text, or if it is not there.
    package mutating func origin(of entry: ArticleEntry) throws -> ArticleEntry? {
        guard let derivation = try record(of: entry).article.derivation else { return nil }
        return try variants(of: entry).first {
            $0.language == derivation.language && $0.level == derivation.level
        }
    }

    // MARK: What stands beside the articles

    package func licenses() throws -> [License] {
        var rows = try database.prepare("SELECT spdx, name, url, text FROM license ORDER BY id")
        var decompressor = try Decompressor()
        var licenses: [License] = []
        while try rows.step() {
            let frame = rows.bytes(3)
            let text =
                frame.isEmpty
                ? nil : try decompressor.decompress(frame, maximumSizeInBytes: 1 << 20)
            licenses.append(
                License(
                    identifier: rows.text(0) ?? "", name: rows.text(1) ?? "", url: rows.text(2),
                    text: text.map { String(decoding: $0, as: UTF8.self) }))
        }
        return licenses
    }

    /// What was done to texts, by the number that articles carry.
    package func activities() throws -> [Int: Activity] {
        var rows = try database.prepare(
            """
            SELECT id, operation, tool, version, model, parameters, digital_source_type, note
            FROM activity ORDER BY id
            """)
        var activities: [Int: Activity] = [:]
        while try rows.step() {
            activities[rows.int(0)] = Activity(
                operation: rows.text(1) ?? "", tool: rows.text(2) ?? "",
                version: rows.text(3) ?? "", model: rows.text(4), parameters: rows.text(5),
                sourceType: rows.text(6).flatMap(DigitalSourceType.init), note: rows.text(7) ?? "")
        }
        return activities
    }

    /// Passages that state a fact with this label, ascending.
    package func passages(withLabel label: String, limit: Int) throws -> [Int] {
        var rows = try database.prepare(
            """
            SELECT passage FROM fact JOIN label ON label.id = fact.label
            WHERE text = ? ORDER BY passage LIMIT ?
            """)
        try rows.bind(label, at: 1)
        try rows.bind(limit, at: 2)
        var passages: [Int] = []
        while try rows.step() { passages.append(rows.int(0)) }
        return passages
    }

    /// Bytes of the file by part, by SQLite's own account; overheads included.
    package func sizes() throws -> [BundlePart: Int] {
        try BundlePart.sizes(of: database)
    }

    /// SQLite's own check of its structure.
    func checkStructure() throws {
        var rows = try database.prepare("PRAGMA integrity_check(1)")
        while try rows.step() {
            guard rows.text(0) == "ok" else {
                throw FormatError(.damaged, path, rows.text(0) ?? "its structure is damaged")
            }
        }
    }

    mutating func checkIndex() throws {
        _ = try index.checkAll(in: database)
    }

    func metadataDigest() throws -> String {
        try MetadataDigest.compute(of: database).hex
    }

    func indexDigest() throws -> String {
        try IndexDigest.compute(of: database).hex
    }
}
