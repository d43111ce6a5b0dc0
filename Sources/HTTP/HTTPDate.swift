// Servers say "until then" as a date in one of three forms, two of them obsolete (RFC 9110, 5.6.7).

/// Dates as HTTP writes them, always in UTC.
enum HTTPDate {
    private static let months = [
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ]

    /// Reads "Sun, 06 Nov 1994 08:49:37 GMT", "Sunday, 06-Nov-94 08:49:37 GMT" and
    /// "Sun Nov  6 08:49:37 1994"; nil for all else.
    static func secondsSince1970(_ text: String) -> Int? {
        let words = text.lowercased().split { $0 == " " || $0 == "," || $0 == "-" }
        guard (5...6).contains(words.count) else { return nil }
        let isByMonth = Int(words[1]) == nil
        let (day, month) = isByMonth ? (words[2], words[1]) : (words[1], words[2])
        let (year, time) = isByMonth ? (words[4], words[3]) : (words[3], words[4])
        guard let day = Int(day), (1...31).contains(day),
            let month = months.firstIndex(of: String(month)),
            let year = fullYear(year), let seconds = secondsOfDay(time)
        else { return nil }
        return daysSince1970(year: year, month: month + 1, day: day) * 86_400 + seconds
    }

    /// Two digits are of the last century from 70 on.
    private static func fullYear(_ text: Substring) -> Int? {
        guard let year = Int(text), (0...9_999).contains(year) else { return nil }
        guard text.utf8.count == 2 else { return year }
        return year < 70 ? 2_000 + year : 1_900 + year
    }

    private static func secondsOfDay(_ text: Substring) -> Int? {
        let parts = text.split(separator: ":").compactMap { Int($0) }
        guard parts.count == 3, (0...23).contains(parts[0]), (0...59).contains(parts[1]),
            (0...60).contains(parts[2])
        else { return nil }
        return parts[0] * 3_600 + parts[1] * 60 + parts[2]
    }

    /// Days by the Gregorian calendar, with years that begin in March so that leap days come last.
    private static func daysSince1970(year: Int, month: Int, day: Int) -> Int {
        let shifted = month > 2 ? year : year - 1
        let monthFromMarch = (month + 9) % 12
        let dayOfYear = (153 * monthFromMarch + 2) / 5 + day - 1
        let leapDays = shifted / 4 - shifted / 100 + shifted / 400
        return shifted * 365 + leapDays + dayOfYear - 719_468
    }
}
