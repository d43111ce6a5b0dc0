// Blocks as they are needed, the last few kept.

import SQLite
import Zstandard

/// Finds the stored bytes of articles and keeps the blocks that were read last.
struct BlockCache: ~Copyable {
    private static let capacity = 32
    /// The most that one article may take, uncompressed.
    private static let maximumArticleSizeInBytes = 64 << 20

    private struct Block {
        /// The first passage of the first article that begins in it.
        let id: Int
        let bytes: [UInt8]
        /// Where articles begin in it, and what follows the last that ends in it.
        let starts: [Int]

        init(id: Int, bytes: [UInt8]) {
            self.id = id
            self.bytes = bytes
            var starts = [0]
            let span = bytes.span
            for place in span.indices where span[place] == BlockLayout.endOfArticle {
                starts.append(place + 1)
            }
            self.starts = starts
        }
    }

    private var holding: Statement
    private var following: Statement
    private var before: Statement
    private var decompressor: Decompressor
    private var blocks: [Block] = []

    init(_ database: borrowing Database) throws {
        let holding = try database.prepare(
            "SELECT id, data FROM block WHERE id <= ? ORDER BY id DESC LIMIT 1")
        let following = try database.prepare(
            "SELECT id, data FROM block WHERE id > ? ORDER BY id LIMIT 1")
        let before = try database.prepare(
            "SELECT count(*) FROM article WHERE passage >= ? AND passage < ?")
        let decompressor = try Decompressor()
        self.holding = holding
        self.following = following
        self.before = before
        self.decompressor = decompressor
    }

    /// The stored bytes of the article whose first passage this is.
    /// - Throws: ``FormatError`` when a block is missing or damaged; other blocks stay readable.
    mutating func article(at passage: Int) throws -> [UInt8] {
        var block = try block(holding: passage)
        var number = try countArticles(from: block.id, to: passage)
        guard number < block.starts.count else {
            throw FormatError(
                .damaged, "block \(block.id)", "it has fewer articles than it should")
        }
        var bytes: [UInt8] = []
        while true {
            let start = block.starts[number]
            let isEnded = number + 1 < block.starts.count
            let end = isEnded ? block.starts[number + 1] - 1 : block.bytes.count
            bytes += block.bytes[start..<end]
            guard !isEnded else { return bytes }
            guard bytes.count <= Self.maximumArticleSizeInBytes else {
                throw FormatError(.damaged, "block \(block.id)", "its article does not end")
            }
            block = try self.block(after: block.id)
            number = 0
        }
    }

    private mutating func countArticles(from first: Int, to passage: Int) throws -> Int {
        defer { before.reset() }
        try before.bind(first, at: 1)
        try before.bind(passage, at: 2)
        return try before.step() ? before.int(0) : 0
    }

    private mutating func block(holding passage: Int) throws -> Block {
        if let known = blocks.last(where: { $0.id == passage }) { return known }
        defer { holding.reset() }
        try holding.bind(passage, at: 1)
        guard try holding.step() else {
            throw FormatError(.damaged, "block \(passage)", "it is missing")
        }
        let id = holding.int(0)
        if let known = recent(id) { return known }
        return try keep(id, frame: holding.bytes(1))
    }

    private mutating func block(after id: Int) throws -> Block {
        defer { following.reset() }
        try following.bind(id, at: 1)
        guard try following.step() else {
            throw FormatError(.damaged, "block \(id)", "what should follow it is missing")
        }
        let next = following.int(0)
        if let known = recent(next) { return known }
        return try keep(next, frame: following.bytes(1))
    }

    private mutating func recent(_ id: Int) -> Block? {
        guard let place = blocks.lastIndex(where: { $0.id == id }) else { return nil }
        blocks.append(blocks.remove(at: place))
        return blocks.last
    }

    private mutating func keep(_ id: Int, frame: [UInt8]) throws(FormatError) -> Block {
        let block: Block
        do {
            let bytes = try decompressor.decompress(
                frame, maximumSizeInBytes: BlockLayout.maximumSizeInBytes)
            block = Block(id: id, bytes: bytes)
        } catch {
            throw FormatError(.damaged, "block \(id)", error.reason)
        }
        blocks.append(block)
        if blocks.count > Self.capacity { blocks.removeFirst() }
        return block
    }
}
