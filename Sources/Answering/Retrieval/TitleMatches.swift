// "Which articles does the question name?"

import BundleFormat
import Language

/// An article whose title shares words with the question.
struct NamedArticle {
    /// Its first passage.
    let first: Int
    let weight: Float
    /// Whether all of the title stands in the question.
    let isWhole: Bool
}

/// Gathers, word by word, which titles a question touches.
struct TitleMatches {
    /// Words that more titles have tell too little.
    private static let commonest = 20_000

    /// By first passage: the weight shared.
    private var weights: [Int: Float] = [:]

    mutating func add(
        _ term: [UInt8], _ weight: Float, in bundle: inout BundleReader,
        _ buffer: inout PostingBuffer
    ) throws {
        guard let list = try bundle.index.list(of: [IndexField.title] + term),
            list.count <= Self.commonest
        else { return }
        for part in 0..<list.partCount {
            try bundle.index.read(list, part: part, into: &buffer)
            for place in 0..<buffer.count {
                let isTitle = buffer.frequencies[place] > 1
                weights[Int(buffer.passages[place]), default: 0] += isTitle ? weight : weight * 0.8
            }
        }
    }

    /// The articles with most weight; those that are named whole come first.
    func best(
        _ limit: Int, for found: Retrieved, in bundle: inout BundleReader
    ) throws -> [NamedArticle] {
        let query = found.query
        guard limit > 0 else { return [] }
        let first = weights.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(limit * 3)
        let question = " " + Folding.key(query.text) + " "
        var articles: [NamedArticle] = []
        for (passage, weight) in first {
            guard let entry = try bundle.entry(holding: passage) else { continue }
            let title = Folding.key(TitleWords.shown(entry.title))
            let isWhole =
                question.contains(" \(title) ") || Self.hasAll(title, found, entry.language)
            articles.append(NamedArticle(first: passage, weight: weight, isWhole: isWhole))
        }
        let sorted = articles.enumerated().sorted { one, other in
            if one.element.isWhole != other.element.isWhole { return one.element.isWhole }
            return (other.element.weight, one.offset) < (one.element.weight, other.offset)
        }
        return sorted.prefix(limit).map(\.element)
    }

    /// Whether every content word of a title is among the question's.
    private static func hasAll(_ title: String, _ found: Retrieved, _ language: String) -> Bool {
        let words = Analyzer(language: language).terms(of: title).filter { !$0.isStopWord }
        return !words.isEmpty
            && words.allSatisfy { word in
                found.query.terms.contains { $0.bytes == word.bytes }
                    || found.translations.words[word.bytes] != nil
            }
    }
}
