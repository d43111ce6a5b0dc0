/// Numbers as JSON writes them.
enum JSONNumber {
    /// The shortest digits that read back as the same number; null for what JSON has no number for.
    static func text(_ number: Double) -> String {
        guard number.isFinite else { return "null" }
        return "\(number)"
    }

    /// At most `places` decimal places, half away from zero, without zeros at the end: "0.9", "12".
    static func text(_ number: Double, places: Int) -> String {
        let places = min(max(places, 0), 15)
        let scale = (0..<places).reduce(1) { power, _ in power * 10 }
        let scaled = (number * Double(scale)).rounded()
        // Beyond 2^53 a number has no decimal places to round.
        guard scaled.isFinite, scaled.magnitude < 0x1p53 else { return text(number) }
        let whole = Int(scaled.magnitude)
        let sign = scaled < 0 ? "-" : ""
        let digits = String(whole % scale)
        let fraction = String(repeating: "0", count: max(places - digits.utf8.count, 0)) + digits
        let kept = withoutZerosAtEnd(fraction)
        return "\(sign)\(whole / scale)" + (kept.isEmpty ? "" : "." + kept)
    }

    private static func withoutZerosAtEnd(_ digits: String) -> String {
        guard let last = digits.utf8.lastIndex(where: { $0 != UInt8(ascii: "0") }) else {
            return ""
        }
        return String(digits[...last])
    }
}
