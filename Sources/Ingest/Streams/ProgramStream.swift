// gzip, bzip2 and xz are read through the programs that users already have.

import Programs

/// What a decompressing program writes, read through a pipe that bounds how far it runs ahead.
final class ProgramStream: ByteStream {
    private let compression: Compression
    private let input: ProgramInput
    private let program: RunningProgram
    private var isFinished = false
    private var failure: SourceError?

    init(
        _ compression: Compression, _ input: ProgramInput, programPath: String?
    ) throws(SourceError) {
        self.compression = compression
        self.input = input
        let (name, package) = compression.program
        guard let path = ProgramPath.find(name, in: programPath) else {
            throw SourceError(
                .programMissing, input.name,
                "the program \(name) is needed to read it; install it (apt install \(package))")
        }
        do {
            program = try input.feed { handle in
                try RunningProgram(path, ["-dc"] + input.options, input: handle)
            }
        } catch {
            throw SourceError(.programMissing, input.name, "the program \(path) does not start")
        }
    }

    func next() throws(SourceError) -> [UInt8] {
        if let failure { throw failure }
        guard !isFinished else { return [] }
        do {
            let chunk = try program.next()
            if !chunk.isEmpty { return chunk }
        } catch {
            throw SourceError(.inputOutput, input.name, "reading from a program failed; try again")
        }
        finish()
        if let failure { throw failure }
        return []
    }

    /// Checks how the program ended: only now is it known whether the file was whole.
    private func finish() {
        isFinished = true
        let ending = program.finish()
        if ending.wasStopped {
            failure = SourceError(
                .inputOutput, input.name, "\(compression.program.name) was stopped; try again")
        } else if compression == .gzip, ending.status == 2 {
            input.warn("\(input.name): bytes after the compressed data were ignored")
        } else if ending.status != 0 {
            failure = Self.failure(input.name, complaint: ending.complaints)
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
}
