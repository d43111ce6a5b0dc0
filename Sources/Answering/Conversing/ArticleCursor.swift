// "Go on": the sentences behind a quote, the passages behind those, the section behind that.

import BundleFormat
import Language
import Passages

/// A place in an article from which reading goes on.
struct ArticleCursor {
    let entry: ArticleEntry
    let passages: ArticlePassages

    /// At most so many sentences are quoted at once.
    private static let mostSentences = 2

    init(_ entry: ArticleEntry, in bundle: inout BundleReader) throws {
        self.entry = entry
        passages = try bundle.passages(of: entry)
    }

    /// What follows a quote: the rest of its passage, or the next that can be read on.
    func next(after quote: Quote) -> Quote? {
        let ordinal = quote.passage - entry.passage
        if let located = passages.passage(at: ordinal), Self.reads(located.passage.kind) {
            let text = located.passage.text
            let ranges = sentences(of: located.passage)
            let bytes = Array(text.utf8)
            if let end = Self.end(of: quote.text, in: bytes) {
                let rest = ranges.filter { $0.lowerBound >= end }
                if let found = self.quote(located, ordinal, rest, bytes) { return found }
            }
        }
        if quote.kind == .fact, let first = first(from: 0), first.passage > quote.passage {
            return first
        }
        return first(from: ordinal + 1)
    }

    /// The first sentences of the section behind the quote's, or before it.
    func section(_ step: Int, from quote: Quote) -> Quote? {
        let ordinal = quote.passage - entry.passage
        guard let here = passages.passage(at: ordinal)?.section else { return nil }
        if step > 0 {
            return (ordinal + 1..<max(ordinal + 1, passages.count)).lazy.compactMap { place in
                passages.passage(at: place).flatMap { $0.section == here ? nil : place }
            }.first.flatMap { self.first(from: $0) ?? self.any(from: $0) }
        }
        guard
            let before = stride(from: ordinal - 1, through: 0, by: -1).first(where: {
                passages.passage(at: $0)?.section != here
            }), let section = passages.passage(at: before)?.section
        else { return nil }
        var start = before
        while start > 0, passages.passage(at: start - 1)?.section == section { start -= 1 }
        return first(from: start) ?? any(from: start)
    }

    /// The first sentences that can be read from a passage on.
    func first(from ordinal: Int) -> Quote? {
        for place in ordinal..<max(ordinal, passages.count) {
            guard let located = passages.passage(at: place), Self.reads(located.passage.kind),
                let found = quote(
                    located, place, sentences(of: located.passage), Array(located.passage.text.utf8)
                )
            else { continue }
            return found
        }
        return nil
    }

    private func any(from ordinal: Int) -> Quote? {
        guard let located = passages.passage(at: ordinal) else { return nil }
        return quote(
            located, ordinal, sentences(of: located.passage), Array(located.passage.text.utf8))
    }

    /// All sentences of the passages that can be read, with what they stand in; bounded.
    func allSentences(limit: Int) -> [Quote] {
        var quotes: [Quote] = []
        for ordinal in 0..<passages.count where quotes.count < limit {
            guard let located = passages.passage(at: ordinal), Self.reads(located.passage.kind)
            else { continue }
            let bytes = Array(located.passage.text.utf8)
            for range in sentences(of: located.passage) {
                if let quote = quote(located, ordinal, [range], bytes) { quotes.append(quote) }
            }
        }
        return quotes
    }

    /// Names of the article's sections in order, indented.
    func sectionNames() -> [String] {
        var names: [String] = []
        var last: [String] = []
        for ordinal in 0..<passages.count {
            guard let section = passages.passage(at: ordinal)?.section, section != last else {
                continue
            }
            let same = zip(section, last).prefix { $0 == $1 }.count
            for level in same..<max(same, section.count) {
                names.append(String(repeating: "  ", count: level) + section[level])
            }
            last = section
        }
        return names
    }

    // MARK: Parts

    private static func reads(_ kind: Passage.Kind) -> Bool {
        kind == .paragraph || kind == .list || kind == .quotation
    }

    private func sentences(of passage: Passage) -> [Range<Int>] {
        Sentences.ranges(in: Array(passage.text.utf8), language: entry.language)
    }

    private func quote(
        _ located: LocatedPassage, _ ordinal: Int, _ ranges: [Range<Int>], _ bytes: [UInt8]
    ) -> Quote? {
        let taken = ranges.prefix(Self.mostSentences)
        guard let first = taken.first, let last = taken.last else { return nil }
        return Quote(
            text: String(decoding: bytes[first.lowerBound..<last.upperBound], as: UTF8.self),
            entry: entry, section: located.section, passage: entry.passage + ordinal,
            kind: located.passage.kind)
    }

    /// Where a quote ends in its passage.
    private static func end(of quote: String, in text: [UInt8]) -> Int? {
        let part = Array(quote.utf8)
        guard let first = part.first, part.count <= text.count else { return nil }
        return (0...(text.count - part.count)).first {
            text[$0] == first && text[$0..<$0 + part.count].elementsEqual(part)
        }.map { $0 + part.count }
    }
}
