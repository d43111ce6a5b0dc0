// Which terms a passage is found by.

import Language
import Passages

/// Fields of the index that are not words of passages; the byte stands before the term.
package enum IndexField {
    /// Words of titles and of aliases; the posting is the article's first passage.
    package static let title: UInt8 = 0x01
}

/// Turns articles into postings, keeping one analyzer per language.
package struct PassageIndexer {
    private var analyzers: [String: Analyzer] = [:]

    package init() {}

    /// Adds all passages of an article, which follow those added before. Of derived text, what stands as
    /// in the source is not found a second time.
    package mutating func add(_ record: ArticleRecord, to postings: inout PostingBatch) {
        let analyzer = analyzer(for: record.article.language)
        var isFirst = true
        let derivation = record.article.derivation
        for (place, passage) in record.article.passages.enumerated()
        where passage.kind.isNumbered {
            postings.beginPassage()
            var length = 0
            let isOwn = derivation?.isOwn(passage: place) ?? true
            analyzer.forEachTerm(in: isOwn ? Array(passage.text.utf8) : []) { term in
                guard !term.isStopWord else { return }
                postings.addTerm(term.bytes)
                length += 1
            }
            if isFirst, derivation?.isOwn(passage: -1) ?? true {
                addTitles(of: record, by: analyzer, to: &postings)
            }
            isFirst = false
            postings.endPassage(length: length)
        }
    }

    /// A word of the title counts twice, a word of an alias once.
    private func addTitles(
        of record: ArticleRecord, by analyzer: Analyzer, to postings: inout PostingBatch
    ) {
        let titleWords = Self.words(of: [record.article.title], by: analyzer)
        for word in titleWords.union(Self.words(of: record.aliases, by: analyzer)) {
            postings.addTerm([IndexField.title] + word)
            if titleWords.contains(word) { postings.addTerm([IndexField.title] + word) }
        }
    }

    private static func words(of titles: [String], by analyzer: Analyzer) -> Set<[UInt8]> {
        var words: Set<[UInt8]> = []
        for title in titles {
            analyzer.forEachTerm(in: Array(title.utf8)) { words.insert($0.bytes) }
        }
        return words
    }

    private mutating func analyzer(for language: String) -> Analyzer {
        if let known = analyzers[language] { return known }
        let analyzer = Analyzer(language: language)
        analyzers[language] = analyzer
        return analyzer
    }
}
