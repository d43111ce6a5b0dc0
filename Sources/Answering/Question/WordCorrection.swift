// A misspelled word of a question, and the bundle's word that was read for it.

/// A word as it was written and as it was read.
package struct WordCorrection: Sendable, Equatable {
    package let written: String
    package let read: String

    /// The text with the first place of the word exchanged; the text itself where the word is not.
    func applied(to text: String) -> String {
        let bytes = Array(text.utf8)
        let old = Array(written.utf8)
        guard !old.isEmpty, old.count <= bytes.count,
            let start = (0...bytes.count - old.count).first(where: {
                bytes[$0..<$0 + old.count].elementsEqual(old)
            })
        else { return text }
        let new = bytes[..<start] + Array(read.utf8) + bytes[(start + old.count)...]
        return String(decoding: new, as: UTF8.self)
    }
}
