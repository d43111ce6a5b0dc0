// The part of a passage that shows why it was found.

import BundleFormat
import Language

package struct Snippets {
    private static let sizeInBytes = 240

    private let text: String
    /// What is needed for passages of a language, made once.
    private var known: [String: (analyzer: Analyzer, wanted: Set<[UInt8]>)] = [:]

    /// - Parameter text: The query.
    package init(for text: String) {
        self.text = text
    }

    /// The sentence with most of the query's words, cut at words to about 240 bytes.
    package mutating func snippet(of passage: FoundPassage) -> String {
        let (analyzer, wanted) = tools(for: passage.entry.language)
        let bytes = Array(passage.text.utf8)
        var places: [(range: Range<Int>, isWanted: Bool)] = []
        analyzer.forEachTerm(in: bytes) { places.append(($0.range, wanted.contains($0.bytes))) }
        let sentences = Sentences.ranges(in: bytes, language: passage.entry.language)
        let best = sentences.enumerated().max { one, other in
            let left = Self.count(places, in: one.element)
            let right = Self.count(places, in: other.element)
            return (left, other.offset) < (right, one.offset)
        }
        return Self.cut(bytes, best?.element ?? 0..<bytes.count, places)
    }

    private mutating func tools(
        for language: String
    ) -> (analyzer: Analyzer, wanted: Set<[UInt8]>) {
        if let tools = known[language] { return tools }
        let analyzer = Analyzer(language: language)
        let terms = analyzer.terms(of: text)
        let content = terms.filter { !$0.isStopWord }
        let tools = (analyzer, Set((content.isEmpty ? terms : content).map(\.bytes)))
        known[language] = tools
        return tools
    }

    private static func count(
        _ places: [(range: Range<Int>, isWanted: Bool)], in sentence: Range<Int>
    ) -> Int {
        places.count { $0.isWanted && sentence.contains($0.range.lowerBound) }
    }

    private static func cut(
        _ bytes: [UInt8], _ sentence: Range<Int>, _ places: [(range: Range<Int>, isWanted: Bool)]
    ) -> String {
        guard sentence.count > sizeInBytes else {
            return String(decoding: bytes[sentence], as: UTF8.self)
        }
        let inside = places.filter { sentence.contains($0.range.lowerBound) }
        let first = inside.first { $0.isWanted }?.range.lowerBound ?? sentence.lowerBound
        var start = sentence.lowerBound
        if first - start > sizeInBytes / 2 {
            start =
                inside.last { $0.range.lowerBound <= first - sizeInBytes / 4 }?.range.lowerBound
                ?? start
        }
        let end =
            inside.last { $0.range.upperBound <= start + sizeInBytes }?.range.upperBound
            ?? sentence.upperBound
        guard start < end else { return String(decoding: bytes[sentence], as: UTF8.self) }
        let text = String(decoding: bytes[start..<end], as: UTF8.self)
        return (start > sentence.lowerBound ? "… " : "") + text
            + (end < sentence.upperBound ? " …" : "")
    }
}
