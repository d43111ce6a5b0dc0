// "{{convert|5|km}}": "5 kilometres (3.1 mi)".

/// Writes a measure as the author gave it, and what it is in other units.
struct Conversion {
    private let call: ConvertCall
    private let template: TemplateCall
    private let unit: MeasuredUnit
    private let outputs: [(code: String, unit: MeasuredUnit)]

    /// Nil when a unit is not known; then the measure is shown as it was given.
    static func text(of template: TemplateCall, language: String) -> Bytes? {
        guard let call = ConvertCall(template.positional),
            let conversion = Conversion(call, template, language: language)
        else { return nil }
        return Bytes(conversion.text)
    }

    private init?(_ call: ConvertCall, _ template: TemplateCall, language: String) {
        guard let unit = MeasuredUnit.named(call.code) else { return nil }
        self.call = call
        self.template = template
        self.unit = unit
        isEnglish = language == "en"
        var codes = call.outputs.isEmpty ? unit.outputs : call.outputs
        if call.outputs.isEmpty, let value = call.amounts.first?.value {
            if codes == ["ft"], value > 0, value < 3 { codes = ["ftin"] }
            if !call.smaller.isEmpty {
                codes = ["ft", "yd", "mi"].contains(call.code) ? ["m"] : ["kg"]
            }
        }
        outputs = codes.compactMap { code in
            Self.output(code).flatMap { $0.kind == unit.kind ? (code, $0) : nil }
        }
    }

    private let isEnglish: Bool

    private static func output(_ code: String) -> MeasuredUnit? {
        switch code {
        case "ftin": MeasuredUnit.named("ft")
        case "lboz": MeasuredUnit.named("lb")
        case "stlb": MeasuredUnit.named("st")
        default: MeasuredUnit.named(code)
        }
    }

    // MARK: Settings

    private func setting(_ name: String) -> String { template.named(name)?.text ?? "" }
    private var isAmerican: Bool { setting("sp") == "us" }
    private var display: String { setting("disp") }

    private var inputHasSymbol: Bool {
        let setting = setting("abbr")
        if template.name == "cvt", setting.isEmpty { return true }
        return ["on", "in", "y", "yes", "~", "unit"].contains(setting) || !isEnglish
    }

    private var outputHasSymbol: Bool {
        !["off", "in", "none", "no"].contains(setting("abbr"))
    }

    private var isAdjective: Bool { ["on", "mid", "pre", "1"].contains(setting("adj")) }

    // MARK: Text

    private var text: String {
        let input = self.input
        let shown = outputs.map(output)
        guard !shown.isEmpty, !["unit", "unit2", "preunit only"].contains(display) else {
            return input
        }
        let isFlipped = setting("order") == "flip" || display == "flip"
        let converted = shown.joined(separator: isFlipped ? " or " : "; ")
        switch display {
        case "out", "output only", "output number only", "number": return converted
        case "or": return "\(input) or \(converted)"
        case "comma", "s": return "\(input), \(converted)"
        case "table", "tablecen", "br", "br()": return "\(input) \(converted)"
        default:
            return isFlipped ? "\(converted) (\(input))" : "\(input) (\(converted))"
        }
    }

    private var input: String {
        let hasSymbol =
            setting("order") == "flip" || display == "flip" ? outputHasSymbol : inputHasSymbol
        var text = ""
        for (place, amount) in call.amounts.enumerated() {
            if place > 0 { text += ConvertCall.joints[call.joints[place - 1]]?.input ?? " " }
            text += Self.shown(amount.written)
            if place < call.amounts.count - 1, call.joints[place] == "x" {
                text += label(unit, call.amounts[place].value, hasSymbol: true)
            }
        }
        let last = call.amounts.last?.value ?? 0
        text += label(unit, last, hasSymbol: hasSymbol || call.joints.last == "x")
        for (amount, code) in call.smaller {
            guard let smaller = MeasuredUnit.named(code) else { continue }
            text +=
                " " + Self.shown(amount.written)
                + label(smaller, amount.value, hasSymbol: hasSymbol)
        }
        return text
    }

    /// The unit behind a number, with the blank or hyphen that belongs between.
    private func label(_ unit: MeasuredUnit, _ value: Double, hasSymbol: Bool) -> String {
        if setting("abbr") == "values" { return "" }
        if unit.symbol.hasPrefix("/") { return hasSymbol ? unit.symbol : " " + unit.name }
        if unit.kind == "temperature" { return " " + unit.symbol }
        if hasSymbol, unit.symbol != unit.name { return " " + unit.symbol }
        if isAdjective {
            return "-"
                + unit.name(for: 1, isAmerican: isAmerican).split(separator: " ").joined(
                    separator: "-")
        }
        return " " + unit.name(for: value, isAmerican: isAmerican)
    }

    /// "1300" as "1,300", "2+1/2" as "2 1/2".
    private static func shown(_ written: String) -> String {
        var bytes = Bytes(written)
        if bytes.first == 0x2D { bytes.replaceSubrange(0..<1, with: Bytes("−")) }
        if let plus = bytes.dropFirst().firstIndex(of: 0x2B) { bytes[plus] = .space }
        guard let start = bytes.firstIndex(where: \.isDigit) else { return bytes.text }
        if bytes.contains(0x2C) || bytes.contains(UInt8(ascii: "/")) { return bytes.text }
        let digits = bytes[start...].prefix(while: \.isDigit)
        let rest = bytes[digits.endIndex...]
        if let first = rest.first, first.lowered == 0x65 {
            return bytes[..<digits.endIndex].text + "×10^" + rest.dropFirst().text
        }
        return bytes[..<start].text + NumberText.grouped(digits, language: "en").text + rest.text
    }

    // MARK: Outputs

    private func output(_ output: (code: String, unit: MeasuredUnit)) -> String {
        if output.code == "ftin" { return composite(12, "ft", "in") }
        if output.code == "lboz" { return composite(16, "lb", "oz") }
        if output.code == "stlb" { return composite(14, "st", "lb") }
        var text = ""
        for (place, amount) in call.amounts.enumerated() {
            let value = unit.converted(total(amount), to: output.unit)
            if place > 0 { text += ConvertCall.joints[call.joints[place - 1]]?.output ?? " " }
            text += Rounding.text(value, places: places(amount, value, output.unit))
            if place == call.amounts.count - 1 || call.joints[place] == "x" {
                let isNumber = display == "number" || display == "output number only"
                text += isNumber ? "" : label(output.unit, value, hasSymbol: outputHasSymbol)
            }
        }
        return text
    }

    /// The amount with its smaller parts, in the first unit.
    private func total(_ amount: ConvertCall.Amount) -> Double {
        call.smaller.reduce(amount.value) { sum, part in
            guard let smaller = MeasuredUnit.named(part.code) else { return sum }
            return sum + part.amount.value * smaller.size / unit.size
        }
    }

    private func places(
        _ amount: ConvertCall.Amount, _ value: Double, _ output: MeasuredUnit
    ) -> Int {
        if let places = call.places { return min(max(places, -12), 12) }
        if let digits = Int(setting("sigfig")), digits > 0, value != 0 {
            return digits - Rounding.magnitude(of: value) - 1
        }
        if unit.kind == "temperature" {
            let kelvins = amount.value * unit.size + unit.offset
            return Rounding.temperaturePlaces(written: amount.written, kelvins: kelvins)
        }
        let written = call.smaller.last?.amount.written ?? amount.written
        guard let last = call.smaller.last, let smallest = MeasuredUnit.named(last.code) else {
            return Rounding.places(input: amount.value, written: written, output: value)
        }
        // A measure in two units is meant to be more exact than its smaller number says.
        let input = total(amount) * unit.size / smallest.size
        return Rounding.places(input: input, written: written, output: value) + 1
    }

    /// "4 ft 2 in".
    private func composite(_ count: Int, _ large: String, _ small: String) -> String {
        guard let big = MeasuredUnit.named(large), let little = MeasuredUnit.named(small) else {
            return ""
        }
        var text = ""
        for (place, amount) in call.amounts.enumerated() {
            let value = unit.converted(total(amount), to: little)
            let places =
                call.places
                ?? max(
                    0,
                    min(
                        1,
                        Rounding.places(input: amount.value, written: amount.written, output: value)
                    ))
            let rounded = Expression.rounded(value, to: Double(max(0, places)))
            let whole = Int(rounded / Double(count))
            let rest = rounded - Double(whole * count)
            if place > 0 { text += ConvertCall.joints[call.joints[place - 1]]?.output ?? " " }
            text +=
                Rounding.text(Double(whole), places: 0)
                + label(big, Double(whole), hasSymbol: outputHasSymbol)
            text +=
                " " + Rounding.text(rest, places: max(0, places))
                + label(little, rest, hasSymbol: outputHasSymbol)
        }
        return text
    }
}
