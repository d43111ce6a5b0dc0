// How far a draft may be trusted without a look. A tier, not a probability: what can be known of a
// text without understanding it does not carry more.

/// A tier and how it was found.
package struct Confidence: Sendable, Equatable {
    package enum Tier: String, Sendable, CaseIterable {
        case high, medium, low
    }

    package let tier: Tier
    /// 0…1, for ordering drafts by it; only order has a meaning.
    package let score: Double
    /// The name of the method, such as `rules-1`.
    package let method: String

    package init(tier: Tier, score: Double, method: String) {
        self.tier = tier
        self.score = score
        self.method = method
    }
}

extension Confidence {
    /// Of a simplification: cuts are riskier than words, and many changes riskier than few.
    static func of(_ changes: [DraftChange], sentences: Int) -> Confidence {
        guard !changes.isEmpty else { return Confidence(tier: .high, score: 1, method: "rules-1") }
        let risk = changes.reduce(0.0) { $0 + ($1.rule.holds(".split.") ? 2 : 1) }
        let perSentence = risk / Double(max(sentences, 1))
        let score = 1 / (1 + 0.15 * perSentence)
        let tier: Tier = score > 0.8 ? .high : score > 0.6 ? .medium : .low
        return Confidence(tier: tier, score: score, method: "rules-1")
    }
}
