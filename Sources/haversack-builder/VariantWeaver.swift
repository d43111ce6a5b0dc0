// Variants stand beside the articles that they were made of, in the order of bundles.

import Adapting
import BundleFormat

/// Records of sources with what was derived of them between.
struct VariantWeaver: ~Copyable {
    private var records: StagedRecords
    /// Nil where nothing is derived.
    private var maker: VariantMaker?
    private var ready: [PackedRecord] = []
    /// The first record of the next article.
    private var held: (packed: PackedRecord, record: ArticleRecord)?

    init(_ records: consuming StagedRecords, _ maker: consuming VariantMaker?) {
        self.records = records
        self.maker = maker
    }

    private(set) var report = VariantReport()

    /// The next record in ascending order of identity, language and level; nil at the end.
    mutating func next(in workspace: inout Workspace?) throws -> PackedRecord? {
        guard maker != nil, workspace != nil else { return try records.next() }
        if ready.isEmpty { try readArticle(&workspace) }
        return ready.isEmpty ? nil : ready.removeFirst()
    }

    /// Takes all texts of one article and puts its variants among them.
    private mutating func readArticle(_ workspace: inout Workspace?) throws {
        var texts: [(packed: PackedRecord, article: Article)] = []
        while let next = try held ?? readRecord() {
            held = nil
            if let first = texts.first, first.article.identity != next.record.article.identity {
                held = next
                break
            }
            texts.append((next.packed, next.record.article))
        }
        let originals = texts.map(\.article)
        guard !originals.isEmpty else { return }
        for variant in try variants(of: originals, &workspace) {
            guard let activity = variant.derivationActivity else { continue }
            texts.append(
                (try PackedRecord(ArticleRecord(variant), activity: activity), variant))
        }
        ready = texts.sorted { Self.order($0.article) < Self.order($1.article) }.map(\.packed)
    }

    private mutating func variants(
        of originals: [Article], _ workspace: inout Workspace?
    ) throws -> [Article] {
        guard var maker = maker.take(), let open = workspace.take() else { return [] }
        let variants = try maker.variants(of: originals, in: open)
        report = maker.report
        self.maker = consume maker
        workspace = consume open
        return variants
    }

    private mutating func readRecord() throws -> (packed: PackedRecord, record: ArticleRecord)? {
        try records.next().map { ($0, try $0.record()) }
    }

    /// As bytes compare, because bundles are in that order.
    private static func order(_ article: Article) -> ByteOrder {
        ByteOrder(bytes: Array("\(article.language)\0\(article.level.rawValue)".utf8))
    }
}

private struct ByteOrder: Comparable {
    let bytes: [UInt8]

    static func < (one: ByteOrder, other: ByteOrder) -> Bool {
        one.bytes.lexicographicallyPrecedes(other.bytes)
    }
}
