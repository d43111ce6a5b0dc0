// The bundle's own postings, through the code that the reader searches with.

import Answering
import BundleFormat
import SQLite

struct OwnIndex {
    private var retriever = Retriever()
    private var finder = AnswerFinder()
    private let part: String

    /// - Parameter part: "index", or what the reader's commands do: "search" or "answer".
    init(through part: String) { self.part = part }

    mutating func best(
        _ limit: Int, for query: Query, in bundle: inout BundleReader
    ) throws -> [Int] {
        switch part {
        case "search":
            try finder.search(query.text, language: query.language, limit: limit, in: &bundle)
                .hits.map(\.passage.passage)
        case "answer":
            try finder.answer(query.text, language: query.language, in: &bundle)
                .passages.map(\.passage)
        default:
            try retriever.candidates(for: query, in: &bundle, limit: limit).candidates
                .prefix(limit).map(\.passage)
        }
    }

    /// Builds the index again, by one thread.
    /// - Returns: Its size in bytes, SQLite's overheads included.
    static func build(over bundle: inout BundleReader, at path: String) throws -> Int {
        let database = try Database.writable(at: path)
        try database.execute("PRAGMA journal_mode = OFF; BEGIN")
        for statement in IndexSchema.statements { try database.execute(statement) }
        var builder = try IndexBuilder(spillingTo: Database.writable(at: ""))
        var indexer = PassageIndexer()
        var batch = PostingBatch()
        try bundle.forEachArticle { _, record in
            indexer.add(record, to: &batch)
            if batch.passageCount >= 500 {
                try builder.add(batch)
                batch = PostingBatch()
            }
        }
        try builder.add(batch)
        _ = try builder.finish(into: database)
        try database.execute("COMMIT")
        return try database.sizeInBytes(without: "")
    }
}

extension Database {
    /// The size of all tables but one.
    borrowing func sizeInBytes(without table: String) throws -> Int {
        var select = try prepare("SELECT sum(pgsize) FROM dbstat WHERE name <> ?")
        try select.bind(table, at: 1)
        return try select.step() ? select.int(0) : 0
    }
}
