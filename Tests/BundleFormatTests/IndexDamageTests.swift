// Bytes that no writer made: an error that names the row, or numbers in range, never a crash.

import SQLite
import Testing
import Zstandard

@testable import BundleFormat

@Suite struct IndexDamageTests {
    private let passageCount = 9_000

    private func makeIndex(in database: borrowing Database) throws -> IndexSample {
        var dice = Dice(state: 4)
        let sample = IndexSample.mixed(passageCount: passageCount, terms: 14, dice: &dice)
        try sample.index(into: database)
        return sample
    }

    private func damage(_ bytes: inout [UInt8], dice: inout Dice) {
        guard !bytes.isEmpty else { return }
        if Int.random(in: 0..<4, using: &dice) == 0 {
            bytes.removeLast(Int.random(in: 1...bytes.count, using: &dice))
        } else {
            for _ in 0...Int.random(in: 0..<3, using: &dice) {
                bytes[bytes.indices.randomElement(using: &dice) ?? 0] ^=
                    1 << UInt8.random(in: 0..<8, using: &dice)
            }
        }
    }

    @Test func `a damaged row is named, and the others stay readable`() throws {
        let database = try Database.writable(at: ":memory:")
        let sample = try makeIndex(in: database)
        for table in ["term", "posting", "length"] {
            try database.execute("SAVEPOINT whole")
            try database.execute(
                "UPDATE \(table) SET data = CAST(substr(data, 1, length(data) - 3) || x'010203' "
                    + "AS BLOB) WHERE id = 1")
            var reader = try IndexReader(database, passages: passageCount)
            let error = #expect(throws: FormatError.self) { try reader.checkAll(in: database) }
            #expect(error?.subject == "\(table) 1")
            #expect(error?.code == .damaged)
            try database.execute("ROLLBACK TO whole")
        }
        var reader = try IndexReader(database, passages: passageCount)
        #expect(try reader.checkAll(in: database).terms == sample.lists.count)
    }

    @Test func `a missing row is named`() throws {
        let database = try Database.writable(at: ":memory:")
        _ = try makeIndex(in: database)
        for table in ["term", "posting", "length"] {
            try database.execute("SAVEPOINT whole")
            try database.execute(
                "UPDATE \(table) SET id = 999 WHERE id = (SELECT max(id) FROM \(table))")
            var reader = try IndexReader(database, passages: passageCount)
            #expect(throws: FormatError.self) { try reader.checkAll(in: database) }
            try database.execute("ROLLBACK TO whole")
        }
    }

    /// Damages what is inside the frames, so that no checksum stands before the decoder.
    @Test func `damage that checksums do not see never crashes`() throws {
        let seed = UInt64.random(in: 0 ... .max)
        print("seed \(seed)")
        var dice = Dice(state: seed)
        let database = try Database.writable(at: ":memory:")
        let sample = try makeIndex(in: database)
        let rows = try database.rows(of: "term", columns: 3).map { $0[2] }
        var compressor = try Compressor(level: 1)
        var decompressor = try Decompressor()
        for _ in 0..<150 {
            let row = rows.randomElement(using: &dice) ?? []
            var fields = ByteFields(row, subject: "test")
            var sizes: [Int] = []
            for _ in 0..<3 { sizes.append(try fields.varint(upTo: row.count)) }
            sizes.append(row.count - fields.position - sizes.reduce(0, +))
            let damaged = Int.random(in: 0..<4, using: &dice)
            var data: [UInt8] = []
            var frames: [UInt8] = []
            for (column, size) in sizes.enumerated() {
                var bytes = try decompressor.frame(Array(try fields.run(of: size)), of: "test")
                if column == damaged { damage(&bytes, dice: &dice) }
                let frame = try compressor.compress(bytes)
                if column < 3 { data.appendVarint(frame.count) }
                frames += frame
            }
            data += frames
            var update = try database.prepare("UPDATE term SET data = ? WHERE id = 1")
            try update.bind(data, at: 1)
            try update.run()
            try readEverything(sample, in: database)
        }
    }

    @Test func `segments that checksums do not protect never crash`() throws {
        let seed = UInt64.random(in: 0 ... .max)
        print("seed \(seed)")
        var dice = Dice(state: seed)
        let database = try Database.writable(at: ":memory:")
        let sample = try makeIndex(in: database)
        let rows = try database.rows(of: "posting", columns: 2).map { $0[1] }
        var compressor = try Compressor(level: 1)
        var decompressor = try Decompressor()
        for _ in 0..<50 {
            var bytes = try decompressor.frame(rows.randomElement(using: &dice) ?? [], of: "test")
            damage(&bytes, dice: &dice)
            var update = try database.prepare("UPDATE posting SET data = ? WHERE id = ?")
            try update.bind(try compressor.compress(bytes), at: 1)
            try update.bind(Int.random(in: 1...rows.count, using: &dice), at: 2)
            try update.run()
            try readEverything(sample, in: database)
        }
    }

    /// Either an error of the format, or ascending passages that the bundle has.
    private func readEverything(_ sample: IndexSample, in database: borrowing Database) throws {
        var reader = try IndexReader(database, passages: passageCount)
        var buffer = PostingBuffer()
        for term in sample.lists.keys.prefix(20) {
            do {
                guard let list = try reader.list(of: term) else { continue }
                try reader.read(list, into: &buffer)
                #expect(zip(buffer.passages, buffer.passages.dropFirst()).allSatisfy { $0 < $1 })
                #expect(buffer.passages.allSatisfy { $0 < passageCount })
                #expect(buffer.frequencies.allSatisfy { $0 > 0 })
            } catch is FormatError {}
        }
        do { _ = try reader.checkAll(in: database) } catch is FormatError {}
    }

    @Test func `another number of passages than the index has is an error, not a crash`() throws {
        let database = try Database.writable(at: ":memory:")
        let sample = try makeIndex(in: database)
        for passages in [0, 1, passageCount - 1, passageCount + 1, 70_000] {
            var reader = try IndexReader(database, passages: passages)
            #expect(throws: FormatError.self) { try reader.checkAll(in: database) }
            for term in sample.lists.keys.prefix(20) {
                do { _ = try reader.list(of: term) } catch is FormatError {}
            }
        }
        #expect(throws: FormatError.self) { _ = try IndexReader(database, passages: -1) }
    }
}
