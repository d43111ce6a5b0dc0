// Two spellings that a person would call the same word must meet in the index: folding takes away
// case, diacritics, width and compatibility forms. There is no public normalisation in the standard
// library, so the letters of alphabets come from a generated table and scripts with rules of their
// own from FoldingScripts.swift.

/// The form of a text under which it is looked up: case, diacritics, width and compatibility folded.
///
/// - Latin and Greek lose their diacritics, "ß" becomes "ss", "æ" "ae", final sigma sigma.
/// - Cyrillic ё becomes е and marks of stress go; й, ї, ў, ѓ and ќ stay, being letters of their own.
/// - Arabic alef, ya and ta marbuta take one form; harakat and tatweel go. Hebrew points go.
/// - Devanagari loses nukta, and candrabindu becomes anusvara; other Indic signs stay.
/// - Decimal digits of all scripts become ASCII.
package enum Folding {
    /// The folded bytes of a text; what is not letter, mark or digit stays as it is.
    package static func fold(_ bytes: [UInt8]) -> [UInt8] {
        var folded: [UInt8] = []
        folded.reserveCapacity(bytes.count)
        var offset = 0
        while offset < bytes.count {
            let found = bytes.scalar(at: offset)
            append(found.value, to: &folded)
            offset += found.length
        }
        return folded
    }

    /// What a title is looked up by: folded, white space collapsed to single spaces, and punctuation
    /// and white space dropped at both ends.
    ///
    /// A text of nothing but punctuation keeps it, so that "?" can be a title.
    package static func key(_ text: String) -> String {
        let collapsed = collapse(fold(Array(text.utf8)))
        let kept = trimmed(collapsed)
        return String(decoding: kept.isEmpty ? collapsed[...] : kept, as: UTF8.self)
    }

    private static func collapse(_ bytes: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var offset = 0
        var owesSpace = false
        while offset < bytes.count {
            let found = bytes.scalar(at: offset)
            if Sentences.isWhitespace(found.value) || found.value == 0x5F {
                owesSpace = !result.isEmpty
            } else {
                if owesSpace { result.append(0x20) }
                owesSpace = false
                result.append(contentsOf: bytes[offset..<offset + found.length])
            }
            offset += found.length
        }
        return result
    }

    private static func trimmed(_ bytes: [UInt8]) -> ArraySlice<UInt8> {
        var start = 0
        var end = bytes.count
        while start < end {
            let found = bytes.scalar(at: start)
            guard isDropped(found.value) else { break }
            start += found.length
        }
        while end > start {
            let found = bytes.scalar(before: end)
            guard isDropped(found.value) else { break }
            end -= found.length
        }
        return bytes[start..<end]
    }

    /// Signs such as "+" and "#" name things ("C++", "C#"), so only punctuation proper goes.
    private static func isDropped(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x2B, 0x23, 0x25, 0x24: return false
        case 0x20: return true
        default: break
        }
        guard let scalar = Unicode.Scalar(scalar) else { return true }
        return switch scalar.properties.generalCategory {
        case .openPunctuation, .closePunctuation, .initialPunctuation, .finalPunctuation,
            .dashPunctuation, .connectorPunctuation, .otherPunctuation:
            true
        default: false
        }
    }
}

extension Folding {
    /// Appends the folded form of one scalar, which may be nothing, one scalar or several.
    @inline(__always)
    static func append(_ scalar: UInt32, to folded: inout [UInt8]) {
        if scalar < 0x80 {
            let byte = UInt8(truncatingIfNeeded: scalar)
            folded.append(byte.isASCIIUppercase ? byte | 0x20 : byte)
        } else {
            appendBeyondASCII(scalar, to: &folded)
        }
    }

    private static func appendBeyondASCII(_ scalar: UInt32, to folded: inout [UInt8]) {
        guard let index = FoldingTable.index(of: scalar) else {
            return appendByScript(scalar, to: &folded)
        }
        let entry = FoldingTable.entries[index]
        switch entry {
        case 0: folded.append(scalar: scalar)
        case 0xE000...:
            for part in FoldingTable.expansions[Int(entry - 0xE000)].unicodeScalars {
                appendEntry(part.value, to: &folded)
            }
        default: appendEntry(UInt32(entry), to: &folded)
        }
    }

    /// Table entries may themselves need a rule of their script (half-width kana, Arabic forms).
    private static func appendEntry(_ scalar: UInt32, to folded: inout [UInt8]) {
        if scalar < 0x590 {
            folded.append(scalar: scalar)
        } else {
            appendByScript(scalar, to: &folded)
        }
    }
}
