// "Run this and give me what it writes": without a shell, and gone when nobody listens any more.

package import Foundation
import Glibc

/// A program that runs beside us; a pipe bounds how far it runs ahead of its reader.
///
/// It ends with its value: closing our end of the pipe stops it at its next write.
package final class RunningProgram {
    /// How a program ended.
    package struct Ending: Sendable, Equatable {
        /// Its exit code; of no meaning if a signal ended it.
        package let status: Int32
        package let wasStopped: Bool
        /// What it wrote to standard error, with line ends.
        package let complaints: String
    }

    private static let chunkSizeInBytes = 1 << 18

    private let path: String
    private let process = Process()
    private let output = Pipe()
    private let complaints = Pipe()
    private var ending: Ending?

    /// Starts a program.
    ///
    /// It should complain in few words: a pipe's buffer holds them until it has ended.
    /// - Parameters:
    ///   - input: What it reads; nil is nothing.
    ///   - environment: Everything that it finds there.
    package init(
        _ path: String, _ arguments: [String], input: FileHandle? = nil,
        environment: [String: String] = ["LC_ALL": "C"]
    ) throws(ProgramError) {
        self.path = path
        process.executableURL = URL(fileURLWithPath: path)
        process.arguments = arguments
        process.environment = environment
        process.standardInput = input ?? .nullDevice
        process.standardOutput = output
        process.standardError = complaints
        do {
            try process.run()
        } catch {
            throw ProgramError(subject: path, reason: "does not start")
        }
    }

    deinit { stop() }

    /// The next bytes that it writes; empty once it has written all.
    package func next() throws(ProgramError) -> [UInt8] {
        do {
            let chunk = try output.fileHandleForReading.read(upToCount: Self.chunkSizeInBytes)
            return [UInt8](chunk ?? Data())
        } catch {
            throw ProgramError(subject: path, reason: "cannot be listened to")
        }
    }

    /// Waits for its end: only then is it known whether what it wrote is whole.
    ///
    /// - Precondition: ``next()`` has given its last bytes.
    package func finish() -> Ending {
        if let ending { return ending }
        let said = (try? complaints.fileHandleForReading.readToEnd()) ?? Data()
        closeHandles()
        process.waitUntilExit()
        let ending = Ending(
            status: process.terminationStatus, wasStopped: process.terminationReason != .exit,
            complaints: String(decoding: said, as: UTF8.self))
        self.ending = ending
        return ending
    }

    /// Ends it now, if it still runs.
    package func stop() {
        guard ending == nil, process.processIdentifier != 0 else { return }
        // A program inherits what the thread that started it has masked, so asking may not do.
        kill(process.processIdentifier, SIGKILL)
        closeHandles()
        // It is gone at once; waiting frees what Foundation keeps for a running program.
        process.waitUntilExit()
        ending = Ending(status: process.terminationStatus, wasStopped: true, complaints: "")
    }

    private func closeHandles() {
        try? output.fileHandleForReading.close()
        try? complaints.fileHandleForReading.close()
    }
}
