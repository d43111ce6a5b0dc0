// A word of a question, exchanged where it stands.

enum WordReplacement {
    /// The text with the first place of a word exchanged; the text itself where the word is not.
    static func text(_ text: String, replacing word: String, by other: String) -> String {
        let bytes = Array(text.utf8)
        let old = Array(word.utf8)
        guard !old.isEmpty, old.count <= bytes.count,
            let start = (0...bytes.count - old.count).first(where: {
                bytes[$0..<$0 + old.count].elementsEqual(old)
            })
        else { return text }
        let new = bytes[..<start] + Array(other.utf8) + bytes[(start + old.count)...]
        return String(decoding: new, as: UTF8.self)
    }
}
