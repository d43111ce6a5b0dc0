// Looking for a text in another by bytes: the library's search works on characters, which costs ten
// times as much here.

extension String {
    /// Whether the bytes of a text stand in this one, where asked for with no letter right before them.
    func holds(_ part: String, atWordStart: Bool = false) -> Bool {
        Array(utf8).holds(Array(part.utf8), atWordStart: atWordStart)
    }
}

extension [UInt8] {
    func holds(_ part: [UInt8], atWordStart: Bool = false) -> Bool {
        guard let first = part.first, part.count <= count else { return part.isEmpty }
        for start in 0...(count - part.count) where self[start] == first {
            if atWordStart, start > 0, Self.isLetter(self[start - 1]) { continue }
            if self[start..<(start + part.count)].elementsEqual(part) { return true }
        }
        return false
    }

    /// ASCII letters, and every byte of other scripts.
    private static func isLetter(_ byte: UInt8) -> Bool {
        byte >= 0x80 || (byte | 0x20) &- 0x61 < 26
    }
}
