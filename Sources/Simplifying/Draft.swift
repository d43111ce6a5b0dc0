// What the simplifier hands back: a text, and for each part of it where it came from and why.

/// A simpler text with its way from the source.
package struct Draft: Sendable, Equatable {
    package let text: String
    package let changes: [DraftChange]
    /// Every sentence of the source, in order, with what became of it.
    package let anchors: [DraftAnchor]
    package let confidence: Confidence

    package init(
        text: String, changes: [DraftChange], anchors: [DraftAnchor], confidence: Confidence
    ) {
        self.text = text
        self.changes = changes
        self.anchors = anchors
        self.confidence = confidence
    }

    package var isChanged: Bool { !changes.isEmpty }

    /// The names of the rules that changed something, sorted, each once.
    package var rules: [String] { Array(Set(changes.map(\.rule))).sorted() }
}

/// One thing that a rule did.
package struct DraftChange: Sendable, Equatable {
    /// The rule's stable name, such as `en.split.relative`.
    package let rule: String
    /// The bytes of the passage that it concerned.
    package let source: Range<Int>
    /// The bytes of the draft that it made; empty where it only left something out.
    package let output: Range<Int>
}

/// A sentence of the source and the one or more sentences made of it.
package struct DraftAnchor: Sendable, Equatable {
    package let source: Range<Int>
    package let output: Range<Int>

    package init(source: Range<Int>, output: Range<Int>) {
        self.source = source
        self.output = output
    }
}
