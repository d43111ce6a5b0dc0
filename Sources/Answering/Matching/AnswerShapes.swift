// What an answer may look like: a year, a name, a sum of money.

import Language

/// What a sentence holds beside the words that it was asked with.
struct AnswerShapes: OptionSet, Sendable {
    let rawValue: UInt16

    static let year = AnswerShapes(rawValue: 1)
    static let number = AnswerShapes(rawValue: 2)
    static let month = AnswerShapes(rawValue: 4)
    /// A word with a capital, not at the start.
    static let capital = AnswerShapes(rawValue: 8)
    /// Two such words in a row.
    static let name = AnswerShapes(rawValue: 16)
    static let money = AnswerShapes(rawValue: 32)
    static let percent = AnswerShapes(rawValue: 64)
    static let reason = AnswerShapes(rawValue: 128)
    /// Something in quotation marks or brackets.
    static let quoted = AnswerShapes(rawValue: 256)
    static let bracketed = AnswerShapes(rawValue: 512)
    /// A number in words: "seven".
    static let numeral = AnswerShapes(rawValue: 1024)

    static let all: [AnswerShapes] = [
        .year, .number, .month, .capital, .name, .money, .percent, .reason, .quoted, .bracketed,
        .numeral,
    ]

    /// What an answer to such a question has; nothing where no shape tells.
    static func expected(for kind: QuestionKind) -> AnswerShapes {
        switch kind {
        case .who: [.capital, .name]
        case .time: [.year, .month, .number]
        case .place: [.capital, .name]
        case .quantity: [.number, .numeral, .year]
        case .reason, .manner, .definition, .other: []
        }
    }
}

/// Tells shapes word by word.
enum WordShape {
    static func isNumber(_ text: [UInt8], _ range: Range<Int>) -> Bool {
        let first = text[range.lowerBound]
        if (0x30...0x39).contains(first) { return true }
        // Arabic and Devanagari digits.
        guard range.count >= 2 else { return false }
        let second = text[range.lowerBound + 1]
        if first == 0xD9 { return (0xA0...0xA9).contains(second) }
        if first == 0xDB { return (0xB0...0xB9).contains(second) }
        return first == 0xE0 && second == 0xA5 && range.count >= 3
            && (0xA6...0xAF).contains(text[range.lowerBound + 2])
    }

    static func isYear(_ text: [UInt8], _ range: Range<Int>) -> Bool {
        guard range.count == 4, range.allSatisfy({ (0x30...0x39).contains(text[$0]) }) else {
            return false
        }
        return text[range.lowerBound] == 0x31
            || text[range.lowerBound] == 0x32 && text[range.lowerBound + 1] == 0x30
    }

    /// Whether the word begins with a capital, in Latin, Greek or Cyrillic.
    static func isCapital(_ text: [UInt8], _ range: Range<Int>) -> Bool {
        let first = text[range.lowerBound]
        if first < 0x80 { return (0x41...0x5A).contains(first) }
        guard range.count >= 2 else { return false }
        let second = text[range.lowerBound + 1]
        switch first {
        case 0xC3: return (0x80...0x9E).contains(second)
        case 0xC4, 0xC5:
            return second & 1 == (first == 0xC5 && second >= 0xB9 && second <= 0xBE ? 1 : 0)
        case 0xCE: return (0x86...0xAB).contains(second)
        case 0xD0: return second <= 0xAF
        default: return false
        }
    }

    private static let months = words(
        """
        january february march april may june july august september october november december
        enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
        janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre
        januar februar marz juni juli oktober dezember
        """)

    /// Written without accents, as folded words are.
    private static let numerals = words(
        """
        two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
        seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred
        thousand million billion dozen half third quarter twice
        dos tres cuatro cinco seis siete ocho nueve diez once doce veinte treinta cien mil millon
        millones deux trois quatre cinq sept huit neuf dix onze douze vingt trente cent mille millions
        zwei drei vier funf sechs sieben acht neun zehn elf zwolf zwanzig hundert tausend millionen
        """)

    private static let agents = words("by por par von durch door av af da przez")

    private static func words(_ text: String) -> Set<[UInt8]> {
        Set(text.utf8.split { $0 == 0x20 || $0 == 0x0A }.map(Array.init))
    }

    static func isMonth(_ folded: [UInt8]) -> Bool { months.contains(folded) }

    static func isNumeral(_ folded: [UInt8]) -> Bool { numerals.contains(folded) }

    /// "by": who or what did it comes next.
    static func namesAgent(_ folded: [UInt8]) -> Bool {
        folded.count <= 5 && agents.contains(folded)
    }

    private static let reasons = [
        "because", "due to", "caused by", "in order to", "as a result", "led to", "so that",
        "owing to",
        "porque", "debido a", "a causa de", "parce que", "en raison", "a cause de", "weil",
        "aufgrund", "wegen",
        "perche", "a causa", "потому что", "из-за", "επειδη", "λογω", "cunku", "nedeniyle",
        "pentru ca", "din cauza",
        "क्योंकि", "के कारण", "بسبب", "لأن", "因为", "由于", "เพราะ", "vì", "bởi",
    ].map { Array($0.utf8) }

    /// By first byte: which reasons begin with it.
    private static let reasonsByFirst: [[[UInt8]]] = (0...255).map { first in
        reasons.filter { $0.first == UInt8(first) }
    }

    static func givesReason(_ text: [UInt8], _ range: Range<Int>) -> Bool {
        var isAtStart = true
        for place in range {
            let byte = text[place]
            // In scripts with blanks a reason is a word of its own.
            if isAtStart || byte >= 0xE0 {
                for reason in reasonsByFirst[Int(byte)]
                where place + reason.count <= range.upperBound
                    && text[place..<place + reason.count].elementsEqual(reason)
                {
                    return true
                }
            }
            isAtStart = byte == 0x20
        }
        return false
    }
}
