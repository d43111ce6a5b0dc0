// A passage has a greatest size; a longer text is cut where a reader would pause.

import Passages

/// Cuts long text at lines, else at sentence ends, else at spaces, never inside a UTF-8 scalar.
enum PassageSplitter {
    /// Non-empty pieces of at most `limit` bytes, in order, trimmed.
    static func pieces(
        of bytes: ByteSlice, limit: Int = Passage.maximumSizeInBytes
    ) -> [String] {
        var pieces: [String] = []
        var rest = bytes.trimmed
        while rest.count > limit {
            let cut = self.cut(rest, limit: limit)
            let piece = rest[rest.startIndex..<cut].trimmed
            if !piece.isEmpty { pieces.append(piece.text) }
            rest = rest[cut...].trimmed
        }
        if !rest.isEmpty { pieces.append(rest.text) }
        return pieces
    }

    /// Where the first piece ends: the last good place in the second half of what fits.
    private static func cut(_ bytes: ByteSlice, limit: Int) -> Int {
        let end = bytes.startIndex + limit
        let middle = bytes.startIndex + limit / 2
        var sentence: Int?
        var space: Int?
        var position = end
        while position > middle {
            position -= 1
            switch bytes[position] {
            case .newline: return position
            case .space where sentence == nil && endsSentence(bytes[position - 1]):
                sentence = position
            case .space, .tab: space = space ?? position
            case 0x82 where bytes.has([0xE3, 0x80, 0x82], at: position - 2) && position + 1 < end:
                sentence = sentence ?? position + 1
            default: break
            }
        }
        return sentence ?? space ?? scalarStart(bytes, atOrBefore: end)
    }

    private static func endsSentence(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: ".") || byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?")
    }

    private static func scalarStart(_ bytes: ByteSlice, atOrBefore index: Int) -> Int {
        var position = index
        while position > index - 4, position > bytes.startIndex + 1, bytes[position] & 0xC0 == 0x80
        {
            position -= 1
        }
        return position
    }
}
