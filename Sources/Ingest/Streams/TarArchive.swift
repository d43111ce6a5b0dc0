// Large deliveries come as one compressed archive of a few files; it is read as it streams by.

/// The files of a tar archive one after another: ustar, pax and GNU's long names.
///
/// Sizes and names are another's word: what is absurd is refused, and nothing is held but a block.
final class TarArchive {
    private static let blockSizeInBytes = 512
    private static let longestName = 64 << 10

    private let stream: any ByteStream
    private let name: String
    private var buffer: [UInt8] = []
    private var position = 0
    private var offset = 0
    /// Of the file that is open: bytes still to come, and those that fill its last block.
    private var remaining = 0
    private var padding = 0

    init(_ stream: any ByteStream, name: String) {
        self.stream = stream
        self.name = name
    }

    /// Whether a file's first bytes are the header of an archive.
    static func begins(_ head: [UInt8]) -> Bool {
        head.count >= blockSizeInBytes && head[257..<262].elementsEqual("ustar".utf8)
            && TarHeader(head[..<blockSizeInBytes]) != nil
    }

    /// The name of the next regular file; nil at the end.
    func nextFile() throws(SourceError) -> String? {
        try skip(remaining + padding)
        (remaining, padding) = (0, 0)
        var longName: String?
        var longSize: Int?
        while let block = try self.block() {
            if block.allSatisfy({ $0 == 0 }) { return nil }
            guard let header = TarHeader(block[...]) else {
                throw failure("has a header that does not hold")
            }
            switch header.kind {
            case .longName: longName = try text(header.size)
            case .attributes:
                let attributes = try TarHeader.attributes(in: bytes(header.size))
                longName = attributes.path ?? longName
                longSize = attributes.size ?? longSize
            case .file:
                begin(longSize ?? header.size)
                return longName ?? header.name
            case .remark: try skipContent(header.size)
            case .other:
                try skipContent(longSize ?? header.size)
                (longName, longSize) = (nil, nil)
            }
        }
        return nil
    }

    private func begin(_ size: Int) {
        remaining = size
        padding = (Self.blockSizeInBytes - size % Self.blockSizeInBytes) % Self.blockSizeInBytes
    }

    private func skipContent(_ size: Int) throws(SourceError) {
        begin(size)
        try skip(remaining + padding)
        (remaining, padding) = (0, 0)
    }

    /// The next bytes of the file that is open; empty at its end.
    func next() throws(SourceError) -> [UInt8] {
        guard remaining > 0 else { return [] }
        if position == buffer.count, try !fill() { throw early() }
        let end = min(buffer.count, position + remaining)
        let chunk = [UInt8](buffer[position..<end])
        position = end
        offset += chunk.count
        remaining -= chunk.count
        return chunk
    }

    // MARK: Bytes

    /// - Returns: Whether there was more.
    private func fill() throws(SourceError) -> Bool {
        buffer = try stream.next()
        position = 0
        return !buffer.isEmpty
    }

    private func skip(_ count: Int) throws(SourceError) {
        var left = count
        while left > 0 {
            if position == buffer.count, try !fill() { throw early() }
            let step = min(left, buffer.count - position)
            position += step
            offset += step
            left -= step
        }
    }

    /// One block; nil at the end of the stream.
    private func block() throws(SourceError) -> [UInt8]? {
        if position == buffer.count, try !fill() { return nil }
        return try take(Self.blockSizeInBytes)
    }

    private func take(_ count: Int) throws(SourceError) -> [UInt8] {
        var taken: [UInt8] = []
        while taken.count < count {
            if position == buffer.count, try !fill() { throw early() }
            let end = min(buffer.count, position + count - taken.count)
            taken += buffer[position..<end]
            offset += end - position
            position = end
        }
        return taken
    }

    /// What a header of names or attributes stands before.
    private func bytes(_ size: Int) throws(SourceError) -> [UInt8] {
        guard size <= Self.longestName else { throw failure("has a name of \(size) bytes") }
        begin(size)
        let bytes = try take(size)
        try skip(padding)
        (remaining, padding) = (0, 0)
        return bytes
    }

    private func text(_ size: Int) throws(SourceError) -> String {
        String(decoding: try bytes(size).prefix { $0 != 0 }, as: UTF8.self)
    }

    private func early() -> SourceError {
        SourceError(.truncated, name, "the archive ends early, at byte \(offset)")
    }

    private func failure(_ reason: String) -> SourceError {
        SourceError(
            .badData, name,
            "the archive \(reason) before byte \(offset); fetch it again")
    }
}

/// The file that is open in an archive, as a stream.
final class TarFileStream: ByteStream {
    private let archive: TarArchive

    init(_ archive: TarArchive) {
        self.archive = archive
    }

    func next() throws(SourceError) -> [UInt8] { try archive.next() }
}
