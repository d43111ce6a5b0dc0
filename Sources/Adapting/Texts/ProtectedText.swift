// An address that was "translated" leads nowhere: what is no prose is kept as it is.

/// Finds what a translator must not touch within prose: addresses of pages and mail, code and formulas
/// between marks.
enum ProtectedText {
    struct Piece: Equatable {
        let bytes: ArraySlice<UInt8>
        let isProtected: Bool
    }

    static func pieces(of text: String) -> [Piece] {
        let bytes = Array(text.utf8)
        var pieces: [Piece] = []
        var start = 0
        var position = 0
        while position < bytes.count {
            let length = lengthOfProtected(in: bytes, at: position)
            if length > 0 {
                if position > start {
                    pieces.append(Piece(bytes: bytes[start..<position], isProtected: false))
                }
                pieces.append(
                    Piece(bytes: bytes[position..<position + length], isProtected: true))
                position += length
                start = position
            } else {
                position = afterWord(in: bytes, from: position)
            }
        }
        if start < bytes.count {
            pieces.append(Piece(bytes: bytes[start...], isProtected: false))
        }
        return pieces
    }

    /// Only the beginnings of words are looked at.
    private static func afterWord(in bytes: [UInt8], from position: Int) -> Int {
        var next = position
        while next < bytes.count, !isGap(bytes[next]) { next += 1 }
        while next < bytes.count, isGap(bytes[next]) { next += 1 }
        return next
    }

    private static func isGap(_ byte: UInt8) -> Bool {
        byte <= 0x20 || byte == UInt8(ascii: "(") || byte == UInt8(ascii: "\"")
    }

    private static func lengthOfProtected(in bytes: [UInt8], at position: Int) -> Int {
        let rest = bytes[position...]
        if rest.first == UInt8(ascii: "`") {
            return lengthBetween(UInt8(ascii: "`"), in: rest)
        }
        if rest.starts(with: Array("\\(".utf8)) || rest.starts(with: Array("$$".utf8)) {
            let closing = Array((rest.first == UInt8(ascii: "$") ? "$$" : "\\)").utf8)
            let inner = rest.dropFirst(2).prefix(4_096)
            guard let end = inner.firstRange(of: closing) else { return 0 }
            return end.upperBound - position
        }
        let word = rest.prefix(2_048).prefix { $0 > 0x20 && !"()\"<>".utf8.contains($0) }
        guard isAddress(word) else { return 0 }
        return trimmed(word).count
    }

    private static func lengthBetween(_ mark: UInt8, in bytes: ArraySlice<UInt8>) -> Int {
        let inner = bytes.dropFirst().prefix(4_096)
        guard let end = inner.firstIndex(of: mark), end > inner.startIndex else { return 0 }
        return end + 1 - bytes.startIndex
    }

    private static func isAddress(_ word: ArraySlice<UInt8>) -> Bool {
        if word.starts(with: Array("www.".utf8)) { return true }
        if let scheme = word.firstRange(of: Array("://".utf8)) {
            return word[..<scheme.lowerBound].allSatisfy { $0 < 0x80 }
                && scheme.lowerBound > word.startIndex
        }
        guard let at = word.firstIndex(of: UInt8(ascii: "@")), at > word.startIndex else {
            return false
        }
        return word[at...].dropFirst(2).contains(UInt8(ascii: "."))
    }

    /// Without the marks that end the sentence it stands in.
    private static func trimmed(_ word: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var word = word
        while let last = word.last, ".,;:!?'".utf8.contains(last) { word.removeLast() }
        return word
    }
}
