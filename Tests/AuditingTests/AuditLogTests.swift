// A log is written, handed out and read; nothing in it can be changed without being seen.

import BundleFormat
import JSON
import SQLite
import Testing

@testable import Auditing

struct AuditLogTests {
    private static func database() throws -> Database {
        let database = try Database.writable(at: "")
        try database.execute(AuditLog.schema)
        return database
    }

    private static func entry(_ number: Int) throws -> AuditEntry {
        try AuditEntry(
            .decision,
            [("reviewer", "ana"), ("passage", .int(number)), ("at", "2026-11-24"), ("no", nil)])
    }

    /// The lines of a log of so many entries.
    private static func lines(_ count: Int) throws -> [[UInt8]] {
        let database = try database()
        var log = try AuditLog(in: database, origin: "a recipe")
        for number in 0..<count { try log.append(entry(number)) }
        var lines: [[UInt8]] = []
        for number in 0..<count {
            if let entry = try log.entry(number) { lines.append(entry.canonicalBytes) }
        }
        return lines + [LogExport.closing(log.checkpoint)]
    }

    private static func read(_ lines: [[UInt8]]) throws -> LogReading {
        var reading = LogReading(subject: "log.jsonl")
        for line in lines { try reading.take(line) }
        _ = try reading.finish()
        return reading
    }

    @Test func `an entry is one line with its members in order`() throws {
        let line = String(decoding: try Self.entry(7).canonicalBytes, as: UTF8.self)
        #expect(line == #"{"at":"2026-11-24","kind":"decision","passage":7,"reviewer":"ana"}"#)
    }

    @Test func `objects within an entry are in order too`() throws {
        let entry = try AuditEntry(
            .build, [("z", ["b": 1, "a": ["d": 1, "c": [["y": 1, "x": 2]]]])])
        let line = String(decoding: entry.canonicalBytes, as: UTF8.self)
        #expect(line == #"{"kind":"build","z":{"a":{"c":[{"x":2,"y":1}],"d":1},"b":1}}"#)
        #expect(try AuditEntry(canonical: entry.canonicalBytes, subject: "it") == entry)
    }

    @Test func `a log that is opened again goes on where it was`() throws {
        let database = try Self.database()
        var log = try AuditLog(in: database, origin: "a recipe")
        for number in 0..<3 { try log.append(Self.entry(number)) }
        var again = try AuditLog(in: database, origin: "a recipe")
        #expect(again.checkpoint == log.checkpoint)
        let number = try again.append(Self.entry(3))
        #expect(number == 3)
        let read = try Self.read(Self.lines(4))
        #expect(again.checkpoint == read.checkpoint)
    }

    @Test func `an exported log holds and counts its entries`() throws {
        let reading = try Self.read(Self.lines(5))
        #expect(reading.checkpoint?.size == 5)
        #expect(reading.counts == [.decision: 5])
    }

    @Test func `an earlier checkpoint of the same log is found to hold`() throws {
        let early = try #require(Self.read(Self.lines(3)).checkpoint)
        let reading = try Self.read(Self.lines(6))
        #expect(throws: Never.self) { try reading.compare(with: early, from: "the bundle") }
        let late = try #require(reading.checkpoint)
        let short = try Self.read(Self.lines(3))
        #expect(throws: AuditError.self) { try short.compare(with: late, from: "the bundle") }
    }

    @Test func `a changed, missing, added or swapped entry is found`() throws {
        let lines = try Self.lines(4)
        var changed = lines
        changed[1] = try Self.entry(9).canonicalBytes
        var missing = lines
        missing.remove(at: 2)
        var added = lines
        added.insert(try Self.entry(9).canonicalBytes, at: 4)
        var swapped = lines
        swapped.swapAt(0, 1)
        var behind = lines
        behind.append(lines[0])
        for log in [changed, missing, added, swapped, behind, Array(lines.dropLast())] {
            #expect(throws: AuditError.self) { try Self.read(log) }
        }
    }

    @Test func `entries in another form than the canonical one are refused`() throws {
        for text in [
            #"{"kind":"decision","at":"2026"}"#, #"{"at": "2026","kind":"decision"}"#,
            #"{"at":"2026","kind":"nonsense"}"#, "[]", "", "{",
        ] {
            #expect(throws: AuditError.self) {
                try AuditEntry(canonical: Array(text.utf8), subject: "it")
            }
        }
    }

    @Test func `an entry that is too large is refused`() {
        let text = String(repeating: "x", count: AuditEntry.maximumSizeInBytes)
        #expect(throws: AuditError.self) { try AuditEntry(.suggestion, [("text", .string(text))]) }
    }

    @Test func `a missing row of the log is damage`() throws {
        let database = try Self.database()
        var log = try AuditLog(in: database, origin: "a recipe")
        for number in 0..<3 { try log.append(Self.entry(number)) }
        try database.execute("DELETE FROM log WHERE id = 1")
        #expect(throws: AuditError.self) { _ = try AuditLog(in: database, origin: "a recipe").size }
    }

    @Test func `a checkpoint is three lines and is read back`() throws {
        let checkpoint = Checkpoint(origin: "a\u{1B}b\n", size: 12, root: SHA256.digest([]))
        #expect(
            checkpoint.text == "a b \n12\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n")
        #expect(try Checkpoint(checkpoint.text, subject: "it") == checkpoint)
        for text in [
            "", "a\n12\n", "a\n012\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n",
            "a\n-1\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n",
            "a\n1\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFV=\n", "a\n1\n47DE\n",
            "\n1\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n",
        ] {
            #expect(throws: AuditError.self) { try Checkpoint(text, subject: "it") }
        }
    }
}
