// The same text is longer in one language than in another.

/// How long a text is in a language, beside its English.
enum TextLength {
    /// Characters for each character of the English text; 1 where nothing is known.
    static func of(_ language: String) -> Double { lengths[language] ?? 1 }

    private static let lengths: [String: Double] = {
        var lengths: [String: Double] = [:]
        for pair in table.split(whereSeparator: \.isWhitespace) {
            let sides = pair.split(separator: ":")
            guard sides.count == 2, let length = Double(sides[1]) else { continue }
            lengths[String(sides[0])] = length
        }
        return lengths
    }()
}
