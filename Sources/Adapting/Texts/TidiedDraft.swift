// Where grammar rules move words, spaces are left behind or lost; a listener hears both.

/// Mends the spaces of a draft.
enum TidiedDraft {
    /// Of several spaces one stays, none before a comma or full stop unless the source has such, and a
    /// number that was glued between letters gets its spaces back.
    static func tidied(_ draft: String, of source: String) -> String {
        let original = Array(source.utf8)
        var marks: [UInt8] = []
        for mark in ",.)".utf8 where original.firstRange(of: [0x20, mark]) == nil {
            marks.append(mark)
        }
        let keepsDouble = original.firstRange(of: [0x20, 0x20]) != nil
        var result: [UInt8] = []
        for byte in draft.utf8 {
            if byte == 0x20, result.last == 0x20 || result.isEmpty, !keepsDouble { continue }
            if marks.contains(byte), result.last == 0x20 { result.removeLast() }
            result.append(byte)
        }
        while result.last == 0x20 { result.removeLast() }
        return String(decoding: unglued(result, of: original), as: UTF8.self)
    }

    private static func unglued(_ bytes: [UInt8], of source: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        var position = 0
        while position < bytes.count {
            let digits = bytes[position...].prefix { (0x30...0x39).contains($0) }
            guard !digits.isEmpty else {
                result.append(bytes[position])
                position += 1
                continue
            }
            let isGlued =
                isLetter(result.last) && isLetter(bytes[digits.endIndex...].first)
                && source.firstRange(of: result.suffix(1) + digits) == nil
            result += (isGlued ? [0x20] : []) + digits + (isGlued ? [0x20] : [])
            position = digits.endIndex
        }
        return result
    }

    private static func isLetter(_ byte: UInt8?) -> Bool {
        guard let byte else { return false }
        return byte >= 0x80 || (0x61...0x7A).contains(byte | 0x20)
    }
}
