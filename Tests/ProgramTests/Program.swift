// The built executables, run as a person runs them, in a folder of their own.

import Foundation

/// What a run said and how it ended.
struct Outcome {
    let code: Int32
    let output: String
    let complaints: String
}

/// A fresh folder with the two programs at hand; removed with this value.
final class Workplace {
    let folder: String

    init() throws {
        folder = NSTemporaryDirectory() + "haversack-\(UUID().uuidString)"
        try FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: true)
    }

    deinit {
        try? FileManager.default.removeItem(atPath: folder)
    }

    var names: [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
    }

    func write(_ name: String, _ text: String) throws {
        try Data(text.utf8).write(to: URL(fileURLWithPath: "\(folder)/\(name)"))
    }

    /// Runs a line of shell with both programs on the path.
    func shell(_ line: String) throws -> Outcome {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/sh")
        process.arguments = ["-c", line]
        process.currentDirectoryURL = URL(fileURLWithPath: folder)
        process.environment = ["PATH": "\(Self.binaries):/usr/bin:/bin", "LC_ALL": "C.UTF-8"]
        let output = "\(folder)/.out"
        let complaints = "\(folder)/.err"
        for path in [output, complaints] {
            try Data().write(to: URL(fileURLWithPath: path))
        }
        process.standardOutput = FileHandle(forWritingAtPath: output)
        process.standardError = FileHandle(forWritingAtPath: complaints)
        process.standardInput = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        defer {
            try? FileManager.default.removeItem(atPath: output)
            try? FileManager.default.removeItem(atPath: complaints)
        }
        return Outcome(
            code: process.terminationStatus,
            output: String(
                decoding: try Data(contentsOf: URL(fileURLWithPath: output)), as: UTF8.self),
            complaints: String(
                decoding: try Data(contentsOf: URL(fileURLWithPath: complaints)), as: UTF8.self))
    }

    static let repository = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path
    private static let binaries = "\(repository)/.build/debug"

    /// Articles as JSON Lines: "Well" and, with an escape sequence in it, "Lamp".
    func writeArticles(count: Int = 2) throws {
        var lines = [
            #"{"id":"1","title":"Well","language":"en","text":"A well is a hole that gives water. The first well was dug in 1807.","license":"CC-BY-SA-4.0","authors":["A teacher"],"retrieved":"2026-01-31"}"#,
            #"{"id":"2","title":"Lamp\u001b[31m","language":"en","text":"A lamp \u001b]0;x\u0007gives \u202elight.","license":"CC-BY-SA-4.0"}"#,
        ]
        for number in lines.count..<max(lines.count, count) {
            let words = (0..<60).map { "word\((number &* 31 &+ $0 &* 17) % 9973)" }
            lines.append(
                #"{"id":"\#(number)","title":"Page \#(number)","language":"en","text":"\#(words.joined(separator: " "))","license":"CC0-1.0"}"#
            )
        }
        try write("a.jsonl", lines.joined(separator: "\n") + "\n")
    }
}
