// Where grammar rules move words, spaces are left behind or lost; a listener hears both.

/// Mends the spaces of a draft.
enum TidiedDraft {
    /// Of several spaces one stays, none before a comma or full stop unless the source has such, a number
    /// that was glued between letters gets its spaces back, a second word loses the capital that it got
    /// as the first one of its kind, and decades are said as the language says them.
    static func tidied(_ draft: String, of source: String, in language: String) -> String {
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
        result = unglued(result, of: original)
        lowerFirstWord(of: &result, original)
        lowerSecondWord(of: &result, original)
        let text = String(decoding: Decades.said(result, in: language), as: UTF8.self)
        return language == "es" ? SpanishMarks.mended(text, of: source) : text
    }

    /// Translators begin every text like a sentence; a cell of a table that began small stays small.
    private static func lowerFirstWord(of bytes: inout [UInt8], _ source: [UInt8]) {
        guard let first = source.first, (0x61...0x7A).contains(first), let capital = bytes.first,
            (0x41...0x5A).contains(capital),
            bytes.dropFirst().prefix(while: { isLetter($0) }).allSatisfy({ $0 >= 0x61 }),
            !source.split(separator: 0x20).contains(bytes.prefix(while: isLetter))
        else { return }
        bytes[0] = capital | 0x20
    }

    /// Where the first word is a name that stays, translators take the word behind it for the first.
    private static func lowerSecondWord(of bytes: inout [UInt8], _ source: [UInt8]) {
        let words = bytes.prefix(400).split(separator: 0x20, omittingEmptySubsequences: false)
        let original = source.prefix(400).split(separator: 0x20, omittingEmptySubsequences: false)
        guard words.count > 1, original.count > 1, words[0] == original[0],
            words[0].allSatisfy(isLetter), let first = words[1].first,
            (0x41...0x5A).contains(first), words[1].count > 1,
            words[1].dropFirst().allSatisfy({
                $0 >= 0x61 && isLetter($0) || ",.;:".utf8.contains($0)
            }),
            let second = original[1].first, (0x61...0x7A).contains(second),
            !original.contains(words[1])
        else { return }
        bytes[words[1].startIndex] |= 0x20
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
