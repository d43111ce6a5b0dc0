// "22 April 2016", "2016-04-22 10:19", "+1 month": dates as people give them to "#time".

/// Reads dates in the forms that wikis use.
enum DateText {
    /// - Parameter now: What "now" and missing parts are.
    /// - Returns: Nil for what is no date.
    static func moment(_ text: ByteSlice, now: Moment) -> Moment? {
        let trimmed = text.trimmed
        if trimmed.isEmpty { return now }
        if trimmed.first == UInt8(ascii: "@") {
            return Int(trimmed.dropFirst().text).map {
                Moment(seconds: min(max($0, -limit), limit))
            }
        }
        var reader = DateReader(now)
        for token in tokens(trimmed) {
            guard reader.take(token) else { return nil }
        }
        return reader.moment
    }

    /// Some ten thousand years.
    private static let limit = 315_000_000_000

    /// A run of digits with the signs of dates and times, or a run of letters.
    private static func tokens(_ text: ByteSlice) -> [String] {
        var tokens: [String] = []
        var current = Bytes()
        func kind(_ byte: UInt8) -> Int {
            byte.isDigit || byte == 0x2D || byte == 0x3A || byte == 0x2F || byte == 0x2B
                || byte == 0x2E ? 1 : byte.isLetter ? 2 : 0
        }
        for byte in text {
            if let last = current.last,
                kind(last) != kind(byte) || (byte == 0x2B || byte == 0x2D) && kind(last) == 2
            {
                tokens.append(current.text.lowercased())
                current = []
            }
            if kind(byte) > 0 { current.append(byte) }
        }
        if !current.isEmpty { tokens.append(current.text.lowercased()) }
        return tokens.filter { !$0.isEmpty }
    }
}

/// Collects the parts of a date.
private struct DateReader {
    private let now: Moment
    private var year: Int?
    private var month: Int?
    private var day: Int?
    private var time: (hour: Int, minute: Int, second: Int)?
    private var offsets: [(amount: Int, unit: String)] = []
    private var amount: Int?

    init(_ now: Moment) {
        self.now = now
    }

    var moment: Moment {
        let today = now.date
        let isEmpty = year == nil && month == nil && day == nil && time == nil
        var date = (
            year: year ?? today.year, month: month ?? (year != nil ? 1 : today.month),
            day: day ?? (year != nil || month != nil ? 1 : today.day)
        )
        var time = time ?? (isEmpty ? (now.hour, now.minute, now.second) : (0, 0, 0))
        for offset in offsets {
            switch offset.unit {
            case "year": date.year += offset.amount
            case "month": date.month += offset.amount
            case "week": date.day += 7 * offset.amount
            case "fortnight": date.day += 14 * offset.amount
            case "hour": time.0 += offset.amount
            case "min", "minute": time.1 += offset.amount
            case "sec", "second": time.2 += offset.amount
            default: date.day += offset.amount
            }
        }
        return Moment(
            year: date.year, month: date.month, day: date.day, hour: time.0, minute: time.1,
            second: time.2)
    }

    /// - Returns: Whether the token is a part of a date.
    mutating func take(_ token: String) -> Bool {
        let bytes = Bytes(token)
        if bytes.first?.isDigit == true || bytes.first == 0x2B || bytes.first == 0x2D {
            return takeNumber(bytes)
        }
        if let month = MonthNames.number(of: token) {
            self.month = month
            return true
        }
        let unit = token.hasSuffix("s") && token != "s" ? String(token.dropLast()) : token
        if let number = amount, Self.units.contains(unit) {
            offsets.append((number, unit))
            amount = nil
            return true
        }
        switch token {
        case "now", "today", "of", "the", "utc", "gmt", "z", "t", "at", "st", "nd", "rd", "th",
            "de", "del", "ad":
            return true
        case "midnight", "noon": time = (token == "noon" ? 12 : 0, 0, 0)
        case "yesterday": offsets.append((-1, "day"))
        case "tomorrow": offsets.append((1, "day"))
        case "ago": offsets = offsets.map { (-$0.amount, $0.unit) }
        case "next": amount = 1
        case "last", "previous": amount = -1
        case "am": if let time, time.hour == 12 { self.time?.hour = 0 }
        case "pm": if let time, time.hour < 12 { self.time?.hour += 12 }
        default: return MonthNames.isWeekday(token)
        }
        return true
    }

    private static let units: Set<String> = [
        "day", "week", "fortnight", "month", "year", "hour", "min", "minute", "sec", "second",
        "weekday",
    ]

    private mutating func takeNumber(_ bytes: Bytes) -> Bool {
        let signed = bytes.first == 0x2B || bytes.first == 0x2D
        if signed { amount = Int(bytes.text); return amount.map { abs($0) < 100_000 } ?? false }
        if bytes.contains(.colon) { return takeTime(bytes) }
        let parts = bytes.split { !$0.isDigit }.compactMap { Int($0.text) }
        guard parts.allSatisfy({ $0 < 100_000_000_000_000 }) else { return false }
        if parts.count >= 3 {
            return takeDate(parts, first: bytes.prefix(while: \.isDigit).count, bytes)
        }
        if parts.count == 2 {
            guard bytes.prefix(while: \.isDigit).count == 4 else { return false }
            (year, month) = (parts[0], parts[1])
            return (1...12).contains(parts[1])
        }
        return takeLone(parts.first ?? 0, digits: bytes.count(where: \.isDigit))
    }

    private mutating func takeLone(_ number: Int, digits: Int) -> Bool {
        switch digits {
        case 14, 8:
            let date = digits == 14 ? number / 1_000_000 : number
            if digits == 14 { time = (number / 10_000 % 100, number / 100 % 100, number % 100) }
            (year, month, day) = (date / 10_000, date / 100 % 100, date % 100)
            return true
        case 3...4: year = number
        case 1...2 where day == nil && number <= 31:
            day = number
            amount = number
        case 1...2: amount = number
        default: return false
        }
        return true
    }

    private mutating func takeTime(_ bytes: Bytes) -> Bool {
        let parts = bytes.split(separator: .colon).map { $0.prefix(while: \.isDigit) }.compactMap {
            Int($0.text)
        }
        guard parts.count >= 2, parts.allSatisfy({ $0 < 100 }) else { return false }
        time = (parts[0], parts[1], parts.count > 2 ? parts[2] : 0)
        return true
    }

    private mutating func takeDate(_ parts: [Int], first: Int, _ bytes: Bytes) -> Bool {
        if first >= 3 {
            (year, month, day) = (parts[0], parts[1], parts[2])
        } else if bytes.contains(UInt8(ascii: "/")) {
            (month, day, year) = (parts[0], parts[1], parts[2])
        } else {
            (day, month, year) = (parts[0], parts[1], parts[2])
        }
        return (1...12).contains(month ?? 0) && (0...31).contains(day ?? 0)
    }
}
