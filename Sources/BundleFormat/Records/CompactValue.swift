// Numbers and times take a few bytes as integers; what is not exactly one stays text.

/// A column that holds an integer where the text it stands for is its plain form, else the text.
enum CompactValue: Hashable, Sendable {
    case none
    case integer(Int64)
    case text(String)

    /// "716551092" as a number; "007" or "v2" as text.
    init(number text: String?) {
        guard let text else {
            self = .none
            return
        }
        if let value = Int64(text), String(value) == text {
            self = .integer(value)
        } else {
            self = .text(text)
        }
    }

    /// The number at the end of an article's id, and what stands before it: "page-12" is 12 after
    /// "page-". An id whose beginning holds digits too is kept whole, so that beginnings stay few.
    static func split(id: String) -> (prefix: String, rest: CompactValue) {
        let bytes = Array(id.utf8)
        let isDigit = { (byte: UInt8) in (0x30...0x39).contains(byte) }
        let digits = bytes.reversed().prefix(while: isDigit).count
        let prefix = bytes.dropLast(digits)
        guard digits > 0, prefix.count <= 64, !prefix.contains(where: isDigit) else {
            return ("", .text(id))
        }
        let rest = CompactValue(number: String(decoding: bytes.suffix(digits), as: UTF8.self))
        guard case .integer = rest else { return ("", .text(id)) }
        return (String(decoding: prefix, as: UTF8.self), rest)
    }

    /// "2016-04-22T10:19:33Z" as seconds since 1970; other forms as text.
    init(timestamp text: String?) {
        guard let text else {
            self = .none
            return
        }
        if let seconds = Timestamp.seconds(text), Timestamp.text(seconds) == text {
            self = .integer(seconds)
        } else {
            self = .text(text)
        }
    }

    var number: String? {
        switch self {
        case .none: nil
        case .integer(let value): String(value)
        case .text(let text): text
        }
    }

    var timestamp: String? {
        switch self {
        case .none: nil
        case .integer(let seconds): Timestamp.text(seconds)
        case .text(let text): text
        }
    }
}

/// Times as MediaWiki writes them, by the proleptic Gregorian calendar.
package enum Timestamp {
    /// Seconds since 1970 of "YYYY-MM-DDTHH:MM:SSZ", or nil when the text has another form.
    package static func seconds(_ text: String) -> Int64? {
        let bytes = Array(text.utf8)
        guard bytes.count == 20, let year = number(bytes[0..<4]), let month = number(bytes[5..<7]),
            let day = number(bytes[8..<10]), let hour = number(bytes[11..<13]),
            let minute = number(bytes[14..<16]), let second = number(bytes[17..<19]),
            (1...12).contains(month), (1...31).contains(day)
        else { return nil }
        return days(year, month, day) * 86_400 + hour * 3_600 + minute * 60 + second
    }

    /// Of the years 0 to 9999; other times, which only damage makes, are given as their number.
    package static func text(_ seconds: Int64) -> String {
        guard (-62_167_219_200...253_402_300_799).contains(seconds) else { return String(seconds) }
        let day = seconds.quotientRoundedDown(by: 86_400)
        let rest = seconds - day * 86_400
        let date = civil(day)
        return "\(padded(date.year, 4))-\(padded(date.month, 2))-\(padded(date.day, 2))T"
            + "\(padded(rest / 3_600, 2)):\(padded(rest / 60 % 60, 2)):\(padded(rest % 60, 2))Z"
    }

    private static func number(_ digits: ArraySlice<UInt8>) -> Int64? {
        var value: Int64 = 0
        for digit in digits {
            guard (0x30...0x39).contains(digit) else { return nil }
            value = value * 10 + Int64(digit - 0x30)
        }
        return value
    }

    private static func padded(_ value: Int64, _ width: Int) -> String {
        let digits = String(value)
        return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    }

    /// Days from 1970-01-01, counting years from March so that leap days come last.
    private static func days(_ year: Int64, _ month: Int64, _ day: Int64) -> Int64 {
        let shifted = month <= 2 ? year - 1 : year
        let era = shifted.quotientRoundedDown(by: 400)
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
            - 719_468
    }

    private static func civil(_ day: Int64) -> (year: Int64, month: Int64, day: Int64) {
        let shifted = day + 719_468
        let era = shifted.quotientRoundedDown(by: 146_097)
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let fromMarch = (5 * dayOfYear + 2) / 153
        let month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9
        let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        return (year, month, dayOfYear - (153 * fromMarch + 2) / 5 + 1)
    }
}

extension Int64 {
    fileprivate func quotientRoundedDown(by divisor: Int64) -> Int64 {
        let quotient = self / divisor
        return self % divisor < 0 ? quotient - 1 : quotient
    }
}
