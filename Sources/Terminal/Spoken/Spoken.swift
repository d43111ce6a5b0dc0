/// Words for the ear, made from plain data: counts, lists, sizes and dates that read aloud well.
package enum Spoken {
    /// "1 passage", "2 passages"; a plural that is not the word and an "s" is given.
    package static func count(_ count: Int, _ singular: String, plural: String? = nil) -> String {
        "\(count) \(count == 1 ? singular : plural ?? singular + "s")"
    }

    /// "a", "a and b", "a, b and c".
    package static func list(_ items: [String], joiner: String = "and") -> String {
        guard let last = items.last else { return "" }
        if items.count == 1 { return last }
        return items.dropLast().joined(separator: ", ") + " \(joiner) " + last
    }

    /// "about 9 MB": decimal units, one decimal place below ten of a unit if it is not zero.
    package static func size(bytes: Int) -> String {
        let bytes = max(bytes, 0)
        if bytes < 1000 { return count(bytes, "byte") }
        var unit = 1000
        var names = ["kB", "MB", "GB", "TB"][...]
        while names.count > 1, bytes / unit >= 1000 || rounded(bytes, to: unit) >= 1000 {
            unit *= 1000
            names.removeFirst()
        }
        let tenths = rounded(bytes, to: unit / 10)
        let number =
            tenths < 100 && tenths % 10 != 0
            ? "\(tenths / 10).\(tenths % 10)" : "\(rounded(bytes, to: unit))"
        return "about \(number) \(names.first ?? "")"
    }

    /// "22 April 2016" from "2016-04-22" or "2016-04-22T10:11:12Z", "April 2016" from "2016-04".
    /// Anything else comes back as it is.
    package static func date(iso text: String) -> String {
        let day = text.utf8.prefix { $0 != UInt8(ascii: "T") && $0 != UInt8(ascii: " ") }
        let parts = day.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        let numbers = parts.compactMap { digits($0) }
        guard numbers.count == parts.count, (2...3).contains(numbers.count), parts[0].count == 4,
            months.indices.contains(numbers[1] - 1)
        else { return text }
        let monthAndYear = "\(months[numbers[1] - 1]) \(numbers[0])"
        guard numbers.count == 3 else { return monthAndYear }
        return (1...31).contains(numbers[2]) ? "\(numbers[2]) \(monthAndYear)" : text
    }

    private static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September",
        "October", "November", "December",
    ]

    private static func digits(_ part: Substring.UTF8View) -> Int? {
        guard part.count <= 4, part.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        return Int(Substring(part))
    }

    /// Half is rounded up.
    private static func rounded(_ value: Int, to unit: Int) -> Int {
        value / unit + (value % unit >= unit - unit / 2 ? 1 : 0)
    }
}
