// "{{convert|5|to|10|km|mi|0|abbr=on}}", taken apart.

/// What a call of "convert" asks for.
struct ConvertCall {
    /// A number as it was written and as it counts.
    struct Amount {
        let written: String
        let value: Double
    }

    /// Numbers with what stands between them: "5 to 10".
    var amounts: [Amount] = []
    var joints: [String] = []
    /// "5 ft 6 in": the later, smaller parts.
    var smaller: [(amount: Amount, code: String)] = []
    var code = ""
    var outputs: [String] = []
    /// How many decimal places the call asks for.
    var places: Int?

    /// Nil when there is no number and unit.
    init?(_ values: [ByteSlice]) {
        var index = 0
        while index < values.count, amounts.count < 8 {
            guard let amount = Amount(values[index]) else { return nil }
            amounts.append(amount)
            index += 1
            guard index + 1 < values.count,
                Self.joints[LinkPrefix.key(values[index])] != nil, Amount(values[index + 1]) != nil
            else { break }
            joints.append(LinkPrefix.key(values[index]))
            index += 1
        }
        guard index < values.count, !values[index].isEmpty else { return nil }
        code = values[index].text
        index += 1
        index = readSmaller(values, from: index)
        if index < values.count, Amount(values[index]) == nil {
            outputs = values[index].text.split { $0 == " " || $0 == "+" }.map(String.init)
            if values[index].text == "ft in" { outputs = ["ftin"] }
            index += 1
        }
        if index < values.count { places = Int(values[index].text) }
    }

    private mutating func readSmaller(_ values: [ByteSlice], from start: Int) -> Int {
        var index = start
        var last = code
        while index + 1 < values.count, joints.isEmpty, let amount = Amount(values[index]),
            Self.steps.contains("\(last) \(values[index + 1].text)")
        {
            last = values[index + 1].text
            smaller.append((amount, last))
            index += 2
        }
        return index
    }

    /// Units that stand behind each other in one measure.
    private static let steps: Set<String> = [
        "ft in", "foot in", "feet in", "lb oz", "lbs oz", "st lb", "mi yd", "mi ft", "yd ft",
        "mi ch", "mi furlong",
        "h min", "yd in", "m cm", "long_ton lb", "LT lb",
    ]

    /// What may stand between two numbers, with how it is shown in the input and in the output.
    static let joints: [String: (input: String, output: String)] = [
        "to": (" to ", " to "), "-": ("–", "–"), "–": ("–", "–"), "&ndash;": ("–", "–"),
        "to(-)": (" to ", "–"), "and": (" and ", " and "), "and(-)": (" and ", "–"),
        "&": (" & ", " & "),
        "or": (" or ", " or "), "by": (" by ", " by "), "by(x)": (" by ", " × "),
        "x": (" × ", " × "),
        "×": (" × ", " × "), "xx": (" × ", " × "), "*": (" × ", " × "), "+/-": (" ± ", " ± "),
        "±": (" ± ", " ± "), "to about": (" to about ", " to about "), "e": ("–", "–"),
        "+": (" + ", " + "), ",": (", ", ", "), ", and": (", and ", ", and "),
        "থেকে": (" থেকে ", " থেকে "),
    ]
}

extension ConvertCall.Amount {
    /// "1,300", "-5", "2+1/2", "1/3", "3e6".
    init?(_ text: ByteSlice) {
        let written = text.trimmed.text
        var plain = Bytes(written.utf8.filter { $0 != 0x2C && !$0.isBlank })
        if plain.has([0xE2, 0x88, 0x92], at: 0) { plain.replaceSubrange(0..<3, with: [0x2D]) }
        if plain.has(Bytes("&minus;"), at: 0) { plain.replaceSubrange(0..<7, with: [0x2D]) }
        guard let first = plain.first,
            first.isDigit || first == 0x2D || first == 0x2B || first == 0x2E
        else { return nil }
        guard let value = Double(plain.text) ?? Self.fraction(plain) else { return nil }
        self.init(written: written, value: value)
    }

    private static func fraction(_ text: Bytes) -> Double? {
        let isNegative = text.first == 0x2D
        let parts = text.drop { $0 == 0x2D }.split(separator: 0x2B)
        var sum = 0.0
        for part in parts {
            let numbers = part.pieces(separatedBy: UInt8(ascii: "/")).compactMap { Double($0.text) }
            guard numbers.count == part.pieces(separatedBy: UInt8(ascii: "/")).count else {
                return nil
            }
            switch numbers.count {
            case 1: sum += numbers[0]
            case 2 where numbers[1] != 0: sum += numbers[0] / numbers[1]
            default: return nil
            }
        }
        return parts.isEmpty ? nil : isNegative ? -sum : sum
    }
}
