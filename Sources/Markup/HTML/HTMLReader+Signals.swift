// What editors say about a page is kept beside its text, not in it.

import Passages

extension HTMLReader {
    private static let maximumCount = 100
    private static let longestSignal = 300
    /// What is no longer than this is a sign rather than a sentence.
    private static let longestSign = 8

    /// "For other uses, see …" and "Main article: …".
    mutating func noteHatnote(_ node: Int, in flow: inout HTMLFlow) {
        note("hatnote", node, in: &flow)
    }

    /// A box about the page's state: its first sentence, which says what the matter is.
    mutating func noteMaintenance(_ node: Int, in flow: inout HTMLFlow) {
        note("maintenance", node, in: &flow)
    }

    private mutating func note(_ name: String, _ node: Int, in flow: inout HTMLFlow) {
        if tree.tag(node).isBarrier { flow.endParagraph() } else { flow.text.leaveGap() }
        guard document.signals.count < Self.maximumCount else { return }
        let references = document.referenceCount
        var inner = HTMLFlow()
        inner.isIcon = true
        read(childrenOf: node, into: &inner)
        document.referenceCount = references
        let line = inner.line
        let text = name == "hatnote" ? line : Self.firstSentence(of: line)
        let pieces = PassageSplitter.pieces(of: Bytes(text)[...], limit: Self.longestSignal)
        guard let piece = pieces.first, piece.utf8.count > Self.longestSign else { return }
        let signal = Signal(name, piece)
        if seen.signals.insert(signal).inserted { document.signals.append(signal) }
    }

    private static func firstSentence(of line: String) -> String {
        let bytes = Bytes(line)
        for (index, byte) in bytes.enumerated() where index > 12 && index + 1 < bytes.count {
            let isEnd = byte == UInt8(ascii: ".") || byte == UInt8(ascii: "!")
            if isEnd, bytes[index + 1] == .space,
                bytes[index - 1].isSmall || bytes[index - 1] >= 0x80
            {
                return bytes[...index].text
            }
        }
        return line
    }

    /// Where the subject is, as a fact.
    mutating func noteCoordinates(_ node: Int, in flow: inout HTMLFlow) {
        flow.text.leaveGap()
        let text = line(of: node)
        let bytes = Bytes(text)[...]
        guard bytes.contains(where: \.isDigit) else { return }
        let value = bytes.index(of: .colon, from: 0).map { bytes[($0 + 1)...].trimmed.text } ?? text
        if seen.facts.insert("Coordinates").inserted {
            flow.blocks.append(.fact(label: "Coordinates", value: value))
        }
    }
}
