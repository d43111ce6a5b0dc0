// Blocks as they are needed, the last few kept.

import SQLite
import Zstandard

/// Reads blocks by number and keeps the most recent ones.
struct BlockCache: ~Copyable {
    private static let capacity = 32
    private var select: Statement
    private var decompressor: Decompressor
    private var blocks: [(id: Int, bytes: [UInt8])] = []

    init(_ database: borrowing Database) throws {
        let select = try database.prepare("SELECT data FROM block WHERE id = ?")
        let decompressor = try Decompressor()
        self.select = select
        self.decompressor = decompressor
    }

    /// - Throws: ``FormatError`` when the block is missing or damaged; other blocks stay readable.
    mutating func block(_ id: Int) throws -> [UInt8] {
        if let place = blocks.lastIndex(where: { $0.id == id }) {
            let found = blocks.remove(at: place)
            blocks.append(found)
            return found.bytes
        }
        defer { select.reset() }
        try select.bind(id, at: 1)
        guard try select.step() else {
            throw FormatError(.damaged, "block \(id)", "it is missing")
        }
        let bytes: [UInt8]
        do {
            bytes = try decompressor.decompress(
                select.bytes(0), maximumSizeInBytes: BlockLayout.maximumSizeInBytes)
        } catch {
            throw FormatError(.damaged, "block \(id)", error.reason)
        }
        blocks.append((id, bytes))
        if blocks.count > Self.capacity { blocks.removeFirst() }
        return bytes
    }

    /// `length` bytes from `offset` in block `id`, going on in the blocks that follow it.
    mutating func bytes(inBlock id: Int, at offset: Int, count length: Int) throws -> [UInt8] {
        var result: [UInt8] = []
        var current = id
        var start = offset
        while result.count < length {
            let bytes = try block(current)
            guard start >= 0, start < bytes.count else {
                throw FormatError(.damaged, "block \(current)", "it is shorter than it should be")
            }
            result += bytes[start..<min(bytes.count, start + length - result.count)]
            current += 1
            start = 0
        }
        return result
    }
}
