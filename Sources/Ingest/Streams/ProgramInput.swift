// A program reads a file by itself where it can; where it cannot, `cat` puts the pieces together.

import Foundation

/// What a decompressing program is given to read.
struct ProgramInput {
    /// How the file is called in messages.
    let name: String
    /// Read from where it stands.
    let handle: FileHandle
    /// Bytes that come before what the handle gives; fewer than any pipe's buffer holds.
    var head: [UInt8] = []
    /// Paths of files that come behind it.
    var following: [String] = []
    /// What the program is told beside decompressing.
    var options: [String] = []
    /// Hears what is no error.
    var warn: (String) -> Void = { _ in }

    /// A whole file, of which the head was read already.
    static func whole(_ file: InputFile, head: [UInt8]) throws(SourceError) -> ProgramInput {
        var input = ProgramInput(name: file.name, handle: file.handle)
        input.warn = { file.warnings.append($0) }
        guard file.totalBytes != nil else {
            input.head = head
            return input
        }
        do {
            try file.handle.seek(toOffset: 0)
        } catch {
            throw SourceError(.inputOutput, file.name, "reading failed; check the disk")
        }
        return input
    }

    /// Starts a program that reads this.
    ///
    /// - Parameter start: Gets the handle that the program reads from.
    func feed<Program>(_ start: (FileHandle) throws -> Program) throws -> Program {
        if head.isEmpty, following.isEmpty { return try start(handle) }
        let pipe = Pipe()
        // The head fits into the pipe, so writing it does not block.
        try pipe.fileHandleForWriting.write(contentsOf: Data(head))
        let carrier = Process()
        carrier.executableURL = URL(fileURLWithPath: "/bin/cat")
        carrier.arguments = ["-"] + following
        carrier.standardInput = handle
        carrier.standardOutput = pipe.fileHandleForWriting
        // It has nothing to say when the program stops reading early.
        carrier.standardError = FileHandle.nullDevice
        try carrier.run()
        let program = try start(pipe.fileHandleForReading)
        try pipe.fileHandleForWriting.close()
        try pipe.fileHandleForReading.close()
        return program
    }
}
