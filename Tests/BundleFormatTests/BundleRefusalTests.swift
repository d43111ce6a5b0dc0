// What is no bundle is refused when it is opened, in one sentence and at constant cost.

import Foundation
import SQLite
import Testing

@testable import BundleFormat

struct BundleRefusalTests {
    private let folder: Folder
    private let path: String

    init() async throws {
        folder = try Folder()
        path = folder.path("b")
        try await BundleSample.build(
            [BundleSample.article("1", "Water"), BundleSample.article("2", "Ice")], at: path)
    }

    private func refusal(_ path: String) -> FormatError? {
        #expect(throws: FormatError.self) { _ = try BundleReader(path: path) }
    }

    private func bytes() throws -> [UInt8] {
        [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
    }

    @Test(arguments: [[], Array("SQLite format 3\0".utf8), [UInt8](repeating: 0x61, count: 5_000)])
    func `bytes that are no database`(bytes: [UInt8]) throws {
        #expect(refusal(try folder.write(bytes, "x"))?.code == .notABundle)
    }

    @Test func `a folder and a file that is not there`() throws {
        #expect(refusal(folder.url.path)?.code == .notABundle)
        #expect(refusal(folder.path("none"))?.code == .notABundle)
    }

    @Test func `another SQLite database`() throws {
        let other = folder.path("other")
        do {
            let database = try Database.writable(at: other)
            try database.execute("CREATE TABLE manifest (key TEXT PRIMARY KEY, value TEXT)")
        }
        #expect(refusal(other)?.code == .notABundle)
    }

    @Test func `a newer format version`() throws {
        try Database.writable(at: path).execute("PRAGMA user_version = 99")
        let error = refusal(path)
        #expect(error?.code == .tooNew)
        #expect(error?.reason.contains("99") == true)
    }

    @Test(arguments: [
        ("CREATE TABLE more (x)", "more"),
        ("CREATE TRIGGER t AFTER INSERT ON block BEGIN DELETE FROM block; END", "t"),
        ("CREATE VIEW v AS SELECT 1", "v"), ("CREATE INDEX i ON article (title)", "i"),
        ("CREATE VIRTUAL TABLE f USING fts5(x)", "f"),
        ("DROP TABLE activity; CREATE TABLE activity (id)", "activity"),
    ])
    func `a schema that no bundle has`(sql: String, name: String) throws {
        try Database.writable(at: path).execute(sql)
        let error = refusal(path)
        #expect(error?.code == .unknownSchema)
        #expect(error?.reason.contains("\"\(name)\"") == true)
    }

    @Test func `a table that is missing`() throws {
        try Database.writable(at: path).execute("DROP TABLE activity")
        #expect(refusal(path)?.code == .damaged)
    }

    @Test func `a file cut short or with more behind it`() throws {
        let whole = try bytes()
        for count in [99, 100, 512, whole.count / 2, whole.count - 1] {
            let error = refusal(try folder.write(Array(whole.prefix(count)), "short"))
            #expect(error?.code == (count < 100 ? .notABundle : .damaged), "\(count) bytes")
        }
        #expect(refusal(try folder.write(whole + [0], "long"))?.code == .damaged)
    }

    @Test func `the file is not written to`() throws {
        let before = try bytes()
        var bundle = try BundleReader(path: path)
        _ = try BundleVerifier.verify(&bundle)
        #expect(try bytes() == before)
        #expect(try folder.names == ["b"])
    }
}
