// Text from a bundle goes to terminals and speech; nothing invisible may ride along.

/// Removes from text what no reader sees: control characters, soft hyphens, byte order marks.
enum CleanText {
    /// Keeps lines and their indentation; for code.
    static func lines(_ bytes: some Sequence<UInt8>) -> String {
        var text = Bytes()
        for byte in bytes where byte >= 0x20 && byte != 0x7F || byte == .newline || byte == .tab {
            text.append(byte)
        }
        while let last = text.last, last.isWhite { text.removeLast() }
        let start = text.firstIndex { $0 != .newline } ?? text.endIndex
        return String(decoding: withoutControls(text[start...]), as: UTF8.self)
    }

    /// Without U+0080…U+009F, which are two bytes in UTF-8.
    private static func withoutControls(_ bytes: ByteSlice) -> Bytes {
        var result = Bytes()
        result.reserveCapacity(bytes.count)
        var index = bytes.startIndex
        while index < bytes.endIndex {
            let next = index + 1
            if bytes[index] == 0xC2, next < bytes.endIndex, bytes[next] < 0xA0 {
                index += 2; continue
            }
            result.append(bytes[index])
            index += 1
        }
        return result
    }
}
