// "{{#time: j F Y | 2016-04-22}}": dates in the forms that templates ask for.

enum DateFormat {
    /// The value of "#time"; an error as MediaWiki marks it, where the date is none.
    static func value(
        _ format: ByteSlice, date: Bytes?, language: Bytes?, _ page: WikitextPage
    ) -> Bytes {
        guard let now = page.context.revisionTime else { return [] }
        guard let moment = DateText.moment((date ?? [])[...], now: now) else {
            return Bytes("<strong class=\"error\"></strong>")
        }
        let code = language.flatMap { $0.isEmpty ? nil : $0.text } ?? page.context.language
        return Bytes(text(format.text, moment, language: code))
    }

    /// - Parameter format: Letters as PHP's `date` has them, and MediaWiki's that begin with "x".
    static func text(_ format: String, _ moment: Moment, language: String) -> String {
        var result = ""
        let codes = Bytes(format)
        var index = 0
        var raw = false
        var roman = false
        while index < codes.count {
            let byte = codes[index]
            index += 1
            var piece: String
            switch byte {
            case UInt8(ascii: "\\"):
                let end = scalarEnd(codes, index)
                piece = codes[index..<end].text
                index = end
            case UInt8(ascii: "\""):
                let end = codes.index(of: byte, from: index) ?? codes.count
                piece = codes[index..<end].text
                index = min(end + 1, codes.count)
            case UInt8(ascii: "x") where index < codes.count:
                index += 1
                switch codes[index - 1] {
                case UInt8(ascii: "n"), UInt8(ascii: "N"): raw = true; continue
                case UInt8(ascii: "r"): roman = true; continue
                case UInt8(ascii: "g"): piece = MonthNames.genitive(moment.date.month, language)
                case UInt8(ascii: "x"): piece = "x"
                default: piece = ""
                }
            default:
                if byte >= 0x80 {
                    let end = scalarEnd(codes, index - 1)
                    piece = codes[(index - 1)..<end].text
                    index = end
                } else {
                    piece = value(byte, moment, language) ?? String(decoding: [byte], as: UTF8.self)
                }
            }
            if roman, let number = Int(piece) { piece = RomanNumeral.text(number) }
            if raw { raw = false }
            roman = false
            result += piece
        }
        return result
    }

    private static func scalarEnd(_ bytes: Bytes, _ start: Int) -> Int {
        var end = min(start + 1, bytes.count)
        while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
        return end
    }

    private static func value(_ code: UInt8, _ moment: Moment, _ language: String) -> String? {
        datePart(code, moment, language) ?? timePart(code, moment)
    }

    private static func datePart(_ code: UInt8, _ moment: Moment, _ language: String) -> String? {
        let date = moment.date
        switch Character(Unicode.Scalar(code)) {
        case "Y": return padded(date.year, 4)
        case "y": return padded(date.year % 100, 2)
        case "o": return padded(isoWeek(moment).year, 4)
        case "L": return Moment.isLeap(date.year) ? "1" : "0"
        case "n": return String(date.month)
        case "m": return padded(date.month, 2)
        case "F": return MonthNames.name(date.month, language)
        case "M": return MonthNames.short(date.month, language)
        case "t": return String(Moment.days(inMonth: date.month, of: date.year))
        case "j": return String(date.day)
        case "d": return padded(date.day, 2)
        case "z": return String(moment.dayOfYear)
        case "W": return padded(isoWeek(moment).week, 2)
        case "N": return String(moment.weekday == 0 ? 7 : moment.weekday)
        case "w": return String(moment.weekday)
        case "D": return MonthNames.shortWeekday(moment.weekday)
        case "l": return MonthNames.weekday(moment.weekday, language)
        default: return nil
        }
    }

    private static func timePart(_ code: UInt8, _ moment: Moment) -> String? {
        let hour = moment.hour
        switch Character(Unicode.Scalar(code)) {
        case "a": return hour < 12 ? "am" : "pm"
        case "A": return hour < 12 ? "AM" : "PM"
        case "g": return String((hour + 11) % 12 + 1)
        case "h": return padded((hour + 11) % 12 + 1, 2)
        case "G": return String(hour)
        case "H": return padded(hour, 2)
        case "i": return padded(moment.minute, 2)
        case "s": return padded(moment.second, 2)
        case "U": return String(moment.seconds)
        case "e", "T": return "UTC"
        case "I", "Z": return "0"
        case "O": return "+0000"
        case "P": return "+00:00"
        case "c": return text("Y-m-d\\TH:i:sP", moment, language: "en")
        case "r": return text("D, j M Y H:i:s O", moment, language: "en")
        default: return nil
        }
    }

    private static func padded(_ number: Int, _ width: Int) -> String {
        let digits = String(abs(number))
        let zeros = String(repeating: "0", count: max(0, width - digits.utf8.count))
        return (number < 0 ? "-" : "") + zeros + digits
    }

    /// Week and year by ISO 8601: a week belongs to the year of its Thursday.
    private static func isoWeek(_ moment: Moment) -> (year: Int, week: Int) {
        let weekday = moment.weekday == 0 ? 7 : moment.weekday
        let thursday = Moment(seconds: moment.seconds + (4 - weekday) * 86_400)
        return (thursday.date.year, thursday.dayOfYear / 7 + 1)
    }
}

/// "XIV".
enum RomanNumeral {
    static func text(_ number: Int) -> String {
        guard (1...10_000).contains(number) else { return String(number) }
        var rest = number
        var text = ""
        for (value, signs) in steps {
            while rest >= value {
                text += signs
                rest -= value
            }
        }
        return text
    }

    private static let steps = [
        (1_000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"),
        (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ]
}
