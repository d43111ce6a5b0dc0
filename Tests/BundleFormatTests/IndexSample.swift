// Postings made up for the tests, and the index made of them.

import SQLite

@testable import BundleFormat

/// Random numbers that a printed seed brings back (SplitMix64).
struct Dice: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
        return mixed ^ mixed >> 31
    }
}

/// Lists by term: what an index must give back.
struct IndexSample {
    struct Posting: Equatable {
        var passage: UInt32
        var frequency: Int
    }

    var passageCount: Int
    var lists: [[UInt8]: [Posting]] = [:]

    init(passageCount: Int) { self.passageCount = passageCount }

    /// Terms of every kind: rare, common, clustered, in all passages; with shared prefixes, bytes
    /// above 0x7f and a field's first byte.
    static func mixed(passageCount: Int, terms: Int, dice: inout Dice) -> IndexSample {
        var sample = IndexSample(passageCount: passageCount)
        for number in 0..<terms {
            sample.add(Self.term(number), kind: number % 7, dice: &dice)
        }
        return sample
    }

    static func term(_ number: Int) -> [UInt8] {
        switch number % 4 {
        case 0: Array("wort\(number)".utf8)
        case 1: [0x01] + Array("été\(number / 4)".utf8)
        case 2: [UInt8(number % 251) | 0x80, 0xff, UInt8(number / 251 % 256)]
        default: Array(repeating: 0x61, count: 1 + number % 255)
        }
    }

    mutating func add(_ term: [UInt8], kind: Int, dice: inout Dice) {
        let start = Int.random(in: 0..<passageCount, using: &dice)
        let passages: any Sequence<Int> =
            switch kind {
            case 0, 1: CollectionOfOne(start)
            case 2: 0..<passageCount
            case 3: start..<min(passageCount, start + 300)
            case 4: stride(from: start % 10, to: passageCount, by: 10)
            default:
                Set((0..<20).map { _ in Int.random(in: 0..<passageCount, using: &dice) }).sorted()
            }
        lists[term] = passages.map {
            let roll = Int.random(in: 0..<1_000, using: &dice)
            let frequency = roll == 0 ? 255 : roll % 5 == 0 ? 3 : 1
            return Posting(passage: UInt32($0), frequency: frequency)
        }
    }

    /// The passages in batches of the size given.
    func batches(of size: Int) -> [PostingBatch] {
        var terms = [[(term: [UInt8], frequency: Int)]](repeating: [], count: passageCount)
        for (term, list) in lists {
            for posting in list { terms[Int(posting.passage)].append((term, posting.frequency)) }
        }
        return stride(from: 0, to: passageCount, by: size).map { start in
            var batch = PostingBatch()
            for passage in start..<min(passageCount, start + size) {
                batch.beginPassage()
                for (term, frequency) in terms[passage] {
                    for _ in 0..<frequency { batch.addTerm(term) }
                }
                batch.endPassage(length: Self.length(of: passage))
            }
            return batch
        }
    }

    static func length(of passage: Int) -> Int { passage % 700 }

    /// A database in memory that holds the index of this sample.
    @discardableResult
    func index(
        into database: borrowing Database, batchSize: Int = 100, budgetInBytes: Int = 1 << 20
    ) throws -> IndexStatistics {
        for statement in IndexSchema.statements { try database.execute(statement) }
        var builder = try IndexBuilder(
            spillingTo: Database.writable(at: ":memory:"), budgetInBytes: budgetInBytes)
        for batch in batches(of: batchSize) { try builder.add(batch) }
        return try builder.finish(into: database)
    }
}

extension PostingBuffer {
    var postings: [IndexSample.Posting] {
        zip(passages, frequencies).map { .init(passage: $0, frequency: Int($1)) }
    }
}

extension Database {
    /// Every row of a table, its columns as bytes.
    borrowing func rows(of table: String, columns: Int32) throws -> [[[UInt8]]] {
        var select = try prepare("SELECT * FROM \(table) ORDER BY id")
        var rows: [[[UInt8]]] = []
        while try select.step() {
            var row: [[UInt8]] = []
            for column in 0..<columns { row.append(select.bytes(column)) }
            rows.append(row)
        }
        return rows
    }
}
