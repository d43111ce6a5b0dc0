// A ZIM file is read where its pointers lead, and may lie in parts for disks that hold small files.

import Foundation

/// The bytes of a ZIM file, whole or in parts, read where they are wanted.
final class ZIMFile {
    private struct Part {
        let path: String
        let handle: FileHandle
        /// Where it stands in the whole.
        let range: Range<Int>
    }

    /// As it was given.
    let name: String
    /// Whether it is known by its parts, of which some may be missing.
    let isSplit: Bool
    private let parts: [Part]

    /// - Parameter path: The file, the first part of it, or its name without the parts' endings.
    init(_ path: String) throws(SourceError) {
        name = path
        var parts: [Part] = []
        var size = 0
        let paths = ZIMParts.paths(path)
        isSplit = paths != [path]
        for partPath in paths {
            let file = try InputFile(partPath)
            guard let partSize = file.totalBytes else {
                throw SourceError(
                    .usage, file.name,
                    "a ZIM file is read back and forth, so it cannot come through a pipe; "
                        + "give its path")
            }
            parts.append(
                Part(path: partPath, handle: file.handle, range: size..<size + partSize))
            size += partSize
        }
        self.parts = parts
    }

    var size: Int { parts.last?.range.upperBound ?? 0 }

    /// The bytes of a range that lies within the file.
    ///
    /// - Throws: Also when the file has become shorter since it was opened.
    func bytes(_ range: Range<Int>) throws(SourceError) -> [UInt8] {
        var bytes: [UInt8] = []
        for part in parts where part.range.overlaps(range) {
            let wanted = part.range.clamped(to: range)
            let read = try read(wanted, of: part)
            if wanted == range { return read }
            bytes += read
        }
        return bytes
    }

    private func read(_ range: Range<Int>, of part: Part) throws(SourceError) -> [UInt8] {
        let read: Data?
        do {
            try part.handle.seek(toOffset: UInt64(range.lowerBound - part.range.lowerBound))
            read = try part.handle.read(upToCount: range.count)
        } catch {
            throw failure(.inputOutput, "reading failed at byte \(range.lowerBound); try again")
        }
        guard let read, read.count == range.count else {
            throw failure(
                .inputOutput, "it became shorter while it was read; let it be and try again")
        }
        return [UInt8](read)
    }

    /// What xz is given to read: one stream that begins at a place, whatever lies behind it.
    func xzInput(from offset: Int) throws(SourceError) -> ProgramInput {
        guard let index = parts.firstIndex(where: { $0.range.contains(offset) }) else {
            throw failure(.badData, "there is nothing at byte \(offset); fetch it again")
        }
        let part = parts[index]
        do {
            // A handle of its own: the program moves it.
            let handle = try FileHandle(forReadingFrom: URL(fileURLWithPath: part.path))
            try handle.seek(toOffset: UInt64(offset - part.range.lowerBound))
            return ProgramInput(
                name: name, handle: handle, following: parts[(index + 1)...].map(\.path),
                options: ["--single-stream", "--format=xz", "--memlimit-decompress=256MiB"])
        } catch {
            throw failure(.inputOutput, "\(part.path) cannot be opened again; try again")
        }
    }

    func failure(_ kind: SourceError.Kind, _ reason: String) -> SourceError {
        SourceError(kind, name, reason)
    }
}
