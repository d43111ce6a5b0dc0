// "{{birth date|1950|1|2}}": the date, without the age, which would be wrong tomorrow.

enum TemplateDate {
    static func render(_ call: TemplateCall, language: String) -> Bytes {
        let values = call.positional.filter { !$0.isEmpty }
        guard let first = values.first else { return [] }
        guard let year = first.leadingNumber, first.allSatisfy(\.isDigit), year > 31 else {
            if values.count >= 3, first.count <= 12, first.allSatisfy({ $0 >= 0x80 }) {
                return Bytes(values.prefix(3).joined(separator: Bytes("-")))
            }
            return Bytes(
                values.prefix(first.allSatisfy(\.isDigit) ? 3 : 1).joined(separator: [.space]))
        }
        guard values.count > 1, let month = month(values[1]) else {
            return Bytes(
                values.count > 1 && !values[1].allSatisfy(\.isDigit)
                    ? values[1] + [.space] + first : first)
        }
        let day = values.count > 2 ? values[2].leadingNumber ?? 0 : 0
        if language == "en" || language == "simple" {
            return Bytes(english(year, month, day, call))
        }
        if language == "ja" || language == "zh" {
            return Bytes("\(year)年\(month)月" + (day > 0 ? "\(day)日" : ""))
        }
        return Bytes("\(year)-\(padded(month))" + (day > 0 ? "-\(padded(day))" : ""))
    }

    private static func month(_ text: ByteSlice) -> Int? {
        if let number = text.leadingNumber { return (1...12).contains(number) ? number : nil }
        let name = text.text.lowercased().prefix(3)
        return months.firstIndex { $0.lowercased().hasPrefix(name) }.map { $0 + 1 }
    }

    private static func english(_ year: Int, _ month: Int, _ day: Int, _ call: TemplateCall)
        -> String
    {
        let name = months[month - 1]
        if day < 1 || day > 31 { return "\(name) \(year)" }
        if let isDayFirst = call.named("df"), isDayFirst.first != UInt8(ascii: "n") {
            return "\(day) \(name) \(year)"
        }
        return "\(name) \(day), \(year)"
    }

    private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

    private static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September",
        "October", "November", "December",
    ]
}
