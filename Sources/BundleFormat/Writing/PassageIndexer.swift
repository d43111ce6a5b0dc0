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
    private let titleLanguages: [String]

    /// - Parameter titleLanguages: Titles that articles have in these languages count as aliases.
    package init(titleLanguages: [String] = []) {
        self.titleLanguages = titleLanguages
    }

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
                let others = titlesElsewhere(of: record.article)
                addTitles(of: record, by: analyzer, others: others, to: &postings)
            }
            isFirst = false
            postings.endPassage(length: length)
        }
    }

    /// A word of the title counts twice, a word of an alias once.
    private func addTitles(
        of record: ArticleRecord, by analyzer: Analyzer, others: Set<[UInt8]>,
        to postings: inout PostingBatch
    ) {
        let titleWords = Self.words(of: [record.article.title], by: analyzer)
        let aliasWords = Self.words(of: record.aliases, by: analyzer)
        for word in titleWords.union(aliasWords).union(others) {
            postings.addTerm([IndexField.title] + word)
            if titleWords.contains(word) { postings.addTerm([IndexField.title] + word) }
        }
    }

    /// Words of the titles that the article has in other languages.
    private mutating func titlesElsewhere(of article: Article) -> Set<[UInt8]> {
        var words: Set<[UInt8]> = []
        for (language, title) in article.titles(in: titleLanguages) {
            words.formUnion(Self.words(of: [title], by: analyzer(for: language)))
        }
        return words
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

extension Article {
    /// Its titles in some languages, but for its own.
    func titles(in languages: [String]) -> [(language: String, title: String)] {
        languages.compactMap { language in
            guard language != self.language else { return nil }
            return interlanguageTitles[language].map { (language, $0) }
        }
    }
}
