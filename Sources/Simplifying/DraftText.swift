// Puts sentences back together as bytes, and keeps account of where each change ends up.

/// The draft's text as it grows.
struct DraftText {
    private(set) var bytes: [UInt8] = []
    private(set) var changes: [DraftChange] = []
    private(set) var anchors: [DraftAnchor] = []

    /// What stands between sentences, as it is.
    mutating func copy(_ bytes: ArraySlice<UInt8>) { self.bytes += bytes }

    /// A sentence that stays as it is.
    mutating func keep(_ source: Range<Int>, of text: [UInt8]) {
        let start = bytes.count
        bytes += text[source]
        anchors.append(DraftAnchor(source: source, output: start..<bytes.count))
    }

    mutating func add(_ draft: SentenceDraft) {
        let start = bytes.count
        var spans: [Range<Int>?] = Array(repeating: nil, count: draft.changes.count)
        var places: [Int: Int] = [:]
        for (number, part) in draft.parts.enumerated() {
            for (index, token) in part.enumerated() {
                if index == 0 {
                    if number > 0 { bytes.append(0x20) }
                } else {
                    bytes += token.before.utf8
                }
                let from = bytes.count
                bytes += token.text.utf8
                if let source = token.source { places[source.upperBound] = bytes.count }
                guard token.change >= 0, token.change < spans.count else { continue }
                let known = spans[token.change]
                spans[token.change] = min(known?.lowerBound ?? from, from)..<bytes.count
            }
        }
        for (change, span) in zip(draft.changes, spans) {
            // What was only left out stands where the text before it ends.
            let place = places.filter { $0.key <= change.source.lowerBound }.max { $0.key < $1.key }
            let point = place?.value ?? start
            changes.append(
                DraftChange(rule: change.rule, source: change.source, output: span ?? point..<point)
            )
        }
        anchors.append(DraftAnchor(source: draft.source, output: start..<bytes.count))
    }
}
