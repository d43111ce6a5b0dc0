// Compressed sources, whole, cut short and damaged, and machines without the programs.

import Foundation
import Testing

@testable import Ingest

struct CompressionTests {
    private let scratch: Scratch
    private let plain: String

    init() throws {
        scratch = try Scratch()
        plain = try scratch.write("dump.xml", Self.dump)
    }

    /// Random letters: compressed, it is larger than a pipe's buffer and many chunks.
    static let dump: String = {
        var random = SeededRandom(seed: 7)
        let pages = (1...200).map { id in
            let text = (0..<2_000).map { _ in
                Unicode.Scalar(UInt8.random(in: 97...122, using: &random))
            }
            return Dump.page("Page \(id)", id: id, text: String(String.UnicodeScalarView(text)))
        }
        return Dump.whole(pages.joined())
    }()

    static let programs = ["gzip", "bzip2", "xz", "zstd"]

    private func compressed(_ program: String) throws -> String {
        try scratch.run(program, ["-c"], from: plain, to: "dump.\(program)")
    }

    @Test(arguments: programs)
    func `compression is recognised whatever the name`(program: String) throws {
        let contents = Contents(try compressed(program))
        #expect(contents.error == nil)
        #expect(contents.articles == Contents(plain).articles)
        #expect(contents.articles.count == 200)
        #expect(contents.summary.bytesRead == contents.summary.totalBytes)
    }

    @Test(arguments: programs)
    func `a compressed file cut short is refused, or read as far as it goes`(
        program: String
    ) throws {
        let bytes = try Data(contentsOf: URL(fileURLWithPath: try compressed(program)))
        let path = try scratch.write("cut.\(program)", bytes.prefix(bytes.count / 2))
        let contents = Contents(path)
        #expect(contents.error?.kind == .truncated)
        #expect(contents.error?.description.hasPrefix("\(path): the ") == true)
        #expect(contents.error?.description.contains("fetch it again") == true)

        var options = SourceOptions()
        options.acceptTruncated = true
        let accepted = Contents(path, options)
        if let truncation = accepted.summary.truncation {
            #expect(accepted.error == nil)
            #expect(accepted.titles.last == truncation.lastTitle)
            #expect((1..<200).contains(accepted.articles.count))
        } else {
            // bzip2 gives nothing of a block that is not whole, and xz little.
            #expect(accepted.error?.kind == .truncated)
        }
    }

    @Test(arguments: programs)
    func `cut within its last bytes, a compressed file is not taken for whole`(
        program: String
    ) throws {
        let bytes = try Data(contentsOf: URL(fileURLWithPath: try compressed(program)))
        let path = try scratch.write("cut.\(program)", bytes.dropLast(2))
        #expect(Contents(path).error?.kind.exitCode == 65)
    }

    @Test(arguments: programs)
    func `a damaged compressed file is refused`(program: String) throws {
        var bytes = try Data(contentsOf: URL(fileURLWithPath: try compressed(program)))
        for index in bytes.indices.dropFirst(bytes.count / 2).prefix(40) { bytes[index] ^= 0x55 }
        let path = try scratch.write("bad.\(program)", bytes)
        var options = SourceOptions()
        options.acceptTruncated = true
        let error = Contents(path, options).error
        #expect(error?.kind == .badData)
        #expect(error?.description.hasPrefix(path) == true)
    }

    @Test(arguments: [("gzip", "gzip"), ("bzip2", "bzip2"), ("xz", "xz-utils")])
    func `a program that is not installed is named with its package`(
        program: String, package: String
    ) throws {
        let path = try compressed(program)
        var options = SourceOptions()
        options.programPath = scratch.path
        let error = Contents(path, options).error
        #expect(
            error
                == SourceError(
                    .programMissing, path,
                    "the program \(program) is needed to read it; "
                        + "install it (apt install \(package))"))
        #expect(error?.kind.exitCode == 69)
    }

    @Test func `zstd needs no program`() throws {
        var options = SourceOptions()
        options.programPath = scratch.path
        #expect(Contents(try compressed("zstd"), options).articles.count == 200)
    }

    @Test(arguments: ["gzip", "bzip2"])
    func `several compressed parts in one file are one source`(program: String) throws {
        let dump = try String(contentsOfFile: plain, encoding: .utf8)
        let middle = dump.utf8.index(dump.startIndex, offsetBy: dump.utf8.count / 2)
        let parts = [dump[..<middle], dump[middle...]]
        var bytes = Data()
        for (index, part) in parts.enumerated() {
            let piece = try scratch.write("part\(index)", String(part))
            let packed = try scratch.run(program, ["-c"], from: piece, to: "packed\(index)")
            bytes += try Data(contentsOf: URL(fileURLWithPath: packed))
        }
        #expect(Contents(try scratch.write("both", bytes)).articles.count == 200)
    }

    @Test(arguments: ["cat"] + programs)
    func `a pipe is read like a file`(program: String) throws {
        let input = program == "cat" ? plain : try compressed(program)
        let pipe = scratch.path + "/pipe"
        let make = try run("/usr/bin/env", ["mkfifo", pipe])
        make.waitUntilExit()
        let feeder = try run("/bin/sh", ["-c", "cat \"$0\" > \"$1\"", input, pipe])
        let contents = Contents(pipe)
        feeder.waitUntilExit()
        #expect(contents.error == nil)
        #expect(contents.articles.count == 200)
        #expect(contents.summary.totalBytes == nil)
    }

    @Test func `a reader that is dropped leaves no program behind`() throws {
        let path = try compressed("xz")
        // Other tests run beside this one and open pipes too, but not a hundred.
        let before = try openPipeCount()
        for _ in 0..<120 {
            let reader = try SourceReader.open(path)
            #expect(try reader.next() != nil)
        }
        #expect(try openPipeCount() < before + 110)
    }

    private func openPipeCount() throws -> Int {
        let files = FileManager.default
        return try files.contentsOfDirectory(atPath: "/proc/self/fd").count { name in
            let target = try? files.destinationOfSymbolicLink(atPath: "/proc/self/fd/\(name)")
            return target?.hasPrefix("pipe:") == true
        }
    }

    private func run(_ program: String, _ arguments: [String]) throws -> Process {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = arguments
        try process.run()
        return process
    }
}
