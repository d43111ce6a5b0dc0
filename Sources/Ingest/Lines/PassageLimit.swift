// Passages have a bound; what is longer is parted where it hurts least.

import Markup

/// Parts text into pieces that fit into passages.
enum PassageLimit {
    enum Place {
        case lines
        case sentences
    }

    /// Pieces of at most ``Passage/maximumSizeInBytes``, parted at the end of a line or sentence,
    /// else at a space, else between characters; white space at the seams goes.
    static func pieces(
        _ text: some Sequence<UInt8>, at place: Place,
        limit: Int = Passage.maximumSizeInBytes
    ) -> [String] {
        var rest = [UInt8](text)[...]
        var pieces: [String] = []
        while rest.count > limit {
            let end = seam(in: rest.prefix(limit + 1), at: place)
            append(rest[..<end], to: &pieces)
            rest = rest[end...]
        }
        append(rest, to: &pieces)
        return pieces
    }

    private static func append(_ bytes: ArraySlice<UInt8>, to pieces: inout [String]) {
        var piece = bytes.drop { $0.isXMLSpace }
        while let last = piece.last, last.isXMLSpace { piece.removeLast() }
        if !piece.isEmpty { pieces.append(String(decoding: piece, as: UTF8.self)) }
    }

    /// Where to part; the window holds one byte more than fits.
    private static func seam(in window: ArraySlice<UInt8>, at place: Place) -> Int {
        var space: Int?
        for index in window.indices.dropFirst().reversed() {
            let byte = window[index]
            switch place {
            case .lines where byte == 0x0A: return index
            case .sentences where byte == 0x20 && endsSentence(window[..<index]): return index
            default: if byte.isXMLSpace, space == nil { space = index }
            }
        }
        if let space { return space }
        var end = window.endIndex - 1
        while end > window.startIndex + 1, window[end] & 0xC0 == 0x80 { end -= 1 }
        return end
    }

    private static func endsSentence(_ bytes: ArraySlice<UInt8>) -> Bool {
        guard let last = bytes.last else { return false }
        return last == UInt8(ascii: ".") || last == UInt8(ascii: "!") || last == UInt8(ascii: "?")
            || bytes.suffix(3).elementsEqual("。".utf8)
    }
}
