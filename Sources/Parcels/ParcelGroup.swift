// Articles of a parcel by columns: what is alike stands together and takes less.

import BundleFormat

/// Up to about a thousand articles on their way into a parcel.
struct ParcelGroup {
    private var provenances: [UInt8] = []
    private var provenanceCount = 0
    private var numbers: [UInt8] = []
    private var ids: [UInt8] = []
    private var titles: [UInt8] = []
    private var revisions: [UInt8] = []
    private var timestamps: [UInt8] = []
    private var addresses: [UInt8] = []
    private var lengths: [UInt8] = []
    private var texts: [UInt8] = []
    private var count = 0

    var isEmpty: Bool { count == 0 }
    var isFull: Bool {
        count >= ParcelLayout.groupCount || texts.count >= ParcelLayout.groupSizeInBytes
    }

    /// What is shared from here on, under the next number.
    mutating func append(_ row: SharedProvenance) {
        provenanceCount += 1
        let texts: [String?] = [
            row.source, row.language, row.level, row.license, row.retrieved,
            row.authors.isEmpty ? nil : row.authors.joined(separator: "\n"), row.url, row.history,
            row.activity.operation, row.activity.tool, row.activity.version, row.activity.model,
            row.activity.parameters, row.activity.sourceType?.rawValue, row.activity.note,
        ]
        for text in texts { provenances.appendText(text) }
    }

    mutating func append(_ record: ArticleRecord, shared: Int) {
        let article = record.article
        count += 1
        numbers.appendVarint(shared)
        ids.appendText(article.identity.article)
        titles.appendText(article.title)
        revisions.appendText(article.provenance.revision)
        timestamps.appendText(article.provenance.timestamp)
        let isDerived = AddressPattern.ofURL(article) != nil
        addresses.appendText(isDerived ? nil : article.provenance.url)
        let stored = record.storedBytes
        lengths.appendVarint(stored.count)
        texts += stored
    }

    var bytes: [UInt8] {
        var bytes = [ParcelLayout.group]
        bytes.appendVarint(provenanceCount)
        bytes += provenances
        bytes.appendVarint(count)
        bytes += numbers + ids + titles + revisions + timestamps + addresses + lengths
        return bytes + texts
    }
}
