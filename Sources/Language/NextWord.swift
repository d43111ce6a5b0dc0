// What follows a stop decides whether it ended a sentence.

/// The first word after a gap, past opening quotation marks, brackets and the stops of a
/// spaced ellipsis.
struct NextWord {
    /// Whether nothing follows on the line.
    let isEnd: Bool
    let isLowercase: Bool
    let isDigit: Bool
    /// A single letter before a stop, as in "J. R. R. Tolkien".
    let isInitial: Bool
    /// As it stands in the text; empty where no word follows.
    let bytes: [UInt8]

    /// So much is passed over at most: dots and spaces without end would else be read again at each dot.
    private static let farthestInBytes = 256

    init(text: [UInt8], from offset: Int) {
        var start = offset
        while start < text.count, start - offset < Self.farthestInBytes {
            let scalar = text.scalar(at: start)
            guard scalar.value != 0x0A, Self.isPassedOver(scalar.value) else { break }
            start += scalar.length
        }
        isEnd = start >= text.count || text[start] == 0x0A
        let first = isEnd ? 0 : text.scalar(at: start).value
        isDigit = !isEnd && ScalarClass(first) == .digit
        isLowercase = Self.isLowercase(first)
        var end = start
        var letters = 0
        while end < text.count {
            let scalar = text.scalar(at: end)
            guard ScalarClass(scalar.value) == .letter else { break }
            end += scalar.length
            letters += 1
        }
        bytes = Array(text[min(start, end)..<end])
        isInitial = letters == 1 && end < text.count && text[end] == 0x2E
    }

    private static func isPassedOver(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x22, 0x27, 0x28, 0x5B, 0xAB, 0xBB, 0x2018...0x201E, 0x2039, 0xBF, 0xA1, 0x2013,
            0x2014,
            0x2D, 0x2A, 0x2E:
            true
        default: Sentences.isWhitespace(scalar)
        }
    }

    static func isLowercase(_ scalar: UInt32) -> Bool {
        if scalar < 0x80 { return scalar &- 0x61 < 26 }
        return Unicode.Scalar(scalar)?.properties.isLowercase ?? false
    }
}
