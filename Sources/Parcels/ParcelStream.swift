// A parcel's content as it comes out of its frame.

import BundleFormat
import System
import Zstandard

/// Fields of a parcel in order, decompressed as they are needed.
struct ParcelStream: ~Copyable {
    private static let pieceSizeInBytes = 1 << 16
    /// The most that one field may take.
    private static let maximumFieldSizeInBytes = ParcelLayout.maximumTextSizeInBytes

    private let path: String
    private let file: ReadableFile
    private var position: Int
    private var decompressor: StreamDecompressor
    private var content: [UInt8] = []
    private var start = 0
    let root: String

    init(_ path: String) throws {
        guard let file = ReadableFile(path) else {
            throw FormatError(.notABundle, path, "the file cannot be read")
        }
        let head = file.bytes(at: 0, count: ParcelLayout.headSizeInBytes)
        guard ParcelLayout.isParcel(head), head.count == ParcelLayout.headSizeInBytes else {
            throw FormatError(.notABundle, path, "this is not a parcel; it does not begin as one")
        }
        guard head[ParcelLayout.magic.count] == ParcelLayout.version else {
            throw FormatError(
                .tooNew, path,
                "its version is \(head[ParcelLayout.magic.count]) and this program reads "
                    + "\(ParcelLayout.version); get a newer program")
        }
        let decompressor = try StreamDecompressor(windowLogMaximum: ParcelLayout.windowLog)
        root = Digest(stored: Array(head.suffix(32)))?.hex ?? ""
        self.path = path
        self.file = file
        position = ParcelLayout.headSizeInBytes
        self.decompressor = decompressor
    }

    func damage(_ reason: String) -> FormatError {
        FormatError(.damaged, path, "\(reason), near byte \(position); get the parcel again")
    }

    /// Makes `count` more bytes ready, or throws.
    private mutating func need(_ count: Int) throws(FormatError) {
        guard content.count - start < count else { return }
        content.removeSubrange(..<start)
        start = 0
        while content.count < count {
            let piece = file.bytes(at: position, count: Self.pieceSizeInBytes)
            guard !piece.isEmpty else { throw damage("it ends early") }
            position += piece.count
            do {
                try decompressor.decompress(piece, into: &content)
            } catch {
                throw damage(error.reason)
            }
        }
    }

    mutating func bytes(_ count: Int) throws(FormatError) -> [UInt8] {
        try need(count)
        start += count
        return Array(content[(start - count)..<start])
    }

    mutating func varint(upTo maximum: Int) throws(FormatError) -> Int {
        var value = 0
        for shift in stride(from: 0, to: 49, by: 7) {
            try need(1)
            let byte = content[start]
            start += 1
            value |= Int(byte & 0x7F) << shift
            guard byte < 0x80 else { continue }
            guard value <= maximum else { throw damage("a number is too large") }
            return value
        }
        throw damage("a number is too long")
    }

    mutating func text() throws(FormatError) -> String? {
        let length = try varint(upTo: Self.maximumFieldSizeInBytes)
        guard length > 0 else { return nil }
        return String(decoding: try bytes(length - 1), as: UTF8.self)
    }

    /// Checks that nothing follows and that the frame's checksum was right.
    mutating func checkEnd() throws(FormatError) {
        while position < file.sizeInBytes {
            let before = content.count
            let piece = file.bytes(at: position, count: Self.pieceSizeInBytes)
            guard !piece.isEmpty else { throw damage("it ends early") }
            position += piece.count
            do {
                try decompressor.decompress(piece, into: &content)
            } catch {
                throw damage(error.reason)
            }
            guard content.count == before else { break }
        }
        guard start == content.count, position == file.sizeInBytes else {
            throw damage("something follows its end")
        }
        guard decompressor.isAtFrameEnd else { throw damage("it ends early") }
    }
}
