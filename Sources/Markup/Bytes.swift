// Parsers here read bytes; this is the small vocabulary they share.

typealias Bytes = [UInt8]
typealias ByteSlice = ArraySlice<UInt8>

extension UInt8 {
    static let tab = UInt8(ascii: "\t")
    static let newline = UInt8(ascii: "\n")
    static let space = UInt8(ascii: " ")
    static let pipe = UInt8(ascii: "|")
    static let equals = UInt8(ascii: "=")
    static let colon = UInt8(ascii: ":")

    var isBlank: Bool { self == .space || self == .tab }
    var isWhite: Bool { isBlank || self == .newline }
    var isDigit: Bool { self >= 0x30 && self <= 0x39 }
    var isASCIILetter: Bool { (self | 0x20) >= 0x61 && (self | 0x20) <= 0x7A }
    /// A letter of any script, as far as one byte tells: every byte of a longer scalar counts.
    var isLetter: Bool { isASCIILetter || self >= 0x80 }
    var isWordByte: Bool { isLetter || isDigit || self == UInt8(ascii: "_") }
    var isCapital: Bool { self >= 0x41 && self <= 0x5A }
    var isSmall: Bool { self >= 0x61 && self <= 0x7A }
    var lowered: UInt8 { self >= 0x41 && self <= 0x5A ? self | 0x20 : self }
}

extension RandomAccessCollection<UInt8> where Index == Int, SubSequence == ByteSlice {
    /// Without white space at either end.
    var trimmed: ByteSlice {
        var low = startIndex
        var high = endIndex
        while low < high, self[low].isWhite { low += 1 }
        while high > low, self[high - 1].isWhite { high -= 1 }
        return self[low..<high]
    }

    var text: String { String(decoding: self, as: UTF8.self) }

    /// Whether `word` stands at `index`, which may lie beyond the end.
    func has(_ word: some Collection<UInt8>, at index: Int) -> Bool {
        guard index >= startIndex, index + word.count <= endIndex else { return false }
        var position = index
        for byte in word {
            if self[position] != byte { return false }
            position += 1
        }
        return true
    }

    /// Whether `word`, given in lower case, stands at `index` in any ASCII case.
    func hasAnyCase(_ word: some Collection<UInt8>, at index: Int) -> Bool {
        guard index >= startIndex, index + word.count <= endIndex else { return false }
        var position = index
        for byte in word {
            if self[position].lowered != byte { return false }
            position += 1
        }
        return true
    }

    /// The first place at or after `start`, before `end`, where `byte` stands.
    func index(of byte: UInt8, from start: Int, before end: Int? = nil) -> Int? {
        let limit = Swift.min(end ?? endIndex, endIndex)
        var position = start
        while position < limit {
            if self[position] == byte { return position }
            position += 1
        }
        return nil
    }

    /// The first place at or after `start` where `word` stands.
    func index(of word: some RandomAccessCollection<UInt8>, from start: Int) -> Int? {
        guard let first = word.first else { return nil }
        var position = start
        while let found = index(of: first, from: position) {
            if has(word, at: found) { return found }
            position = found + 1
        }
        return nil
    }

    /// The non-negative number that the bytes start with; nil if none or absurdly long.
    var leadingNumber: Int? {
        var value = 0
        var digits = 0
        for byte in self {
            guard byte.isDigit, digits < 9 else { break }
            value = value * 10 + Int(byte - 0x30)
            digits += 1
        }
        return digits > 0 ? value : nil
    }

    /// Cut at every `separator`; empty pieces stay.
    func pieces(separatedBy separator: UInt8) -> [ByteSlice] {
        split(separator: separator, omittingEmptySubsequences: false)
    }
}

extension Bytes {
    init(_ text: String) { self = Array(text.utf8) }

    static func += (bytes: inout Bytes, text: String) { bytes.append(contentsOf: text.utf8) }

    /// Whether a line would begin where the next byte goes.
    var endsLine: Bool { isEmpty || last == .newline }
}

/// A set of bytes that answers in constant time: what a scanner has to stop at.
struct ByteSet: Sendable {
    private var low: UInt64 = 0
    private var high: UInt64 = 0
    private let includesControls: Bool

    /// - Parameter controls: Whether all control bytes other than tab and line feed belong.
    init(_ members: String, controls: Bool = false) {
        includesControls = controls
        for byte in members.utf8 {
            if byte < 64 { low |= 1 << UInt64(byte) } else { high |= 1 << UInt64(byte & 63) }
        }
        if controls { low |= 0xFFFF_FFFF & ~(1 << 9 | 1 << 10) }
        if controls { high |= 1 << 63 }
    }

    @inline(__always)
    func contains(_ byte: UInt8) -> Bool {
        if byte >= 0x80 { return false }
        return (byte < 64 ? low >> UInt64(byte) : high >> UInt64(byte & 63)) & 1 == 1
    }
}
