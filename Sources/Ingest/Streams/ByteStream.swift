// Sources are larger than memory: everything reads them a chunk at a time.

/// Gives bytes in order, a bounded chunk at a time.
package protocol ByteStream: AnyObject {
    /// The next bytes, at most a few hundred KB; empty at the end and from then on.
    ///
    /// - Throws: An error, and the same one from then on.
    func next() throws(SourceError) -> [UInt8]
}

/// Bytes that were read ahead, then the stream they were read from.
final class PrefixedStream: ByteStream {
    private var head: [UInt8]
    private let rest: any ByteStream

    init(_ head: [UInt8], _ rest: any ByteStream) {
        self.head = head
        self.rest = rest
    }

    func next() throws(SourceError) -> [UInt8] {
        guard !head.isEmpty else { return try rest.next() }
        defer { head = [] }
        return head
    }
}

/// Bytes in memory, in chunks of a chosen size.
package final class MemoryStream: ByteStream {
    private let bytes: [UInt8]
    private let chunkSizeInBytes: Int
    private var position = 0

    package init(_ bytes: [UInt8], chunkSizeInBytes: Int = 1 << 18) {
        self.bytes = bytes
        self.chunkSizeInBytes = chunkSizeInBytes
    }

    package func next() -> [UInt8] {
        let end = min(position + chunkSizeInBytes, bytes.count)
        defer { position = end }
        return [UInt8](bytes[position..<end])
    }
}

extension ByteStream {
    /// Reads until at least so many bytes are there, or as far as it goes.
    ///
    /// - Throws: Only if not one byte can be read; a later error comes again with ``next()``.
    func read(atLeast count: Int) throws(SourceError) -> [UInt8] {
        var bytes: [UInt8] = []
        while bytes.count < count {
            do {
                let chunk = try next()
                if chunk.isEmpty { break }
                bytes += chunk
            } catch {
                if bytes.isEmpty { throw error }
                break
            }
        }
        return bytes
    }
}
