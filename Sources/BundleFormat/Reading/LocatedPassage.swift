// One passage of an article, found without building the others.

package import Markup

/// A passage with the headings above it.
package struct LocatedPassage: Sendable {
    package let passage: Passage
    /// Outermost first.
    package let section: [String]
    /// How the passage came about; nil for a source's own text.
    package let step: DerivationStep?

    /// - Parameters:
    ///   - ordinal: The place among the numbered passages, from 0.
    ///   - bytes: An article as it lies in its block.
    ///   - isDerived: Whether to look for where it comes from.
    /// - Returns: Nil when the article has fewer passages.
    init?(_ ordinal: Int, inStored bytes: [UInt8], isDerived: Bool = false) {
        var section: [(level: Int, range: Range<Int>)] = []
        var derivation = StoredDerivation()
        var number = 0
        var place = 0
        var start = 0
        while start < bytes.count {
            var end = start + 1
            while end < bytes.count, !beginsField(bytes[end]) { end += 1 }
            defer { start = end }
            guard let kind = Passage.Kind(rawValue: bytes[start]) else {
                if isDerived { derivation.note(bytes[start..<end]) }
                continue
            }
            defer { place += 1 }
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
                step = derivation.step(ofPassage: place)
                return
            } else {
                number += 1
            }
        }
        return nil
    }
}

/// The fields of a stored article that say where its passages come from.
private struct StoredDerivation {
    private var steps: [ArraySlice<UInt8>] = []
    private var anchors: [ArraySlice<UInt8>] = []

    /// - Parameter field: With its mark and letter.
    mutating func note(_ field: ArraySlice<UInt8>) {
        let value = field.dropFirst(2)
        switch field.dropFirst().first {
        case UInt8(ascii: "x"): steps.append(value)
        case UInt8(ascii: "j"): anchors.append(value)
        default: break
        }
    }

    func step(ofPassage place: Int) -> DerivationStep? {
        guard anchors.indices.contains(place + 1),
            let anchor = PassageAnchor(line: String(decoding: anchors[place + 1], as: UTF8.self)),
            let number = anchor.step, steps.indices.contains(number)
        else { return nil }
        return DerivationStep(line: String(decoding: steps[number], as: UTF8.self))
    }
}
