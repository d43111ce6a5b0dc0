// Numbers keep one form however they are grouped: "1,234.5", "1.234,5" and "1 234,5" are "1234.5".

extension WordReader {
    /// Whether the separator at ``offset`` belongs to the number; if so it is read.
    mutating func readNumberSeparator(_ found: ScalarAt) -> Bool {
        let next = offset + found.length
        let digits = digitCount(from: next)
        guard digits > 0 else { return false }
        let isDecimalSign = found.value == (rules.decimalComma ? 0x2C : 0x2E)
        if isGrouping(found.value), digits == 3, isFirstGroup || folded.count > 3,
            !folded.contains(0x2E)
        {
            offset = next
            return true
        }
        guard isDecimalSign || (found.value == 0x2E && digits != 3), !folded.contains(0x2E),
            !isInChain,
            !isChain(after: next + digits, of: found.value)
        else { return false }
        folded.append(0x2E)
        offset = next
        return true
    }

    private var isFirstGroup: Bool { (1...3).contains(folded.count) && folded.first != 0x30 }

    /// Comma or stop by language; fixed spaces group in any.
    private func isGrouping(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0xA0, 0x202F, 0x2009: true
        case 0x2C: !rules.decimalComma
        case 0x2E: rules.decimalComma
        default: false
        }
    }

    /// "12.05.2020" is a date and "1.2.3" a version: parts, not a decimal number.
    private func isChain(after offset: Int, of separator: UInt32) -> Bool {
        offset < text.count && UInt32(text[offset]) == separator
            && digitCount(from: offset + 1) > 0
    }

    /// Whether the number is a later part of such a chain.
    private var isInChain: Bool {
        start > 1 && (text[start - 1] == 0x2E || text[start - 1] == 0x2C)
            && text[start - 2].isASCIIDigit
    }

    private func digitCount(from offset: Int) -> Int {
        var count = 0
        while offset + count < text.count, text[offset + count].isASCIIDigit { count += 1 }
        return count
    }
}
