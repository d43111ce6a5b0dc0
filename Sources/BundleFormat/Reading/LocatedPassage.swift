// One passage of an article, found without building the others.

package import Markup

/// A passage with the headings above it.
package struct LocatedPassage: Sendable {
    package let passage: Passage
    /// Outermost first.
    package let section: [String]

    /// - Parameters:
    ///   - ordinal: The place among the numbered passages, from 0.
    ///   - bytes: An article as it lies in its block.
    /// - Returns: Nil when the article has fewer passages.
    init?(_ ordinal: Int, inStored bytes: [UInt8]) {
        var section: [(level: Int, range: Range<Int>)] = []
        var number = 0
        var start = 0
        while start < bytes.count {
            var end = start + 1
            while end < bytes.count, !beginsField(bytes[end]) { end += 1 }
            defer { start = end }
            guard let kind = Passage.Kind(rawValue: bytes[start]) else { continue }
            if let level = kind.headingLevel {
                while let last = section.last, last.level >= level { section.removeLast() }
                section.append((level, start + 1..<end))
            } else if !kind.isNumbered {
                return nil
            } else if number == ordinal {
                let text = { (range: Range<Int>) in
                    String(decoding: bytes[range], as: UTF8.self)
                }
                passage = Passage(kind, text(start + 1..<end))
                self.section = section.map { text($0.range) }
                return
            } else {
                number += 1
            }
        }
        return nil
    }
}
