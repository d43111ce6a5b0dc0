// What the checks know of each language: words that deny, small numbers as words, months.

import Language

/// Word lists of one language, folded.
struct LanguageTraits: Sendable {
    /// Words that deny.
    let negators: WordPatterns
    /// Words that deny half, or stand where another language denies.
    let weakNegators: WordPatterns
    /// Values by word: "two" is 2.
    let numberWords: [String: Int]
    /// Month by the beginning of its name.
    let months: [(start: String, month: Int)]

    static func of(_ language: String) -> LanguageTraits { all[code(of: language)] ?? none }

    /// The first part of a tag; "en" for "simple".
    static func code(of language: String) -> String {
        let code = String(language.prefix { $0 != "-" && $0 != "_" }).lowercased()
        return switch code {
        case "simple": "en"
        case "nb", "nn": "no"
        default: code
        }
    }

    /// Beginnings of words for a thousand and more, in many languages.
    static let scales: Set<String> = Set(
        fold(
            """
            thousand million billion trillion mil millon milion millio miliard billon mill mille tausend
            тысяч миллион миллиард тисяч мільйон мільярд мільён мільярд тысяч млн млрд тыс مليون مليار الف ملايين آلاف
            हजार लाख करोड़ मिलियन बिलियन अरब হাজার লাখ লক্ষ কোটি মিলিয়ন বিলিয়ন elfu milioni bilioni
            miljon miljard tusen tusind þúsund milljon miljoi mila milia bilion biliono miliono miliardo crore lakh
            """))

    static let none = LanguageTraits("")
    private static let all: [String: LanguageTraits] = {
        var all: [String: LanguageTraits] = [:]
        for line in tables.split(separator: "\n") {
            guard let colon = line.firstIndex(of: ":") else { continue }
            let code = line[..<colon].filter { $0 != " " }
            all[String(code)] = LanguageTraits(String(line[line.index(after: colon)...]))
        }
        return all
    }()

    /// - Parameter table: Negators, weak negators, number words from one on, months from January on;
    ///   bars between the four. A hyphen marks a beginning or an ending.
    private init(_ table: String) {
        let parts = table.split(separator: "|", omittingEmptySubsequences: false)
        func words(_ index: Int) -> [String] {
            index < parts.count ? Self.fold(String(parts[index])) : []
        }
        negators = WordPatterns(words(0))
        weakNegators = WordPatterns(words(1))
        var numbers: [String: Int] = [:]
        for (index, group) in words(2).enumerated() {
            for word in group.split(separator: "/") {
                numbers[String(word)] = Self.value(at: index)
            }
        }
        numberWords = numbers
        months = words(3).enumerated().flatMap { index, group in
            group.split(separator: "/").map { (start: String($0), month: index + 1) }
        }
    }

    /// One to twenty, thirty to ninety, a hundred, a thousand.
    private static func value(at index: Int) -> Int {
        switch index {
        case ..<20: index + 1
        case ..<27: (index - 17) * 10
        case 27: 100
        default: 1_000
        }
    }

    private static func fold(_ list: String) -> [String] {
        String(decoding: Folding.fold(Array(list.utf8)), as: UTF8.self)
            .split(whereSeparator: \.isWhitespace).map(String.init)
    }
}
