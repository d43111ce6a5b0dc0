// "Did you mean …": titles that begin alike, or share words.

import Answering
import BundleFormat

enum NearTitles {
    /// Up to five titles.
    static func titles(near title: String, in bundle: inout BundleReader) throws -> [String] {
        var titles: [String] = []
        func add(_ found: [String]) {
            for title in found where !titles.contains(title) && titles.count < 5 {
                titles.append(title)
            }
        }
        var prefix = title
        while titles.isEmpty, prefix.utf8.count > 1 {
            add(try bundle.entries(titledFrom: prefix, limit: 5).map(\.title))
            prefix = String(prefix.dropLast(max(1, prefix.count / 4)))
        }
        if titles.count < 5 {
            var finder = AnswerFinder()
            let found = try finder.search(title, language: nil, limit: 5, in: &bundle).hits.map(
                \.passage)
            add(found.map(\.entry.title))
        }
        return titles
    }
}
