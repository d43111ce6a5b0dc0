// Titles in order, so that one is found in a few steps and its neighbours lie beside it.

import Zstandard

/// A title or alias in the order of its folded key.
struct TitleEntry: Sendable, Hashable {
    /// The article's first passage.
    let passage: Int
    /// The folded key of an alias; nil for a title, whose text the article's row has.
    let aliasKey: [UInt8]?

    var isAlias: Bool { aliasKey != nil }
}

/// A row of the table `title`: entries ascending by key.
///
/// The row is a zstd frame. Its content, per entry: the difference of the passage from the one before
/// (zigzag) × 2, + 1 for an alias (varint); an alias is followed by the bytes its key shares with the
/// alias before (varint), the bytes of the rest (varint), and the rest.
struct TitleChunk {
    /// A chunk ends at this many entries, or later where one key has several.
    static let capacity = 1_024
    private static let maximumSizeInBytes = 4 << 20
    /// With what is shared between them written out.
    private static let maximumKeysSizeInBytes = 16 << 20

    var entries: [TitleEntry] = []

    init() {}

    func data() throws -> [UInt8] {
        var content: [UInt8] = []
        var passage = 0
        var before: [UInt8] = []
        for entry in entries {
            let step = entry.passage - passage
            let zigzag = step < 0 ? -step * 2 - 1 : step * 2
            passage = entry.passage
            content.appendVarint(zigzag * 2 + (entry.isAlias ? 1 : 0))
            guard let key = entry.aliasKey else { continue }
            let shared = zip(before, key).prefix { $0 == $1 }.count
            content.appendVarint(shared)
            content.appendVarint(key.count - shared)
            content += key[shared...]
            before = key
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
        var passage = 0
        var key: [UInt8] = []
        var size = 0
        while !fields.isAtEnd {
            let value = try fields.varint(upTo: Int(UInt32.max) * 4 + 3)
            let zigzag = value >> 1
            passage += zigzag & 1 == 1 ? -((zigzag + 1) >> 1) : zigzag >> 1
            guard passage >= 0 else { throw fields.damage("a passage is below zero") }
            guard value & 1 == 1 else {
                entries.append(TitleEntry(passage: passage, aliasKey: nil))
                continue
            }
            let shared = try fields.varint(upTo: key.count)
            let rest = try fields.varint(upTo: Self.maximumSizeInBytes)
            key.removeSubrange(shared...)
            key += try fields.run(of: rest)
            size += key.count
            guard size <= Self.maximumKeysSizeInBytes else {
                throw fields.damage("its titles are too long")
            }
            entries.append(TitleEntry(passage: passage, aliasKey: key))
        }
    }
}
