// What a worker makes of a run of articles: compressed blocks, rows, and postings.

import Language
import Markup
import Zstandard

/// How articles are laid in blocks.
package enum BlockLayout {
    /// The most that a block holds, uncompressed; what one damaged block can cost.
    package static let maximumSizeInBytes = 262_144
    static let level = 19
}

/// Articles that share a block, or one article that needs several.
struct BlockBatch: Sendable {
    var records: [PackedRecord] = []
    var sizeInBytes = 0

    /// Whether the record may join without the block growing too large.
    func hasRoom(for record: PackedRecord) -> Bool {
        records.isEmpty
            || sizeInBytes + record.storedSizeBound <= BlockLayout.maximumSizeInBytes
    }

    mutating func append(_ record: PackedRecord) {
        records.append(record)
        sizeInBytes += record.storedSizeBound
    }
}

extension PackedRecord {
    /// No less than the bytes that the record takes in a block.
    var storedSizeBound: Int {
        sizeInBytes + aliases.reduce(0) { $0 + $1.utf8.count + 2 }
    }
}

/// The rows of one article, but for its place, which the writer knows.
struct PackedArticle: Sendable {
    var article: Article
    var aliases: [String]
    var activity: Activity
    /// Of the first block of the batch, counted from its first byte.
    var offset: Int
    var length: Int
    var digest: Digest
    /// Passages that have a number: all but headings.
    var passageCount: Int
    var textSizeInBytes: Int
    /// Fact labels with the ordinal of their passage within the article.
    var labels: [(label: String, ordinal: Int)]
}

/// All that a batch gives to the bundle.
struct PackedBlocks: Sendable {
    var frames: [[UInt8]] = []
    var articles: [PackedArticle] = []
    var postings = PostingBatch()
}

/// Packs batches; what comes out depends on the batch alone.
enum BlockPacker {
    static func pack(_ batch: BlockBatch) throws -> PackedBlocks {
        var packed = PackedBlocks()
        var content: [UInt8] = []
        var indexer = PassageIndexer()
        for packedRecord in batch.records {
            let record = try packedRecord.record()
            let stored = record.storedBytes
            packed.articles.append(
                row(
                    for: record, activity: packedRecord.activity, offset: content.count,
                    length: stored.count))
            content += stored
            indexer.add(record, to: &packed.postings)
        }
        var compressor = try Compressor(level: BlockLayout.level)
        for start in stride(from: 0, to: content.count, by: BlockLayout.maximumSizeInBytes) {
            let end = min(start + BlockLayout.maximumSizeInBytes, content.count)
            packed.frames.append(try compressor.compress(Array(content[start..<end])))
        }
        return packed
    }

    private static func row(
        for record: ArticleRecord, activity: Activity, offset: Int, length: Int
    ) -> PackedArticle {
        var labels: [(label: String, ordinal: Int)] = []
        var ordinal = 0
        var textSize = 0
        for passage in record.article.passages {
            textSize += passage.text.utf8.count
            if let label = passage.factLabel { labels.append((label, ordinal)) }
            if passage.kind.headingLevel == nil { ordinal += 1 }
        }
        var article = record.article
        article.passages = []
        return PackedArticle(
            article: article, aliases: record.aliases, activity: activity, offset: offset,
            length: length,
            digest: record.digest, passageCount: ordinal, textSizeInBytes: textSize,
            labels: labels)
    }
}

extension Passage {
    /// What stands before ": " in a fact; nil for other kinds.
    package var factLabel: String? {
        guard kind == .fact else { return nil }
        let bytes = Array(text.utf8)
        for index in bytes.indices.dropLast()
        where bytes[index] == 0x3A && bytes[index + 1] == 0x20 {
            return String(decoding: bytes[..<index], as: UTF8.self)
        }
        return nil
    }
}
