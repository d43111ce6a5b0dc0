// One sentence that rules changed, in few words.

import Simplifying

struct ChangedSentence {
    /// "12, paragraph 3, sentence 1".
    let name: String
    let before: String
    let after: String
    /// Name, rules, and the changed words.
    let words: String

    init(name: String, source: String, draft: Draft, anchor: DraftAnchor, changes: [DraftChange]) {
        let from = Array(source.utf8)
        let to = Array(draft.text.utf8)
        let text = { (bytes: [UInt8], range: Range<Int>) in
            String(decoding: bytes[range], as: UTF8.self)
        }
        self.name = name
        before = text(from, anchor.source)
        after = text(to, anchor.output)
        let parts = changes.map { change in
            if change.rule.contains(".split.") { return change.rule }
            let made = change.output.isEmpty ? "nothing" : text(to, change.output)
            return "\(change.rule): \(text(from, change.source)) → \(made)"
        }
        words = "\(name). \(parts.joined(separator: "; "))"
    }
}
