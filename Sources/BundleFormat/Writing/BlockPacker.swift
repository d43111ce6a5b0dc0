// What a worker makes of a run of articles: compressed blocks, rows, and postings.

import Language
import Passages
import Zstandard

/// How articles are laid in blocks.
package enum BlockLayout {
    /// The most that a block holds, uncompressed; what one damaged block can cost.
    package static let maximumSizeInBytes = 262_144
    static let level = 19
    /// Stands after each article in a block; no field begins with it.
    static let endOfArticle: UInt8 = 0x0C
}

/// Articles that share a block, or one article that needs several.
struct BlockBatch: Sendable {
    var records: [PackedRecord] = []
    var sizeInBytes = 0

    /// Whether the record may join without the block growing too large.
    func hasRoom(for record: PackedRecord) -> Bool {
        records.isEmpty
            || sizeInBytes + record.storedSizeInBytes + 1 <= BlockLayout.maximumSizeInBytes
    }

    mutating func append(_ record: PackedRecord) {
        records.append(record)
        sizeInBytes += record.storedSizeInBytes + 1
    }
}

/// The rows of one article, but for its place, which the writer knows.
struct PackedArticle: Sendable {
    var article: Article
    var aliases: [String]
    var activity: Activity
    var digest: Digest
    /// Numbers that its passages take: one for each but headings and references.
    var passageCount: Int
    var textSizeInBytes: Int
    /// Fact labels with the ordinal of their passage within the article.
    var labels: [(label: String, ordinal: Int)]
    /// What facts say, for comparing them across languages.
    var facts: [(label: String, value: String)] = []
}

/// All that a batch gives to the bundle.
struct PackedBlocks: Sendable {
    var frames: [[UInt8]] = []
    var articles: [PackedArticle] = []
    var postings = PostingBatch()

    /// Makes the one article of several blocks take a number for each of them, because blocks are
    /// numbered by passages; only one of few passages and very much else has fewer.
    mutating func reserveNumbers() {
        guard articles.count == 1, articles[0].passageCount > 0 else { return }
        while articles[0].passageCount < frames.count {
            articles[0].passageCount += 1
            postings.beginPassage()
            postings.endPassage(length: 0)
        }
    }
}

/// Packs batches; what comes out depends on the batch alone.
enum BlockPacker {
    /// - Parameter titleLanguages: The article is also found by its titles in these.
    static func pack(_ batch: BlockBatch, titleLanguages: [String] = []) throws -> PackedBlocks {
        var packed = PackedBlocks()
        var content: [UInt8] = []
        var indexer = PassageIndexer(titleLanguages: titleLanguages)
        for packedRecord in batch.records {
            let record = try packedRecord.record()
            packed.articles.append(row(for: record, activity: packedRecord.activity))
            content += record.storedBytes
            content.append(BlockLayout.endOfArticle)
            indexer.add(record, to: &packed.postings)
        }
        var compressor = try Compressor(level: BlockLayout.level)
        for start in stride(from: 0, to: content.count, by: BlockLayout.maximumSizeInBytes) {
            let end = min(start + BlockLayout.maximumSizeInBytes, content.count)
            packed.frames.append(try compressor.compress(Array(content[start..<end])))
        }
        packed.reserveNumbers()
        return packed
    }

    private static func row(
        for record: ArticleRecord, activity: Activity
    ) -> PackedArticle {
        var labels: [(label: String, ordinal: Int)] = []
        var facts: [(label: String, value: String)] = []
        var ordinal = 0
        var textSize = 0
        let derivation = record.article.derivation
        for (place, passage) in record.article.passages.enumerated() {
            textSize += passage.text.utf8.count
            let isOwn = derivation?.isOwn(passage: place) ?? true
            if isOwn, let label = passage.factLabel {
                labels.append((label, ordinal))
                facts.append((label, String(passage.text.dropFirst(label.count + 2))))
            }
            if passage.kind.isNumbered { ordinal += 1 }
        }
        var article = record.article
        article.passages = []
        return PackedArticle(
            article: article, aliases: record.aliases, activity: activity,
            digest: record.digest, passageCount: ordinal, textSizeInBytes: textSize,
            labels: labels, facts: facts)
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
