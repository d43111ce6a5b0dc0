// "10<sup>6</sup>" is not 106, but "km<sup>2</sup>" is km2 in every plain text.

/// When a raised text needs a sign to be told from what it stands behind.
enum Exponent {
    private static let longest = 12

    /// Whether "^" goes before a raised text.
    ///
    /// Units and other words of several letters take a 2 or 3 as it is, and so does "m"; the end of an
    /// ordinal ("4th", "XIXe") is part of it.
    /// - Parameter base: What the raised text touches, as far back as is known.
    static func raises(_ raised: ByteSlice, over base: ByteSlice) -> Bool {
        guard let last = base.last, last.isDigit || last.isASCIILetter || last == UInt8(ascii: ")"),
            raised.count < longest, let first = raised.first
        else { return false }
        if raised.count == 1, first == UInt8(ascii: "2") || first == UInt8(ascii: "3") {
            return !endsInUnit(base)
        }
        if first.isDigit || first == 0x2B || first == 0x2D || first == 0xE2 {
            return raised.contains(where: \.isDigit) || raised.count == 1 && !last.isDigit
        }
        return raised.count == 1 && first.isASCIILetter && !"aoe".utf8.contains(first)
    }

    private static func endsInUnit(_ base: ByteSlice) -> Bool {
        let word = base.suffix(while: \.isASCIILetter)
        return word.count > 1 || word.first == UInt8(ascii: "m")
    }
}

extension ByteSlice {
    fileprivate func suffix(while holds: (UInt8) -> Bool) -> ByteSlice {
        self[(lastIndex { !holds($0) }.map { $0 + 1 } ?? startIndex)...]
    }
}
