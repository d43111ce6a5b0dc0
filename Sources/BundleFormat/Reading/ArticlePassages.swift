// Passages of an article, found without building all of them.

package import Passages

/// A passage with the headings above it.
package struct LocatedPassage: Sendable {
    package let passage: Passage
    /// Outermost first.
    package let section: [String]
}

/// An article as it lies in its block, with the places of its passages.
package struct ArticlePassages: Sendable {
    private struct Place {
        let kind: Passage.Kind
        let range: Range<Int>
        /// The number of headings before it.
        let headings: Int
        /// Its place among all passages, headings included.
        let place: Int
    }

    private let bytes: [UInt8]
    private var places: [Place] = []
    private var headings: [(level: Int, range: Range<Int>)] = []
    /// Values of the fields "x" and "j".
    private var steps: [Range<Int>] = []
    private var anchors: [Range<Int>] = []

    /// - Parameter bytes: What ``BlockCache`` gives.
    init(stored bytes: [UInt8]) {
        self.bytes = bytes
        var start = 0
        while start < bytes.count {
            var end = start + 1
            while end < bytes.count, !beginsField(bytes[end]) { end += 1 }
            defer { start = end }
            guard let kind = Passage.Kind(rawValue: bytes[start]) else {
                note(start..<end)
                continue
            }
            if let level = kind.headingLevel {
                headings.append((level, start + 1..<end))
            } else if kind.isNumbered {
                places.append(
                    Place(
                        kind: kind, range: start + 1..<end, headings: headings.count,
                        place: places.count + headings.count))
            } else {
                return
            }
        }
    }

    /// Keeps where derived text comes from; a metadata field has its mark and letter before its value.
    private mutating func note(_ field: Range<Int>) {
        guard field.count > 2 else { return }
        let value = field.lowerBound + 2..<field.upperBound
        switch bytes[field.lowerBound + 1] {
        case UInt8(ascii: "x"): steps.append(value)
        case UInt8(ascii: "j"): anchors.append(value)
        default: break
        }
    }

    package var count: Int { places.count }

    /// How a passage came about; nil for a source's own text.
    /// - Parameter ordinal: The place among the numbered passages, from 0.
    package func step(at ordinal: Int) -> DerivationStep? {
        guard places.indices.contains(ordinal),
            anchors.indices.contains(places[ordinal].place + 1),
            let anchor = PassageAnchor(line: text(anchors[places[ordinal].place + 1])),
            let number = anchor.step, steps.indices.contains(number)
        else { return nil }
        return DerivationStep(line: text(steps[number]))
    }

    /// - Parameter ordinal: The place among the numbered passages, from 0.
    /// - Returns: Nil when the article has fewer.
    package func passage(at ordinal: Int) -> LocatedPassage? {
        guard places.indices.contains(ordinal) else { return nil }
        let place = places[ordinal]
        var section: [(level: Int, range: Range<Int>)] = []
        for heading in headings.prefix(place.headings) {
            while let last = section.last, last.level >= heading.level { section.removeLast() }
            section.append(heading)
        }
        return LocatedPassage(
            passage: Passage(place.kind, text(place.range)), section: section.map { text($0.range) }
        )
    }

    /// The ordinal of the first paragraph, which says what the article is about.
    package var lead: Int? { places.firstIndex { $0.kind == .paragraph } }

    /// The ordinals of the first facts.
    package func facts(limit: Int) -> [Int] {
        Array(places.indices.lazy.filter { places[$0].kind == .fact }.prefix(limit))
    }

    private func text(_ range: Range<Int>) -> String {
        String(decoding: bytes[range], as: UTF8.self)
    }
}
