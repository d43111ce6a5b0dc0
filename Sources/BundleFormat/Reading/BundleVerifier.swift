// "Is all of it as it was packed?": every check, for `verify` and after installing.

import Passages

/// What is wrong with a bundle that could be opened.
package struct BundleDamage: Sendable, Equatable {
    /// Titles of articles that cannot be read, in order.
    package var articles: [String] = []
    /// Other findings, one sentence each.
    package var findings: [String] = []

    package var isNone: Bool { articles.isEmpty && findings.isEmpty }
}

package enum BundleVerifier {
    /// Reads everything and compares it with its hashes.
    /// - Throws: ``FormatError`` or `SQLiteError` when the structure itself cannot be walked.
    package static func verify(_ bundle: inout BundleReader) throws -> BundleDamage {
        try bundle.checkStructure()
        var damage = BundleDamage()
        var tree = MerkleTree()
        var passage = -1
        var expected = 0
        while let entry = try bundle.entry(after: passage) {
            passage = entry.passage
            do {
                let record = try bundle.record(of: entry)
                tree.append(record.digest)
                if entry.passage < expected {
                    damage.findings.append("the passages of \"\(entry.title)\" are misnumbered")
                }
                expected = entry.passage &+ record.passageCount
                damage.findings += try DerivationCheck.findings(record.article, entry, &bundle)
            } catch is FormatError {
                damage.articles.append(entry.title)
            }
        }
        if damage.articles.isEmpty, tree.root.hex != bundle.manifest[.root] {
            damage.findings.append("the root does not match the articles")
        }
        if try bundle.metadataDigest() != bundle.manifest[.metadataDigest] {
            damage.findings.append(
                "the manifest, the licences or the provenance are not what was written")
        }
        damage.findings += indexFindings(&bundle)
        return damage
    }

    private static func indexFindings(_ bundle: inout BundleReader) -> [String] {
        do {
            try bundle.checkIndex()
            guard try bundle.indexDigest() == bundle.manifest[.indexDigest] else {
                return ["the search index is not what was written"]
            }
            return []
        } catch {
            return ["the search index is damaged: \(error)"]
        }
    }
}

extension ArticleRecord {
    /// How many passages have a number: all but headings.
    package var passageCount: Int { numberedPassages.count }

    /// Passages that have a number, in order.
    package var numberedPassages: [Int] {
        article.passages.indices.filter { article.passages[$0].kind.isNumbered }
    }
}
