// gzip, bzip2 and xz are read through the programs that users already have.

import Foundation

/// What a decompressing program writes, read through a pipe that bounds how far it runs ahead.
///
/// The program ends with us: closing our end of the pipe stops it at its next write.
final class ProgramStream: ByteStream {
    private let compression: Compression
    private let input: ProgramInput
    private let process = Process()
    private let output = Pipe()
    private let complaints = Pipe()
    private var isFinished = false
    private var failure: SourceError?

    init(
        _ compression: Compression, _ input: ProgramInput, programPath: String?
    ) throws(SourceError) {
        self.compression = compression
        self.input = input
        let (name, package) = compression.program
        guard let path = Self.find(name, in: programPath) else {
            throw SourceError(
                .programMissing, input.name,
                "the program \(name) is needed to read it; install it (apt install \(package))")
        }
        do {
            try start(path)
        } catch {
            throw SourceError(.programMissing, input.name, "the program \(path) does not start")
        }
    }

    deinit {
        guard !isFinished, process.processIdentifier != 0 else { return }
        process.terminate()
        closeHandles()
        // It is gone at once; waiting frees what Foundation keeps for a running program.
        process.waitUntilExit()
    }

    private func closeHandles() {
        try? output.fileHandleForReading.close()
        try? complaints.fileHandleForReading.close()
    }

    func next() throws(SourceError) -> [UInt8] {
        if let failure { throw failure }
        guard !isFinished else { return [] }
        do {
            let chunk = try output.fileHandleForReading.read(upToCount: InputFile.chunkSizeInBytes)
            if let chunk, !chunk.isEmpty { return [UInt8](chunk) }
        } catch {
            throw SourceError(.inputOutput, input.name, "reading from a program failed; try again")
        }
        finish()
        if let failure { throw failure }
        return []
    }

    private func start(_ path: String) throws {
        process.executableURL = URL(fileURLWithPath: path)
        process.arguments = ["-dc"] + input.options
        process.environment = ["LC_ALL": "C"]
        process.standardOutput = output
        process.standardError = complaints
        try input.feed { handle in
            process.standardInput = handle
            try process.run()
        }
    }

    /// Checks how the program ended: only now is it known whether the file was whole.
    private func finish() {
        isFinished = true
        let said = (try? complaints.fileHandleForReading.readToEnd()) ?? Data()
        closeHandles()
        process.waitUntilExit()
        let status = process.terminationStatus
        if process.terminationReason != .exit {
            failure = SourceError(
                .inputOutput, input.name, "\(compression.program.name) was stopped; try again")
        } else if compression == .gzip, status == 2 {
            input.warn("\(input.name): bytes after the compressed data were ignored")
        } else if status != 0 {
            failure = Self.failure(input.name, complaint: String(decoding: said, as: UTF8.self))
        }
    }

    private static func failure(_ name: String, complaint: String) -> SourceError {
        let words = complaint.lowercased()
        if words.contains("unexpected end") || words.contains("ends unexpectedly") {
            return SourceError(.truncated, name, "the compressed file is cut short")
        }
        let line = complaint.split(separator: "\n").first.map(String.init) ?? "no reason given"
        return SourceError(
            .badData, name, "the compressed file is damaged (\(line)); fetch it again")
    }

    /// Looks for a program in the folders of a search path.
    static func find(_ name: String, in programPath: String?) -> String? {
        let path = programPath ?? ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
        return path.split(separator: ":").map { "\($0)/\(name)" }
            .first { FileManager.default.isExecutableFile(atPath: $0) }
    }
}
