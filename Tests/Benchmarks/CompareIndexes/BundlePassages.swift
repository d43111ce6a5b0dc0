// All articles of a bundle, one after another: what both kinds of index are built over.

import BundleFormat

extension BundleReader {
    /// - Parameter body: Gets the number of the article's first passage, and the article.
    mutating func forEachArticle(_ body: (Int, ArticleRecord) throws -> Void) throws {
        var last = -1
        while let entry = try entry(after: last) {
            try body(entry.passage, try record(of: entry))
            last = entry.passage
        }
    }
}
