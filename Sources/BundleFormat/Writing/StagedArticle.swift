// An article between its source and the bundle: what decides its place, and its record, packed.

import Passages
import Zstandard

/// An article on its way into a bundle; made by workers.
package struct StagedArticle: Sendable {
    package let identity: ArticleIdentity
    let language: String
    let level: Level
    package let title: String
    /// SPDX.
    let license: String
    /// Greater is newer; of two of the same identity the greater one counts, in whatever order they came.
    let order: [UInt8]
    /// The canonical record as a zstd frame.
    let frame: [UInt8]
    /// Bytes that it takes in a block, aliases aside.
    let storedSizeInBytes: Int
    package let passageCount: Int
    /// Bytes of the texts of all passages.
    package let textSizeInBytes: Int
    /// What the article is tied to, where articles are chosen by that.
    let ties: PageTies

    package init(_ article: Article, ties: PageTies = PageTies()) throws {
        self.ties = ties
        let record = ArticleRecord(article)
        let bytes = record.canonicalBytes
        storedSizeInBytes = record.storedBytes.count
        var compressor = try Compressor(level: 1)
        identity = article.identity
        language = article.language
        level = article.level
        title = FieldWriter.cleaned(article.title)
        license = article.provenance.license
        order = Self.order(article.provenance, record: bytes)
        frame = try compressor.compress(bytes)
        passageCount = article.passages.count { $0.kind.isNumbered }
        textSizeInBytes = article.passages.reduce(0) { $0 + $1.text.utf8.count }
    }

    /// Revision number first, then time, then the content, so that a tie has one winner everywhere.
    private static func order(_ provenance: Provenance, record: [UInt8]) -> [UInt8] {
        let revision = UInt64(provenance.revision.flatMap { Int64($0) }.map { max(0, $0) } ?? 0)
        var key = (0..<8).map { UInt8(truncatingIfNeeded: revision >> UInt64(56 - 8 * $0)) }
        key += Array((provenance.timestamp ?? "").utf8)
        key.append(0)
        return key + SHA256.digest(record).bytes
    }
}

/// What ties a page to others of its source, by their titles.
package struct PageTies: Sendable, Hashable {
    package var categories: [String]
    /// Pages that it links to.
    package var links: [String]

    package init(categories: [String] = [], links: [String] = []) {
        self.categories = categories
        self.links = links
    }
}

/// A page that is no article but tells which articles belong together: a category, a list.
package struct GuidePage: Sendable, Hashable {
    package let source: String
    /// Without the prefix "Category:".
    package let title: String
    package let isCategory: Bool
    package let ties: PageTies

    package init(source: String, title: String, isCategory: Bool, ties: PageTies) {
        self.source = source
        self.title = title
        self.isCategory = isCategory
        self.ties = ties
    }
}

/// A title that leads to another one, as a source gave it.
package struct Redirect: Sendable, Hashable {
    package let source: String
    package let title: String
    package let target: String

    package init(source: String, title: String, target: String) {
        self.source = source
        self.title = title
        self.target = target
    }
}
