// "1234567.8" is written "1,234,567.8" in English, "1.234.567,8" in German, "1 234 567,8" in French.

/// Numbers as languages write them.
enum NumberText {
    /// With the language's separators; text that is no plain number stays as it is.
    static func formatted(_ text: ByteSlice, language: String) -> Bytes {
        var result = Bytes()
        var index = text.startIndex
        while index < text.endIndex {
            guard text[index].isDigit else {
                result.append(text[index])
                index += 1
                continue
            }
            let whole = text[index...].prefix(while: \.isDigit)
            index = whole.endIndex
            result += grouped(whole, language: language)
            let next = index + 1
            guard next < text.endIndex, text[index] == 0x2E, text[next].isDigit else { continue }
            let fraction = text[next...].prefix(while: \.isDigit)
            result += decimalMark(language)
            result += fraction
            index = fraction.endIndex
        }
        return result
    }

    /// Digits in groups of three; four digits stay together in languages that write them so.
    static func grouped(_ digits: ByteSlice, language: String) -> Bytes {
        let least = fourTogether.contains(primary(language)) ? 5 : 4
        guard digits.count >= least else { return Bytes(digits) }
        let mark = Bytes(groupMark(language))
        var result = Bytes()
        for (place, digit) in digits.enumerated() {
            let rest = digits.count - place
            let isBreak =
                isIndian(language) ? rest == 3 || rest > 3 && rest % 2 == 1 : rest % 3 == 0
            if place > 0, isBreak { result += mark }
            result.append(digit)
        }
        return result
    }

    /// Without separators, for counting with.
    static func raw(_ text: ByteSlice) -> Bytes {
        let bytes = text.filter { $0.isDigit || $0 == 0x2E || $0 == 0x2D }
        return bytes.isEmpty ? Bytes(text) : Bytes(bytes)
    }

    static func decimalMark(_ language: String) -> String {
        commaDecimals.contains(primary(language)) ? "," : "."
    }

    private static func groupMark(_ language: String) -> String {
        let language = primary(language)
        if !commaDecimals.contains(language) { return "," }
        // No-break spaces become spaces in passages.
        return pointGroups.contains(language) ? "." : "\u{A0}"
    }

    private static func primary(_ language: String) -> String {
        language.split(separator: "-").first.map(String.init) ?? language
    }

    private static func isIndian(_ language: String) -> Bool {
        ["hi", "bn", "mr", "ta", "te", "gu", "kn", "ml", "pa", "or", "as", "ne"].contains(
            primary(language))
    }

    private static let commaDecimals: Set<String> = [
        "af", "az", "be", "bg", "bs", "ca", "cs", "da", "de", "el", "es", "et", "eu", "fi", "fr",
        "gl",
        "hr", "hu", "hy", "id", "is", "it", "ka", "kk", "ky", "lt", "lv", "mk", "nb", "nl", "nn",
        "no",
        "oc", "pl", "pt", "ro", "ru", "sh", "sk", "sl", "sq", "sr", "sv", "tr", "uk", "uz", "vi",
        "ast",
        "eo", "la", "br", "an", "lb", "fy", "tt",
    ]

    private static let pointGroups: Set<String> = [
        "az", "bs", "ca", "da", "de", "el", "es", "eu", "gl", "hr", "id", "is", "it", "mk", "nl",
        "ro",
        "sh", "sl", "sr", "tr", "vi", "ast", "pt",
    ]

    private static let fourTogether: Set<String> = [
        "es", "pl", "pt", "hu", "bg", "ca", "gl", "ast",
    ]
}
