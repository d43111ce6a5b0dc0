// What goes into an index comes out of it, however it went in.

import SQLite
import Testing

@testable import BundleFormat

@Suite struct IndexRoundTripTests {
    /// Compares everything that a reader gives with the sample.
    private func check(_ sample: IndexSample, in database: borrowing Database) throws {
        var reader = try IndexReader(database, passages: sample.passageCount)
        var buffer = PostingBuffer()
        for (term, expected) in sample.lists {
            let found = try reader.list(of: term)
            let list = try #require(found)
            #expect(list.count == expected.count)
            #expect(list.occurrences == expected.reduce(0) { $0 + $1.frequency })
            try reader.read(list, into: &buffer)
            #expect(buffer.postings == expected)
        }
        for passage in 0..<sample.passageCount {
            let code = try reader.lengthCode(of: UInt32(passage))
            #expect(code == PassageLength.code(for: IndexSample.length(of: passage)))
        }
        let contents = try reader.checkAll(in: database)
        #expect(contents.terms == sample.lists.count)
        #expect(contents.postings == sample.lists.values.reduce(0) { $0 + $1.count })
    }

    @Test(arguments: [(1, 1), (2, 9), (60, 2_500), (9_000, 15)])
    func `every list comes back`(_ passages: Int, _ terms: Int) throws {
        let seed = UInt64.random(in: 0 ... .max)
        print("seed \(seed)")
        var dice = Dice(state: seed)
        let sample = IndexSample.mixed(passageCount: passages, terms: terms, dice: &dice)
        let database = try Database.writable(at: ":memory:")
        let statistics = try sample.index(into: database)
        try check(sample, in: database)
        #expect(statistics.passages == passages)
        #expect(statistics.terms == sample.lists.count)
        #expect(
            statistics.totalLength == (0..<passages).reduce(0) { $0 + IndexSample.length(of: $1) })
    }

    @Test func `lists at the borders of segments come back`() throws {
        let size = IndexLayout.postingsPerSegment
        let inline = IndexLayout.maximumInlineCount
        var sample = IndexSample(passageCount: 2 * size + 10)
        for count in [inline, inline + 1, size - 1, size, size + 1, 2 * size, 2 * size + 10] {
            sample.lists[Array("\(count)".utf8)] = (0..<count).map {
                .init(passage: UInt32($0), frequency: 1 + $0 % 3)
            }
        }
        let database = try Database.writable(at: ":memory:")
        try sample.index(into: database, batchSize: 1_000)
        try check(sample, in: database)
    }

    @Test func `an index of no passages has no terms`() throws {
        let database = try Database.writable(at: ":memory:")
        let statistics = try IndexSample(passageCount: 0).index(into: database)
        #expect(statistics.postings == 0)
        var reader = try IndexReader(database, passages: 0)
        #expect(try reader.list(of: Array("word".utf8)) == nil)
        try reader.forEachTerm(withPrefix: [], limit: 10) { term, _ in
            Issue.record("the term \(term) is in an empty index")
        }
        #expect(try reader.checkAll(in: database) == IndexContents())
        #expect(throws: FormatError.self) { try reader.lengthCode(of: 0) }
    }

    @Test func `a term that is not there is not found`() throws {
        var dice = Dice(state: 1)
        let sample = IndexSample.mixed(passageCount: 50, terms: 2_500, dice: &dice)
        let database = try Database.writable(at: ":memory:")
        try sample.index(into: database)
        var reader = try IndexReader(database, passages: 50)
        for term in [
            [], [0], [0xff, 0xff, 0xff, 0xff], Array("wort".utf8), Array("wort4444444".utf8),
        ] {
            #expect(try reader.list(of: term) == nil)
        }
    }

    @Test func `terms of 255 bytes are indexed, longer ones are not`() throws {
        var batch = PostingBatch()
        batch.beginPassage()
        for size in [0, 255, 256] { batch.addTerm([UInt8](repeating: 7, count: size)) }
        for _ in 0..<300 { batch.addTerm([8]) }
        batch.endPassage(length: 303)
        #expect(batch.passageCount == 1)
        var builder = try IndexBuilder(spillingTo: Database.writable(at: ":memory:"))
        try builder.add(batch)
        let database = try Database.writable(at: ":memory:")
        try IndexSample(passageCount: 0).index(into: database)
        let statistics = try builder.finish(into: database)
        #expect(statistics.terms == 2)
        var reader = try IndexReader(database, passages: 1)
        #expect(try reader.list(of: [UInt8](repeating: 7, count: 255))?.occurrences == 1)
        #expect(try reader.list(of: [8])?.occurrences == 255)
    }

    @Test func `prefixes list their terms in order, over the borders of rows`() throws {
        var dice = Dice(state: 2)
        let sample = IndexSample.mixed(passageCount: 50, terms: 4_000, dice: &dice)
        let database = try Database.writable(at: ":memory:")
        try sample.index(into: database)
        var reader = try IndexReader(database, passages: 50)
        for prefix in [[], Array("wort".utf8), Array("wort10".utf8), [0x01], [0xff], [0x00]] {
            let expected = sample.lists.keys.filter { $0.starts(with: prefix) }
                .sorted { $0.lexicographicallyPrecedes($1) }
            var found: [[UInt8]] = []
            try reader.forEachTerm(withPrefix: prefix, limit: .max) { term, count in
                found.append(Array(term))
                #expect(count == sample.lists[Array(term)]?.count)
            }
            #expect(found == expected)
            var first: [[UInt8]] = []
            try reader.forEachTerm(withPrefix: prefix, limit: 3) { term, _ in
                first.append(Array(term))
            }
            #expect(first == Array(expected.prefix(3)))
        }
    }

    @Test func `batches and memory do not change a byte of the tables`() throws {
        var dice = Dice(state: 3)
        let sample = IndexSample.mixed(passageCount: 9_000, terms: 40, dice: &dice)
        func tables(_ batchSize: Int, _ budgetInBytes: Int) throws -> [[[[UInt8]]]] {
            let database = try Database.writable(at: ":memory:")
            try sample.index(into: database, batchSize: batchSize, budgetInBytes: budgetInBytes)
            return [
                try database.rows(of: "term", columns: 3),
                try database.rows(of: "posting", columns: 2),
                try database.rows(of: "length", columns: 2),
            ]
        }
        let expected = try tables(9_000, 1 << 30)
        #expect(expected.allSatisfy { !$0.isEmpty })
        for (batchSize, budgetInBytes) in [(1, 1 << 30), (77, 1 << 20), (999, 1)] {
            #expect(try tables(batchSize, budgetInBytes) == expected)
        }
    }
}
