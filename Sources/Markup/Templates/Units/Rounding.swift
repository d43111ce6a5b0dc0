// A converted number must not look more exact than the one it comes from.

import Glibc

/// How exact a number is, in decimal places; negative for tens, hundreds and so on.
enum Rounding {
    /// By how it is written: 1 for "2.5", 0 for "12", -2 for "1300".
    static func places(of written: String) -> Int {
        let digits = written.utf8.filter { $0.isDigit || $0 == 0x2E }
        if let point = digits.firstIndex(of: 0x2E) { return digits.count - point - 1 }
        let zeros = digits.reversed().prefix { $0 == 0x30 }.count
        return zeros == digits.count ? 0 : -zeros
    }

    /// As wikis do it: as exact as the input, one place more or less for each power of ten that lies
    /// between the two numbers, and at least two significant digits.
    static func places(input: Double, written: String, output: Double) -> Int {
        guard input != 0, output != 0 else { return max(0, places(of: written)) }
        let shift = Int(floor(log10(abs(output / input) / 2))) + 1
        let significant = 1 - Int(floor(log10(abs(output)) + 1e-12))
        return max(places(of: written) - shift, significant)
    }

    /// The power of ten of the first digit: 2 for 512.
    static func magnitude(of value: Double) -> Int { Int(floor(log10(abs(value)) + 1e-12)) }

    /// For temperatures: as exact as the input, and at least three significant digits in kelvins.
    static func temperaturePlaces(written: String, kelvins: Double) -> Int {
        let magnitude = kelvins > 1e-8 ? Int(floor(log10(kelvins) + 1e-12)) : 0
        return max(places(of: written), 2 - magnitude)
    }

    /// With digits in groups; "2,100".
    static func text(_ value: Double, places: Int) -> String {
        let rounded = Expression.rounded(value, to: Double(places))
        let shown = max(0, places)
        guard abs(rounded) < 1e15, shown <= 15 else { return ExpressionNumber.text(rounded) }
        let whole = trunc(abs(rounded) + 1e-12)
        var text = NumberText.grouped(Bytes(String(Int(whole)))[...], language: "en").text
        if shown > 0 {
            let scale = pow(10, Double(shown))
            let fraction = Int(((abs(rounded) - whole) * scale).rounded())
            let digits = String(max(0, fraction))
            text += "." + String(repeating: "0", count: max(0, shown - digits.utf8.count)) + digits
        }
        return (rounded < 0 ? "−" : "") + text
    }
}
