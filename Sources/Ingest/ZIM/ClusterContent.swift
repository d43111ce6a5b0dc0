// Stored clusters are read where one likes; compressed ones only from their beginning on.

/// The bytes of a cluster, decompressed: its offsets, then its blobs.
protocol ClusterContent: AnyObject {
    /// - Throws: An error that names the cluster, if it has fewer bytes.
    func bytes(_ range: Range<Int>) throws(SourceError) -> [UInt8]
}

/// Where a cluster is, and what is said when it is damaged.
struct ClusterSite {
    let file: ZIMFile
    let number: Int
    let place: Int
    /// The byte that it cannot reach.
    let end: Int

    /// Where its content begins, behind the byte that tells how it is packed.
    var contentPlace: Int { place + 1 }

    func damage(_ reason: String) -> SourceError {
        file.failure(.badData, "cluster \(number), at byte \(place), \(reason); fetch it again")
    }
}

/// A cluster that is stored as it is.
final class StoredContent: ClusterContent {
    private let site: ClusterSite

    init(_ site: ClusterSite) {
        self.site = site
    }

    func bytes(_ range: Range<Int>) throws(SourceError) -> [UInt8] {
        let start = site.contentPlace
        guard range.upperBound <= site.end - start else { throw site.damage("goes beyond the end") }
        return try site.file.bytes(start + range.lowerBound..<start + range.upperBound)
    }
}

/// A cluster that is unpacked from its beginning as far as it is wanted.
///
/// Memory is that of the decompressor and of what is asked for; what lies before is dropped. Asking
/// for something further back begins anew.
final class UnpackedContent: ClusterContent {
    private let site: ClusterSite
    private let open: () throws(SourceError) -> any ByteStream
    private var stream: any ByteStream
    /// What the stream gave and was not asked for yet.
    private var chunk: ArraySlice<UInt8> = []
    /// Where the chunk stands in the content.
    private var position = 0

    init(
        _ site: ClusterSite, _ open: @escaping () throws(SourceError) -> any ByteStream
    ) throws(SourceError) {
        self.site = site
        self.open = open
        stream = try open()
    }

    func bytes(_ range: Range<Int>) throws(SourceError) -> [UInt8] {
        if range.lowerBound < position { try rewind() }
        var bytes: [UInt8] = []
        while bytes.count < range.count {
            if chunk.isEmpty { chunk = try next() }
            skip(range.lowerBound - position)
            let part = chunk.prefix(range.count - bytes.count)
            bytes += part
            skip(part.count)
        }
        return bytes
    }

    private func skip(_ count: Int) {
        let skipped = min(max(0, count), chunk.count)
        chunk = chunk.dropFirst(skipped)
        position += skipped
    }

    private func rewind() throws(SourceError) {
        stream = try open()
        chunk = []
        position = 0
    }

    private func next() throws(SourceError) -> ArraySlice<UInt8> {
        let next: [UInt8]
        do {
            next = try stream.next()
        } catch {
            let isDamage = error.kind == .badData || error.kind == .truncated
            throw isDamage ? site.damage("cannot be decompressed") : error
        }
        guard !next.isEmpty else { throw site.damage("ends early") }
        return next[...]
    }
}

/// Bytes of a file from one place to another, a chunk at a time.
final class FileRangeStream: ByteStream {
    private let file: ZIMFile
    private var position: Int
    private let end: Int

    init(_ file: ZIMFile, from start: Int, to end: Int) {
        self.file = file
        position = start
        self.end = max(start, end)
    }

    func next() throws(SourceError) -> [UInt8] {
        let next = min(position + InputFile.chunkSizeInBytes, end)
        defer { position = next }
        return try file.bytes(position..<next)
    }
}
