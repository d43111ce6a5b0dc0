// The file at the bottom of every stream: it alone knows how far reading has come.

import Foundation

/// An open file, or standard input.
final class InputFile: ByteStream {
    static let chunkSizeInBytes = 1 << 18

    /// As it was given: "-" for standard input.
    let path: String
    /// How the file is called in messages.
    let name: String
    let handle: FileHandle
    /// Nil for standard input, pipes and devices, which cannot be read from the start again.
    let totalBytes: Int?
    /// What a decompressor had to say that is not an error.
    var warnings: [String] = []
    private var countedBytes = 0

    /// - Parameter path: A file's path, or "-" for standard input.
    init(_ path: String) throws(SourceError) {
        self.path = path
        guard path != "-" else {
            name = "standard input"
            handle = .standardInput
            totalBytes = nil
            return
        }
        name = path
        guard FileManager.default.fileExists(atPath: path) else {
            throw SourceError(.missing, path, "there is no such file; check the path")
        }
        do {
            handle = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
            let attributes = try FileManager.default.attributesOfItem(
                atPath: URL(fileURLWithPath: path).resolvingSymlinksInPath().path)
            let isRegular = attributes[.type] as? FileAttributeType == .typeRegular
            totalBytes = isRegular ? (attributes[.size] as? NSNumber)?.intValue : nil
        } catch {
            throw SourceError(
                .badData, path, "the file cannot be opened; check that you may read it")
        }
    }

    /// How far the file has been read, by us or by the program that decompresses it.
    var bytesRead: Int {
        guard totalBytes != nil, let offset = try? handle.offset() else { return countedBytes }
        return Int(offset)
    }

    func next() throws(SourceError) -> [UInt8] {
        try read(upTo: Self.chunkSizeInBytes)
    }

    /// Reads so many bytes, fewer only at the end.
    func read(upTo count: Int) throws(SourceError) -> [UInt8] {
        do {
            let bytes = [UInt8](try handle.read(upToCount: count) ?? Data())
            countedBytes += bytes.count
            return bytes
        } catch {
            throw SourceError(
                .inputOutput, name, "reading failed at byte \(bytesRead); check the disk")
        }
    }
}
