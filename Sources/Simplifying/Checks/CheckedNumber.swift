// Numbers are written in many ways: "1,234.5", "1.234,5", "1 234,5", "१,२३४". What they could mean is
// compared, not how they look.

import Language

/// A number of a text, with all values that its writing allows.
struct CheckedNumber: Equatable {
    /// As it stands, in ASCII digits.
    let text: String
    /// Canonical values: no leading zeros, "." before decimals.
    let values: Set<String>
    /// Whether a word such as "million" follows, so that another text may scale it otherwise.
    let isScaled: Bool
    /// Whether letters hang on it, as in "B52" or "4th".
    let hasLetters: Bool

    /// Digits without zeros at either end: what scaling leaves.
    var significant: String {
        let digits = text.filter(\.isNumber).drop { $0 == "0" }
        return String(digits.reversed().drop { $0 == "0" }.reversed())
    }

    static func all(in text: String, language: String, words: [CheckedText.Word]) -> [CheckedNumber]
    {
        let folded = Folding.fold(Array(text.utf8))
        var numbers: [CheckedNumber] = []
        var index = 0
        while index < folded.count {
            guard isDigit(folded[index]) else {
                index += 1
                continue
            }
            let start = index
            index = end(of: folded, from: start)
            let token = String(decoding: folded[start..<index], as: UTF8.self)
            let hasLetters = start > 0 && isLetter(folded[start - 1])
            numbers.append(
                CheckedNumber(
                    text: token, values: readings(of: token),
                    isScaled: isScaled(folded, after: index, language),
                    hasLetters: hasLetters))
        }
        return numbers
    }

    /// Digits with separators between them: a comma, stop, apostrophe, or a narrow space before
    /// exactly three digits.
    private static func end(of bytes: [UInt8], from start: Int) -> Int {
        var index = start
        while index < bytes.count {
            if isDigit(bytes[index]) {
                index += 1
                continue
            }
            let width = separatorWidth(bytes, index)
            guard width > 0, index + width < bytes.count, isDigit(bytes[index + width]) else {
                break
            }
            let isSpace = bytes[index] == 0x20 || bytes[index] == 0xC2 || bytes[index] == 0xE2
            if isSpace,
                !hasThreeDigits(bytes, index + width)
                    || index - start > 3 && !hasThreeDigitsBefore(bytes, index)
            {
                break
            }
            index += width
        }
        return index
    }

    private static func separatorWidth(_ bytes: [UInt8], _ index: Int) -> Int {
        switch bytes[index] {
        case UInt8(ascii: ","), UInt8(ascii: "."), UInt8(ascii: "'"), 0x20: 1
        // No-break space; Arabic decimal and thousands separators.
        case 0xC2 where index + 1 < bytes.count && bytes[index + 1] == 0xA0: 2
        case 0xD9
        where index + 1 < bytes.count && (bytes[index + 1] == 0xAB || bytes[index + 1] == 0xAC): 2
        case 0xE2
        where index + 2 < bytes.count && bytes[index + 1] == 0x80
            && (bytes[index + 2] == 0xAF || bytes[index + 2] == 0x89):
            3
        default: 0
        }
    }

    private static func hasThreeDigits(_ bytes: [UInt8], _ start: Int) -> Bool {
        guard start + 3 <= bytes.count, bytes[start..<(start + 3)].allSatisfy(isDigit) else {
            return false
        }
        return start + 3 == bytes.count || !isDigit(bytes[start + 3])
    }

    private static func hasThreeDigitsBefore(_ bytes: [UInt8], _ index: Int) -> Bool {
        index >= 3 && bytes[(index - 3)..<index].allSatisfy(isDigit)
            && (index == 3 || !isDigit(bytes[index - 4]))
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
    private static func isLetter(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte) || byte >= 0x80
    }

    /// The values of a writing: separators group thousands, or the last one stands before decimals.
    static func readings(of token: String) -> Set<String> {
        var groups: [String] = [""]
        for character in token {
            if character.isNumber {
                groups[groups.count - 1].append(character)
            } else {
                groups.append("")
            }
        }
        groups.removeAll(where: \.isEmpty)
        guard groups.count > 1 else { return [canonical(groups.first ?? "", "")] }
        var values: Set<String> = []
        let isGrouped =
            groups.dropFirst().allSatisfy { $0.utf8.count == 3 }
            || groups.dropFirst().allSatisfy { $0.utf8.count >= 2 && $0.utf8.count <= 3 }
                && groups.last?.utf8.count == 3
        if isGrouped { values.insert(canonical(groups.joined(), "")) }
        let whole = groups.dropLast()
        if whole.count == 1 || whole.dropFirst().allSatisfy({ $0.utf8.count == 3 }) {
            values.insert(canonical(whole.joined(), groups[groups.count - 1]))
        }
        if values.isEmpty { values.insert(groups.map { canonical($0, "") }.joined(separator: ":")) }
        return values
    }

    private static func canonical(_ whole: String, _ fraction: String) -> String {
        let digits = whole.drop { $0 == "0" }
        let decimals = String(fraction.reversed().drop { $0 == "0" }.reversed())
        let value = digits.isEmpty ? "0" : String(digits)
        return decimals.isEmpty ? value : value + "." + decimals
    }

    private static func isScaled(_ bytes: [UInt8], after end: Int, _ language: String) -> Bool {
        let rest = String(decoding: bytes[end..<min(end + 40, bytes.count)], as: UTF8.self)
        let words = rest.split(whereSeparator: { !$0.isLetter && !$0.isNumber }).prefix(2)
        return words.contains { word in LanguageTraits.scales.contains { word.hasPrefix($0) } }
    }
}
