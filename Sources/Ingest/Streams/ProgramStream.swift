// gzip, bzip2 and xz are read through the programs that users already have.

import Foundation

/// What a decompressing program writes, read through a pipe that bounds how far it runs ahead.
///
/// The program ends with us: closing our end of the pipe stops it at its next write.
final class ProgramStream: ByteStream {
    private let compression: Compression
    private let file: InputFile
    private let process = Process()
    private let output = Pipe()
    private let complaints = Pipe()
    private var isFinished = false
    private var failure: SourceError?

    /// - Parameter head: What was already read of the file.
    init(
        _ compression: Compression, file: InputFile, head: [UInt8], programPath: String?
    ) throws(SourceError) {
        self.compression = compression
        self.file = file
        let (name, package) = compression.program
        guard let path = Self.find(name, in: programPath) else {
            throw SourceError(
                .programMissing, file.name,
                "the program \(name) is needed to read it; install it (apt install \(package))")
        }
        do {
            try start(path, head: head)
        } catch {
            throw SourceError(.programMissing, file.name, "the program \(path) does not start")
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
            throw SourceError(.inputOutput, file.name, "reading from a program failed; try again")
        }
        finish()
        if let failure { throw failure }
        return []
    }

    private func start(_ path: String, head: [UInt8]) throws {
        process.executableURL = URL(fileURLWithPath: path)
        process.arguments = ["-dc"]
        process.environment = ["LC_ALL": "C"]
        process.standardOutput = output
        process.standardError = complaints
        guard file.totalBytes == nil else {
            try file.handle.seek(toOffset: 0)
            process.standardInput = file.handle
            return try process.run()
        }
        try startBehindPipe(head: head)
    }

    /// Puts the head back in front of input that cannot be rewound; `cat` carries the rest.
    ///
    /// The head is smaller than any pipe's buffer, so writing it does not block.
    private func startBehindPipe(head: [UInt8]) throws {
        let input = Pipe()
        try input.fileHandleForWriting.write(contentsOf: Data(head))
        let carrier = Process()
        carrier.executableURL = URL(fileURLWithPath: "/bin/cat")
        carrier.standardInput = file.handle
        carrier.standardOutput = input.fileHandleForWriting
        process.standardInput = input.fileHandleForReading
        try carrier.run()
        try process.run()
        try input.fileHandleForWriting.close()
        try input.fileHandleForReading.close()
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
                .inputOutput, file.name, "\(compression.program.name) was stopped; try again")
        } else if compression == .gzip, status == 2 {
            file.warnings.append("\(file.name): bytes after the compressed data were ignored")
        } else if status != 0 {
            failure = Self.failure(file.name, complaint: String(decoding: said, as: UTF8.self))
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
