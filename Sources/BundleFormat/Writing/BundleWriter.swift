// "Here are articles in order, make a bundle": the single writer behind the workers.

import Language
import SQLite

/// What a finished bundle holds.
package struct BundleSummary: Sendable, Equatable {
    package var articles = 0
    package var aliases = 0
    package var passages = 0
    /// Bytes of the texts of all passages.
    package var textBytes = 0
    package var root = ""
    /// Languages, those with most articles first.
    package var languages: [String] = []
}

/// Writes the tables of a bundle; articles come in ascending order of identity.
///
/// The file's bytes depend on the articles and the manifest alone. Nothing is durable before
/// ``finish(_:incomplete:)`` returns.
struct BundleWriter: ~Copyable {
    private let database: Database
    private var insertBlock: Statement
    private var insertArticle: Statement
    private var insertAddress: Statement
    private var insertProvenance: Statement
    private var lists: DerivedLists
    private var parallels: ParallelLists
    private let questionLanguages: [String]
    private var index: IndexBuilder
    private var provenances = Interned<ProvenanceRow>()
    private var licenses: [String] = []
    private var activities: [Activity] = []
    private var languages: [String: Int] = [:]
    private var latestRetrieval: String?
    private var tree = MerkleTree()
    private(set) var summary = BundleSummary()

    /// - Parameters:
    ///   - path: Where nothing stands yet.
    ///   - questionLanguages: Those in which questions are expected beside the texts' own.
    init(at path: String, questionLanguages: [String] = []) throws {
        let database = try Database.writable(at: path)
        try database.execute(
            """
            PRAGMA page_size = 1024; PRAGMA journal_mode = OFF; PRAGMA synchronous = FULL;
            PRAGMA locking_mode = EXCLUSIVE; PRAGMA cache_size = -8000;
            PRAGMA application_id = \(Schema.applicationID); PRAGMA user_version = \(Schema.version);
            BEGIN
            """)
        for statement in Schema.statements { try database.execute(statement) }
        let insertBlock = try database.prepare("INSERT INTO block VALUES (?, ?)")
        let insertArticle = try database.prepare(
            "INSERT INTO article VALUES (?, ?, ?, ?, ?, ?, ?)")
        let insertAddress = try database.prepare("INSERT INTO address VALUES (?, ?)")
        let insertProvenance = try database.prepare(
            "INSERT INTO provenance VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        let lists = try DerivedLists(in: Database.writable(at: ""))
        let index = try IndexBuilder(spillingTo: Database.writable(at: ""))
        let parallels = try ParallelLists(
            in: Database.writable(at: ""), asked: questionLanguages)
        self.parallels = parallels
        self.questionLanguages = questionLanguages
        self.insertBlock = insertBlock
        self.insertArticle = insertArticle
        self.insertAddress = insertAddress
        self.insertProvenance = insertProvenance
        self.lists = lists
        self.index = index
        self.database = database
    }

    /// Takes what a worker made.
    mutating func append(_ packed: PackedBlocks) throws {
        for (place, frame) in packed.frames.enumerated() {
            try insertBlock.bind(summary.passages + place, at: 1)
            try insertBlock.bind(frame, at: 2)
            try insertBlock.run()
        }
        for article in packed.articles { try append(article) }
        try index.add(packed.postings)
    }

    private mutating func append(_ packed: PackedArticle) throws {
        let article = packed.article
        let passage = summary.passages
        guard packed.passageCount > 0 else {
            throw FormatError(
                .damaged, "the article \"\(article.title)\"", "it has no text but headings")
        }
        let pattern = AddressPattern.ofURL(article)
        let provenance = try number(of: article, pattern, packed.activity)
        try insertArticle.bind(passage, at: 1)
        try insertArticle.bind(CompactValue.split(id: article.identity.article).rest, at: 2)
        try insertArticle.bind(article.title, at: 3)
        try insertArticle.bind(provenance, at: 4)
        try insertArticle.bind(CompactValue(number: article.provenance.revision), at: 5)
        try insertArticle.bind(CompactValue(timestamp: article.provenance.timestamp), at: 6)
        try insertArticle.bind(packed.digest.bytes, at: 7)
        try insertArticle.run()
        if pattern == nil, let url = article.provenance.url {
            try insertAddress.bind(passage, at: 1)
            try insertAddress.bind(url, at: 2)
            try insertAddress.run()
        }
        try lists.add(packed, firstPassage: passage, titleLanguages: questionLanguages)
        try parallels.add(packed, firstPassage: passage)
        count(packed)
    }

    private mutating func count(_ packed: PackedArticle) {
        tree.append(packed.digest)
        languages[packed.article.language, default: 0] += 1
        if let retrieved = packed.article.provenance.retrieved {
            latestRetrieval = max(latestRetrieval ?? "", retrieved)
        }
        summary.articles += 1
        summary.aliases += packed.aliases.count
        summary.passages += packed.passageCount
        summary.textBytes += packed.textSizeInBytes
    }

    private mutating func number(
        of article: Article, _ pattern: String?, _ activity: Activity
    ) throws -> Int {
        let provenance = article.provenance
        let row = ProvenanceRow(
            source: article.identity.source,
            key: CompactValue.split(id: article.identity.article).prefix,
            language: article.language, level: article.level.rawValue,
            license: Self.place(of: provenance.license, in: &licenses),
            activity: Self.place(of: activity, in: &activities),
            retrieved: provenance.retrieved,
            authors: provenance.authors.isEmpty
                ? nil : provenance.authors.joined(separator: "\n"),
            url: pattern, history: AddressPattern.ofHistory(article))
        let (number, isNew) = provenances.number(of: row)
        if isNew { try insert(row, number) }
        return number
    }

    private static func place<Value: Equatable>(of value: Value, in list: inout [Value]) -> Int {
        if let index = list.firstIndex(of: value) { return index + 1 }
        list.append(value)
        return list.count
    }

    private mutating func insert(_ row: ProvenanceRow, _ number: Int) throws {
        try insertProvenance.bind(number, at: 1)
        try insertProvenance.bind(row.source, at: 2)
        try insertProvenance.bind(row.key, at: 3)
        try insertProvenance.bind(row.language, at: 4)
        try insertProvenance.bind(row.level, at: 5)
        try insertProvenance.bind(row.license, at: 6)
        try insertProvenance.bind(row.activity, at: 7)
        try insertProvenance.bind(row.retrieved, at: 8)
        try insertProvenance.bind(row.authors, at: 9)
        try insertProvenance.bind(row.url, at: 10)
        try insertProvenance.bind(row.history, at: 11)
        try insertProvenance.run()
    }

    /// Writes indexes, licences and the manifest, and makes all of it durable.
    /// - Parameters:
    ///   - license: What is known of a licence, by its SPDX identifier.
    ///   - incomplete: What is missing of the sources, one sentence each.
    ///   - wordbooks: Dictionaries, of which those words are kept that texts can be found by.
    mutating func finish(
        _ description: Description, license: (String) -> License, incomplete: [String],
        wordbooks: Wordbooks = Wordbooks()
    ) throws {
        try lists.finish(into: database)
        let statistics = try index.finish(into: database)
        summary.root = tree.root.hex
        let counted = languages.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
        let wanted = description.languages.filter { languages[$0] != nil }
        summary.languages = wanted + counted.filter { !wanted.contains($0) }
        try MetadataTables.write(licenses.map(license), into: database)
        try MetadataTables.write(activities, into: database)
        let translating = TermPairsChoice(
            languages: Set(summary.languages.map(LanguageCode.primary)))
        let pairs = try translating.pairs(
            try parallels.finish(), wordbooks.pairs, in: database, passages: summary.passages)
        try TermPairsTables.write(wordbooks.books, pairs, into: database)
        var manifest: [ManifestKey: String] = [
            .title: description.title, .languages: summary.languages.joined(separator: " "),
            .articles: String(summary.articles), .aliases: String(summary.aliases),
            .passages: String(summary.passages), .textBytes: String(summary.textBytes),
            .indexedTerms: String(statistics.totalLength), .root: summary.root,
        ]
        manifest[.summary] = description.summary
        manifest[.publisher] = description.publisher
        manifest[.questionLanguages] =
            questionLanguages.isEmpty ? nil : questionLanguages.joined(separator: " ")
        manifest[.retrieved] = latestRetrieval
        manifest[.incomplete] = incomplete.isEmpty ? nil : incomplete.joined(separator: "\n")
        manifest[.audit] = description.audit
        manifest[.indexDigest] = try IndexDigest.compute(of: database).hex
        try MetadataTables.write(manifest, into: database)
        try database.execute("COMMIT")
    }
}

extension Statement {
    mutating func bind(_ value: CompactValue, at index: Int32) throws(SQLiteError) {
        switch value {
        case .none: try bindNull(at: index)
        case .integer(let number): try bind(number, at: index)
        case .text(let text): try bind(text, at: index)
        }
    }
}
