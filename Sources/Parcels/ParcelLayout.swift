// The form for transport: contents and provenance as one solid stream, nothing that can be derived.

import BundleFormat

/// What every parcel begins with; docs/format.md, "Parcels", describes the rest.
///
/// A parcel is a head (8 bytes "HVSKPARC", a version byte, the 32 bytes of the root) and one zstd
/// frame. The frame holds a preface, then groups of articles, then a byte 0. A group is a byte 1, the
/// number of articles, one column after another, and the stored texts.
package enum ParcelLayout {
    package static let magic = Array("HVSKPARC".utf8)
    static let version: UInt8 = 0
    static let headSizeInBytes = 41

    static let level = 19
    /// Matches reach back 32 MiB, which is what installing takes in memory.
    static let windowLog = 25

    static let endOfGroups: UInt8 = 0
    static let group: UInt8 = 1
    /// The most articles in a group.
    static let groupCount = 1_024
    /// A group ends when its texts reach this size.
    static let groupSizeInBytes = 1 << 20
    static let maximumTextSizeInBytes = 64 << 20

    /// Whether a file's first bytes are those of a parcel.
    package static func isParcel(_ head: some Sequence<UInt8>) -> Bool {
        Array(head.prefix(magic.count)) == magic
    }
}

/// What is said once for many articles of a parcel.
struct SharedProvenance: Hashable {
    var source: String
    var language: String
    var level: String
    var license: String
    var authors: [String]
    var retrieved: String?
    /// What the activity's fields are: operation, tool, version, note.
    var activity: Activity
    /// Address patterns, where the addresses follow one.
    var url: String?
    var history: String?

    init(_ article: Article, activity: Activity, url: String?, history: String?) {
        source = article.identity.source
        language = article.language
        level = article.level.rawValue
        license = article.provenance.license
        authors = article.provenance.authors
        retrieved = article.provenance.retrieved
        self.activity = activity
        self.url = url
        self.history = history
    }
}
