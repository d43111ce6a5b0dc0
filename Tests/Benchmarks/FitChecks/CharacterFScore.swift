// The measure that translations are compared by: chrF (Popović 2015), of one sentence.

/// Character n-grams of orders one to six, recall twice as heavy as precision, 0…100.
enum CharacterFScore {
    static func of(_ draft: String, reference: String) -> Double {
        let a = Array(draft.unicodeScalars).filter { !$0.properties.isWhitespace }
        let b = Array(reference.unicodeScalars).filter { !$0.properties.isWhitespace }
        var precision = 0.0
        var recall = 0.0
        var orders = 0.0
        for order in 1...6 {
            let given = grams(a, order)
            let wanted = grams(b, order)
            guard !given.isEmpty, !wanted.isEmpty else { continue }
            let common = given.reduce(0) { $0 + min($1.value, wanted[$1.key] ?? 0) }
            precision += Double(common) / Double(given.values.reduce(0, +))
            recall += Double(common) / Double(wanted.values.reduce(0, +))
            orders += 1
        }
        guard orders > 0, precision + recall > 0 else { return 0 }
        let (p, r) = (precision / orders, recall / orders)
        return 100 * 5 * p * r / (4 * p + r)
    }

    private static func grams(_ text: [Unicode.Scalar], _ order: Int) -> [[Unicode.Scalar]: Int] {
        guard text.count >= order else { return [:] }
        var counts: [[Unicode.Scalar]: Int] = [:]
        for start in 0...(text.count - order) {
            counts[Array(text[start..<(start + order)]), default: 0] += 1
        }
        return counts
    }
}
