// Titles in order, so that one is found in a few steps and its neighbours lie beside it.

import Zstandard

/// A title or alias under its folded key.
package struct TitleEntry: Sendable, Hashable {
    package let key: [UInt8]
    /// The article's first passage.
    package let passage: Int
    package let isAlias: Bool
}

/// A row of the table `title`: entries ascending by key.
///
/// Layout of the frame's content, per entry: bytes shared with the key before (varint), bytes of
/// the rest (varint), the rest, and passage × 2 + 1 for an alias (varint).
struct TitleChunk {
    /// A chunk ends at this many entries, or later where one key has several.
    static let capacity = 1_024
    private static let maximumSizeInBytes = 4 << 20

    var entries: [TitleEntry] = []

    var first: [UInt8] { entries.first?.key ?? [] }

    init() {}

    func data() throws -> [UInt8] {
        var content: [UInt8] = []
        var before: [UInt8] = []
        for entry in entries {
            let shared = zip(before, entry.key).prefix { $0 == $1 }.count
            content.appendVarint(shared)
            content.appendVarint(entry.key.count - shared)
            content += entry.key[shared...]
            content.appendVarint(entry.passage * 2 + (entry.isAlias ? 1 : 0))
            before = entry.key
        }
        var compressor = try Compressor(level: BlockLayout.level)
        return try compressor.compress(content)
    }

    /// - Throws: ``FormatError`` or `ZstandardError` when the bytes are damaged.
    init(data: [UInt8], subject: String) throws {
        var decompressor = try Decompressor()
        var fields = ByteFields(
            try decompressor.decompress(data, maximumSizeInBytes: Self.maximumSizeInBytes),
            subject: subject)
        var key: [UInt8] = []
        while !fields.isAtEnd {
            let shared = try fields.varint(upTo: key.count)
            let rest = try fields.varint(upTo: Self.maximumSizeInBytes)
            key.removeSubrange(shared...)
            key += try fields.run(of: rest)
            let value = try fields.varint(upTo: Int(UInt32.max) * 2 + 1)
            entries.append(TitleEntry(key: key, passage: value >> 1, isAlias: value & 1 == 1))
        }
    }
}
