// Templates compute with dates; the calendar is the proleptic Gregorian, the time UTC.

/// A point in time, in whole seconds.
package struct Moment: Sendable, Hashable {
    /// Since 1 January 1970, 0:00 UTC.
    package var seconds: Int

    package init(seconds: Int) {
        self.seconds = seconds
    }

    /// - Parameters: Months and days may lie outside their ranges and are then carried over.
    package init(
        year: Int, month: Int = 1, day: Int = 1, hour: Int = 0, minute: Int = 0, second: Int = 0
    ) {
        let months = year * 12 + month - 1
        let carried = months.flooredDivision(by: 12)
        let days = Self.days(beforeYear: carried.quotient, month: carried.remainder + 1) + day - 1
        seconds = ((days * 24 + hour) * 60 + minute) * 60 + second
    }

    /// "2016-04-22T10:19:33Z"; nil for other texts.
    package init?(timestamp text: String) {
        let numbers = text.utf8.split { !$0.isDigit }.compactMap {
            Int(String(decoding: $0, as: UTF8.self))
        }
        guard numbers.count >= 3, numbers.allSatisfy({ $0 < 10_000 }) else { return nil }
        let time = numbers.dropFirst(3) + [0, 0, 0]
        self.init(
            year: numbers[0], month: numbers[1], day: numbers[2], hour: time[3], minute: time[4],
            second: time[5])
    }

    var day: Int { seconds.flooredDivision(by: 86_400).quotient }
    var secondOfDay: Int { seconds.flooredDivision(by: 86_400).remainder }
    var hour: Int { secondOfDay / 3_600 }
    var minute: Int { secondOfDay / 60 % 60 }
    var second: Int { secondOfDay % 60 }
    /// 0 is Sunday.
    var weekday: Int { (day + 4).flooredDivision(by: 7).remainder }

    /// Year, month from 1, day from 1 (Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms").
    var date: (year: Int, month: Int, day: Int) {
        let shifted = day + 719_468
        let era = shifted.flooredDivision(by: 146_097)
        let dayOfEra = era.remainder
        let yearOfEra =
            (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let month = (5 * dayOfYear + 2) / 153
        let year = yearOfEra + era.quotient * 400 + (month < 10 ? 0 : 1)
        return (year, month < 10 ? month + 3 : month - 9, dayOfYear - (153 * month + 2) / 5 + 1)
    }

    /// From 0.
    var dayOfYear: Int { day - Self.days(beforeYear: date.year, month: 1) }

    static func isLeap(_ year: Int) -> Bool {
        year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    }

    static func days(inMonth month: Int, of year: Int) -> Int {
        month == 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].contains(month) ? 30 : 31
    }

    /// Days from 1970 to the first of a month.
    private static func days(beforeYear year: Int, month: Int) -> Int {
        let shifted = month <= 2 ? year - 1 : year
        let era = shifted.flooredDivision(by: 400)
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5
        let dayOfEra =
            era.remainder * 365 + era.remainder / 4 - era.remainder / 100 + dayOfYear
        return era.quotient * 146_097 + dayOfEra - 719_468
    }

    /// Years between two moments, as ages are counted.
    func years(to other: Moment) -> Int {
        let (one, two) = (date, other.date)
        return two.year - one.year - ((two.month, two.day) < (one.month, one.day) ? 1 : 0)
    }
}

extension Int {
    /// Rounded down, so that the remainder is never negative.
    func flooredDivision(by divisor: Int) -> (quotient: Int, remainder: Int) {
        let quotient = self / divisor
        let remainder = self % divisor
        return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
    }
}
