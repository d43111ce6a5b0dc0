// "km", "e6acre", "m3/s", "C": a unit by the code that a call gives.

/// A unit of measurement.
struct MeasuredUnit: Sendable {
    var symbol: String
    var name: String
    var plural: String
    /// What can be converted into each other.
    var kind: String
    /// How much it is, in the kind's first unit.
    var size: Double
    /// What is added after scaling, for temperatures.
    var offset = 0.0
    /// Codes of what it is converted to when the call does not say.
    var outputs: [String]

    /// Nil for codes that are not known.
    static func named(_ code: String) -> MeasuredUnit? {
        if let unit = table[code] ?? temperatures[code] { return unit }
        return scaled(code) ?? quotient(code)
    }

    private static let temperatures: [String: MeasuredUnit] = {
        func unit(
            _ symbol: String, _ name: String, _ size: Double, _ offset: Double, _ outputs: [String]
        ) -> MeasuredUnit {
            MeasuredUnit(
                symbol: symbol, name: "degree \(name)", plural: "degrees \(name)",
                kind: "temperature", size: size, offset: offset, outputs: outputs)
        }
        let celsius = unit("°C", "Celsius", 1, 273.15, ["F"])
        let fahrenheit = unit("°F", "Fahrenheit", 5 / 9, 273.15 - 32 * 5 / 9, ["C"])
        var kelvin = unit("K", "", 1, 0, ["C", "F"])
        (kelvin.name, kelvin.plural) = ("kelvin", "kelvins")
        var rankine = unit("°R", "Rankine", 5 / 9, 0, ["K", "F", "C"])
        rankine.kind = "temperature"
        return [
            "C": celsius, "°C": celsius, "degC": celsius, "c": celsius, "F": fahrenheit,
            "°F": fahrenheit, "degF": fahrenheit, "f": fahrenheit, "K": kelvin, "R": rankine,
            "°R": rankine,
        ]
    }()

    /// "e6acre": a million acres.
    private static func scaled(_ code: String) -> MeasuredUnit? {
        let words = [
            ("e3", 1e3, "thousand"), ("e6", 1e6, "million"), ("e9", 1e9, "billion"),
            ("e12", 1e12, "trillion"),
        ]
        for (prefix, factor, word) in words.reversed() where code.hasPrefix(prefix) {
            guard var unit = named(String(code.dropFirst(prefix.count))), unit.offset == 0 else {
                continue
            }
            unit.symbol = "\(word) \(unit.symbol)"
            unit.name = "\(word) \(unit.plural)"
            unit.plural = unit.name
            unit.size *= factor
            unit.outputs = unit.outputs.map { prefix + $0 }
            return unit
        }
        return nil
    }

    /// "m3/s".
    private static func quotient(_ code: String) -> MeasuredUnit? {
        let parts = code.split(separator: "/", omittingEmptySubsequences: false)
        let per = ["h": "h-", "a": "year", "yr": "year", "year": "year"]
        guard parts.count == 2, let above = table[String(parts[0])],
            let below = table[per[String(parts[1])] ?? String(parts[1])]
        else { return nil }
        return MeasuredUnit(
            symbol: "\(above.symbol)/\(below.symbol)", name: "\(above.name) per \(below.name)",
            plural: "\(above.plural) per \(below.name)", kind: "\(above.kind) per \(below.kind)",
            size: above.size / below.size,
            outputs: above.outputs.prefix(1).map { "\($0)/\(parts[1])" })
    }

    func converted(_ value: Double, to other: MeasuredUnit) -> Double {
        (value * size + offset - other.offset) / other.size
    }

    /// - Parameter isAmerican: Whether it is spelled "meter", not "metre".
    func name(for value: Double, isAmerican: Bool) -> String {
        let name = abs(value) == 1 ? name : plural
        guard isAmerican else { return name }
        return String(
            name.split(separator: " ", omittingEmptySubsequences: false).map { word -> String in
                word.replacingEnding("metre", "meter").replacingEnding("metres", "meters")
                    .replacingEnding("litre", "liter").replacingEnding("litres", "liters")
            }.joined(separator: " "))
    }
}

extension StringProtocol {
    fileprivate func replacingEnding(_ ending: String, _ other: String) -> String {
        hasSuffix(ending) ? dropLast(ending.count) + other : String(self)
    }
}
