// The form of an article for people and programs that want only text.

package enum PlainText {
    /// Headings on their own line, a blank line between blocks; facts stand together.
    package static func text(of passages: [Passage]) -> String {
        var text = ""
        var previous: Passage.Kind?
        for passage in passages {
            if let previous {
                text += previous == .fact && passage.kind == .fact ? "\n" : "\n\n"
            }
            text += passage.text
            previous = passage.kind
        }
        return text
    }
}
