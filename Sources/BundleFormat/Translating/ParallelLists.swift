// A bundle's own parallel material: titles that an article has elsewhere, and titles and fact labels of
// articles about the same thing in two languages. Gathered on disk while articles pass.

import Language
import SQLite

/// Gathers what the articles themselves say about words across languages.
struct ParallelLists: ~Copyable {
    /// Titles beyond these are not taken.
    private static let mostPairs = 200_000
    /// How often labels must have had the same value to be taken for each other.
    private static let leastShared = 2

    private let scratch: Database
    private var insertPair: Statement
    private var insertName: Statement
    private var insertFact: Statement
    /// Primary codes of the languages in which questions are expected.
    private let asked: [String]
    private var analyzers: [String: Analyzer] = [:]
    private var pairCount = 0

    /// - Parameter scratch: Empty, and not needed after a crash.
    init(in scratch: consuming Database, asked: [String]) throws(SQLiteError) {
        try scratch.execute(
            """
            PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -4000;
            PRAGMA temp_store = FILE; PRAGMA locking_mode = EXCLUSIVE;
            CREATE TABLE pair (source TEXT, target TEXT, word BLOB, standing BLOB, place INTEGER);
            CREATE TABLE name (item TEXT, language TEXT, title TEXT, place INTEGER);
            CREATE TABLE fact (item TEXT, language TEXT, label TEXT, value TEXT);
            BEGIN
            """)
        let insertPair = try scratch.prepare("INSERT INTO pair VALUES (?, ?, ?, ?, ?)")
        let insertName = try scratch.prepare("INSERT INTO name VALUES (?, ?, ?, ?)")
        let insertFact = try scratch.prepare("INSERT INTO fact VALUES (?, ?, ?, ?)")
        self.insertPair = insertPair
        self.insertName = insertName
        self.insertFact = insertFact
        self.scratch = scratch
        var codes: [String] = []
        for language in asked.map(LanguageCode.primary) where !codes.contains(language) {
            codes.append(language)
        }
        self.asked = codes
    }

    mutating func add(_ packed: PackedArticle, firstPassage: Int) throws {
        guard !asked.isEmpty else { return }
        let article = packed.article
        let own = LanguageCode.primary(of: article.language)
        for language in asked where language != own {
            guard let title = article.interlanguageTitles[language] else { continue }
            try add(title, language, article.title, own, firstPassage)
        }
        // Variants of one article are about the same thing too.
        let item =
            article.wikidata ?? "\(article.identity.source)\t\(article.identity.article)"
        try insertName.bind(item, at: 1)
        try insertName.bind(own, at: 2)
        try insertName.bind(article.title, at: 3)
        try insertName.bind(firstPassage, at: 4)
        try insertName.run()
        for fact in packed.facts.prefix(100) {
            try insertFact.bind(item, at: 1)
            try insertFact.bind(own, at: 2)
            try insertFact.bind(fact.label, at: 3)
            try insertFact.bind(Folding.key(fact.value), at: 4)
            try insertFact.run()
        }
    }

    private mutating func add(
        _ phrase: String, _ source: String, _ standing: String, _ target: String, _ place: Int
    ) throws {
        guard pairCount < Self.mostPairs,
            let word = TermPairs.key(of: Self.shown(phrase), in: analyzer(source)),
            let other = TermPairs.key(of: Self.shown(standing), in: analyzer(target))
        else { return }
        pairCount += 1
        try insertPair.bind(source, at: 1)
        try insertPair.bind(target, at: 2)
        try insertPair.bind(word, at: 3)
        try insertPair.bind(other, at: 4)
        try insertPair.bind(place, at: 5)
        try insertPair.run()
    }

    private mutating func analyzer(_ language: String) -> Analyzer {
        if let known = analyzers[language] { return known }
        let analyzer = Analyzer(language: language)
        analyzers[language] = analyzer
        return analyzer
    }

    /// A title without what only tells it from others: "Mercury (planet)" is "Mercury".
    private static func shown(_ title: String) -> String {
        guard title.utf8.last == 0x29, let open = title.lastIndex(of: "("),
            open > title.startIndex
        else { return title }
        return String(title[..<open])
    }

    /// Tables by languages, ascending; what comes out depends on the articles alone.
    mutating func finish() throws -> [TermPairs] {
        guard !asked.isEmpty else { return [] }
        try addTwins()
        try addLabels()
        var tables: [TermPairs] = []
        var rows = try scratch.prepare(
            """
            SELECT source, target, word, standing FROM pair
            ORDER BY source, target, word, place, standing
            """)
        while try rows.step() {
            let source = rows.text(0) ?? ""
            let target = rows.text(1) ?? ""
            if tables.last?.source != source || tables.last?.target != target {
                tables.append(TermPairs(from: source, to: target))
            }
            tables[tables.count - 1].add(rows.bytes(2), rows.bytes(3))
        }
        return tables
    }

    /// Titles of articles about the same thing.
    private mutating func addTwins() throws {
        try scratch.execute("CREATE INDEX by_item ON name (item)")
        var rows = try scratch.prepare(
            """
            SELECT one.title, one.language, other.title, other.language, other.place
            FROM name AS one JOIN name AS other USING (item)
            WHERE one.language <> other.language ORDER BY one.place, other.place
            """)
        while try rows.step(), pairCount < Self.mostPairs {
            let source = rows.text(1) ?? ""
            guard asked.contains(source) else { continue }
            try add(rows.text(0) ?? "", source, rows.text(2) ?? "", rows.text(3) ?? "", rows.int(4))
        }
    }

    /// Labels that name the same values of the same things, those seen most often first.
    private mutating func addLabels() throws {
        try scratch.execute("CREATE INDEX by_value ON fact (item, value)")
        var rows = try scratch.prepare(
            """
            SELECT one.label, one.language, other.label, other.language, count(*) AS times
            FROM fact AS one JOIN fact AS other USING (item, value)
            WHERE one.language <> other.language
            GROUP BY one.label, one.language, other.label, other.language
            HAVING times >= \(Self.leastShared)
            ORDER BY times DESC, one.label, one.language, other.label, other.language
            """)
        var place = 0
        while try rows.step(), pairCount < Self.mostPairs {
            let source = rows.text(1) ?? ""
            guard asked.contains(source) else { continue }
            place += 1
            try add(rows.text(0) ?? "", source, rows.text(2) ?? "", rows.text(3) ?? "", place)
        }
    }
}
