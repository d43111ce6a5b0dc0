// Programs that draft are run to their end with a limit on their time, and what they write is bounded.

import BundleFormat
import Foundation
import Glibc
import Programs

/// One run of a program over input from a file.
struct ProviderRun {
    /// No answer to a batch is larger.
    private static let outputLimitInBytes = 64 << 20

    let programPath: String?
    let timeoutInSeconds: Int

    /// - Returns: What it wrote, if it ended well.
    /// - Throws: ``DraftFailureError`` otherwise.
    func output(
        of program: String, _ arguments: [String], input: [UInt8]
    ) throws(DraftFailureError) -> [UInt8] {
        let folder = FileManager.default.temporaryDirectory
        let file = folder.appendingPathComponent("haversack-draft-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: file) }
        guard
            FileManager.default.createFile(
                atPath: file.path, contents: Data(input), attributes: [.posixPermissions: 0o600]),
            let handle = FileHandle(forReadingAtPath: file.path)
        else {
            throw DraftFailureError("the disk has no room for what it should read")
        }
        defer { try? handle.close() }
        return try output(of: program, arguments, handle)
    }

    private func output(
        of program: String, _ arguments: [String], _ handle: FileHandle
    ) throws(DraftFailureError) -> [UInt8] {
        // A program may start others: timeout ends its whole group, by a signal that none can mask.
        guard
            let timer = ProgramPath.find("timeout", in: programPath) ?? ProgramPath.find("timeout")
        else { throw DraftFailureError("the program timeout is missing") }
        let name = program.split(separator: "/").last.map(String.init) ?? program
        var environment = ProcessInfo.processInfo.environment
        environment["LC_ALL"] = "C.UTF-8"
        if let programPath { environment["PATH"] = programPath + ":/usr/bin:/bin" }
        let run: RunningProgram
        var bytes: [UInt8] = []
        do {
            run = try RunningProgram(
                timer, ["-s", "KILL", String(timeoutInSeconds), program] + arguments, input: handle,
                environment: environment)
            while true {
                let chunk = try run.next()
                if chunk.isEmpty { break }
                bytes += chunk
                guard bytes.count <= Self.outputLimitInBytes else {
                    run.stop()
                    throw DraftFailureError("\(name) wrote more than it should")
                }
            }
        } catch let failure as DraftFailureError {
            throw failure
        } catch {
            throw DraftFailureError("\(name) does not start")
        }
        let ending = run.finish()
        switch (ending.wasStopped, ending.status) {
        case (false, 0): return bytes
        case (_, 124), (_, 137), (true, SIGKILL):
            throw DraftFailureError("\(name) took more than \(timeoutInSeconds) seconds")
        default:
            let said = ending.complaints.split(separator: "\n").first.map { ": \($0.prefix(200))" }
            throw DraftFailureError("\(name) ended with \(ending.status)\(said ?? "")")
        }
    }
}

/// Why one run gave nothing.
struct DraftFailureError: Error, Equatable {
    let reason: String

    init(_ reason: String) {
        self.reason = reason
    }
}

/// Finds out which text of a batch it is that a program cannot bear.
struct BatchHalving {
    /// So many texts that fail alone, one after the other, mean that it is not the texts.
    private static let patience = 3

    private var failuresInSequence = 0
    private(set) var down: String?

    /// - Parameter attempt: Gives as many outcomes as texts, or throws.
    mutating func outcomes(
        for texts: [String], attempt: ([String]) throws(DraftFailureError) -> [DraftOutcome]
    ) -> [DraftOutcome] {
        if let down {
            return texts.map { _ in .failure(DraftFailure(down, stopsProvider: true)) }
        }
        if texts.isEmpty { return [] }
        do {
            let outcomes = try attempt(texts)
            failuresInSequence = 0
            return outcomes
        } catch {
            guard texts.count > 1 else { return [failure(error.reason)] }
            let middle = texts.count / 2
            return outcomes(for: Array(texts[..<middle]), attempt: attempt)
                + outcomes(for: Array(texts[middle...]), attempt: attempt)
        }
    }

    private mutating func failure(_ reason: String) -> DraftOutcome {
        failuresInSequence += 1
        if failuresInSequence >= Self.patience { down = reason }
        return .failure(DraftFailure(reason, stopsProvider: down != nil))
    }
}
