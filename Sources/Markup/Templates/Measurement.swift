// "{{convert|5|km|mi}}": the number and unit that the author wrote are what must not be lost.

enum Measurement {
    /// With what it is in other units; as it was given where a unit is not known.
    static func convert(_ call: TemplateCall, language: String) -> Bytes {
        Conversion.text(of: call, language: language) ?? quantity(call, language: language)
    }

    /// "5 km"; "3 to 5 km"; "5 ft 6 in".
    static func quantity(_ call: TemplateCall, language: String) -> Bytes {
        let values = call.positional
        var result = Bytes()
        var index = 0
        while index < values.count, index < 12 {
            guard isNumber(values[index]) else { break }
            result += NumberText.formatted(number(values[index])[...], language: language)
            index += 1
            if index < values.count, let joint = ConvertCall.joints[LinkPrefix.key(values[index])],
                index + 1 < values.count, isNumber(values[index + 1])
            {
                result += joint.input
                index += 1
                continue
            }
            guard index < values.count, !values[index].isEmpty else { break }
            let unit = values[index].text
            result +=
                (unit.utf8.first == UInt8(ascii: "%") ? "" : " ")
                + (MeasuredUnit.named(unit)?.symbol ?? unit)
            index += 1
            guard index + 1 < values.count, isNumber(values[index]), !values[index + 1].isEmpty,
                !isNumber(values[index + 1]), joins.contains(unit + " " + values[index + 1].text)
            else { break }
            result.append(.space)
        }
        return result.isEmpty ? Bytes(values.first ?? []) : result
    }

    private static func isNumber(_ text: ByteSlice) -> Bool {
        guard let byte = text.first(where: { $0 != 0x2D && $0 != 0x2B && $0 != 0x2E && $0 != 0x7E })
        else { return false }
        return byte.isDigit || byte >= 0xE0 || text.has([0xE2, 0x88, 0x92], at: text.startIndex)
    }

    /// "2+1/2" is read as "2 1/2", "3e6" as "3×10^6".
    private static func number(_ text: ByteSlice) -> Bytes {
        var result = Bytes()
        for (offset, byte) in text.enumerated() {
            if byte == 0x2B, offset > 0 {
                result.append(.space)
            } else if byte.lowered == 0x65, offset > 0 {
                result += "×10^"
            } else {
                result.append(byte)
            }
        }
        return result
    }

    /// "{{val|1.5|0.2|e=6|u=m}}" is "1.5±0.2×10^6 m".
    static func value(_ call: TemplateCall) -> Bytes {
        let values = call.positional
        var result = Bytes()
        if let prefix = call.named("p") { result += prefix }
        result += values.first ?? []
        if let error = call.positional(1) {
            result += call.positional(2) == nil ? "±" : "+"
            result += error
        }
        if let minus = call.positional(2) {
            result += minus.first == 0x2D ? Bytes(minus) : Bytes("−") + minus
        }
        if let exponent = call.named("e") {
            result += values.isEmpty ? "10^" : "×10^"
            result += exponent
        }
        if let unit = call.named("u", "ul") {
            if unit.first != UInt8(ascii: "%") { result.append(.space) }
            result += unit
        }
        if let per = call.named("up", "upl") {
            result += "/"
            result += per
        }
        if let suffix = call.named("s") { result += suffix }
        return result
    }

    /// "{{frac|2|1|2}}" is "2 1/2".
    static func fraction(_ call: TemplateCall) -> Bytes {
        let values = call.positional.filter { !$0.isEmpty }
        switch values.count {
        case 0: return []
        case 1: return Bytes("1/") + values[0]
        case 2: return Bytes(values[0]) + Bytes("/") + values[1]
        default: return Bytes(values[0]) + Bytes(" ") + values[1] + Bytes("/") + values[2]
        }
    }

    private static let joins: Set<String> = [
        "ft in", "foot in", "lb oz", "st lb", "mi yd", "mi ft", "yd ft", "mi ch", "h min", "lbs oz",
    ]
}
