// A file appears under its name whole, or not at all.

import Foundation
import Testing

@testable import BundleFormat

struct OutputFileTests {
    private let folder: Folder

    init() throws {
        folder = try Folder()
    }

    private func content(_ name: String) throws -> String {
        try String(contentsOfFile: folder.path(name), encoding: .utf8)
    }

    @Test func `a finished file has its name and nothing else is left`() throws {
        var file = try OutputFile(at: folder.path("out"), replacingExisting: false)
        try Data("new".utf8).write(to: URL(fileURLWithPath: file.unfinishedPath))
        #expect(try !folder.names.contains("out"))
        try file.finish()
        #expect(try folder.names == ["out"])
        #expect(try content("out") == "new")
    }

    @Test func `an unfinished file goes away`() throws {
        do {
            let file = try OutputFile(at: folder.path("out"), replacingExisting: false)
            try Data("new".utf8).write(to: URL(fileURLWithPath: file.unfinishedPath))
        }
        #expect(try folder.names == [])
    }

    @Test func `what stands there is kept unless it may be replaced`() throws {
        _ = try folder.write(Array("old".utf8), "out")
        #expect(throws: OutputError.self) {
            _ = try OutputFile(at: folder.path("out"), replacingExisting: false)
        }
        do {
            let file = try OutputFile(at: folder.path("out"), replacingExisting: true)
            try Data("half".utf8).write(to: URL(fileURLWithPath: file.unfinishedPath))
        }
        #expect(try content("out") == "old")
        var file = try OutputFile(at: folder.path("out"), replacingExisting: true)
        try Data("new".utf8).write(to: URL(fileURLWithPath: file.unfinishedPath))
        try file.finish()
        #expect(try content("out") == "new")
        #expect(try folder.names == ["out"])
    }

    @Test func `what appeared meanwhile is not replaced`() throws {
        var file = try OutputFile(at: folder.path("out"), replacingExisting: false)
        try Data("new".utf8).write(to: URL(fileURLWithPath: file.unfinishedPath))
        _ = try folder.write(Array("other".utf8), "out")
        var error: OutputError?
        do { try file.finish() } catch let caught { error = caught }
        #expect(error != nil)
        #expect(try content("out") == "other")
    }

    @Test(arguments: ["", "missing/out", "file/out", "/", "."])
    func `places that cannot hold a file are refused`(name: String) throws {
        _ = try folder.write([], "file")
        let path = name.isEmpty ? folder.url.path : name == "/" ? "/" : folder.path(name)
        #expect(throws: OutputError.self) { _ = try OutputFile(at: path, replacingExisting: true) }
    }
}
