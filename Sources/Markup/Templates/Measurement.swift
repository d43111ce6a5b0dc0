// "{{convert|5|km|mi}}": the number and unit that the author wrote are what must not be lost.

enum Measurement {
    /// "5 km"; "3 to 5 km"; "5 ft 6 in"; the second unit is left out.
    static func convert(_ call: TemplateCall) -> Bytes {
        let values = call.positional
        var result = Bytes()
        var index = 0
        while index < values.count, index < 12 {
            guard isNumber(values[index]) else { break }
            result += number(values[index])
            index += 1
            if index < values.count, let word = ranges[LinkPrefix.key(values[index])],
                index + 1 < values.count, isNumber(values[index + 1])
            {
                result += word
                index += 1
                continue
            }
            guard index < values.count, !values[index].isEmpty else { break }
            let unit = values[index].text
            result += (unit.utf8.first == UInt8(ascii: "%") ? "" : " ") + (units[unit] ?? unit)
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

    private static let ranges: [String: String] = [
        "to": " to ", "-": "–", "–": "–", "to(-)": "–", "and": " and ", "and(-)": " and ",
        "or": " or ",
        "by": " by ", "x": " × ", "×": " × ", "xx": " × ", "*": " × ", "+/-": " ± ", "±": " ± ",
        "&ndash;": "–", "to about": " to about ", "by(x)": " × ", "e": "–", "থেকে": " থেকে ",
    ]

    private static let joins: Set<String> = [
        "ft in", "foot in", "lb oz", "st lb", "mi yd", "mi ft", "yd ft", "mi ch", "h min", "lbs oz",
    ]

    private static let units: [String: String] = [
        "C": "°C", "F": "°F", "K": "K", "sqmi": "sq mi", "sqkm": "km²", "km2": "km²", "m2": "m²",
        "cm2": "cm²", "mm2": "mm²",
        "ft2": "sq ft", "sqft": "sq ft", "sqm": "m²", "acre": "acres", "m3": "m³", "cm3": "cm³",
        "km3": "km³",
        "ft3": "cu ft", "cuft": "cu ft", "cumi": "cu mi", "cuyd": "cu yd", "cuin": "cu in",
        "USgal": "US gallons",
        "impgal": "imperial gallons", "LT": "long tons", "ST": "short tons", "MT": "tonnes",
        "t": "tonnes", "kn": "knots",
        "nmi": "nautical miles", "hp": "hp", "mile": "miles", "miles": "miles", "foot": "feet",
        "inch": "inches",
        "PD/sqmi": "per sq mi", "PD/km2": "per km²", "/sqmi": "per sq mi", "/km2": "per km²",
        "m3/s": "m³/s", "ft3/s": "cu ft/s",
        "cuft/s": "cu ft/s", "C-change": "°C", "F-change": "°F", "C°": "°C", "F°": "°F",
        "oilbbl": "barrels",
        "oilbbl/d": "barrels per day", "kPa": "kPa", "e6m3": "million m³", "e6km2": "million km²",
        "yd": "yards",
        "acre.ft": "acre-feet", "acre·ft": "acre-feet", "km2/ha": "km²", "lbf": "lbf",
        "kg/m3": "kg/m³", "g/cm3": "g/cm³",
        "mi2": "sq mi", "in2": "sq in", "sqin": "sq in", "sqyd": "sq yd", "e6acre": "million acres",
        "C(K)": "°C", "long ton": "long tons",
    ]
}
