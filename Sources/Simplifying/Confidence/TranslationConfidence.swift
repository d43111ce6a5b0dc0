// Which translated drafts a person should look at first. The weights come from drafts of rule-based
// translators compared with translations by people; a tier is a place in that order, not a probability
// that nothing is wrong.

/// How far a translated draft may be trusted.
package enum TranslationConfidence {
    /// Recorded with every draft.
    package static let method = "measures of words, fitted to human translations; checks"

    /// - Parameters:
    ///   - unknownWords: How many words the translator has no translation of; nil where it does not say.
    ///   - checks: What ``DraftChecker`` found; each failed check lowers the confidence, and a draft in
    ///     the wrong language, empty or unchanged is low whatever else it is.
    package static func of(
        source: String, draft: String, unknownWords: Int? = nil, checks: [DraftCheck] = []
    ) -> Confidence {
        let measures = TranslationMeasures(source: source, draft: draft, unknownWords: unknownWords)
        let failed = checks.filter { !$0.passed }
        var sum = bias
        for (weight, value) in zip(weights, measures.values) { sum += weight * value }
        sum -= costOfCheck * Double(failed.count)
        let score = max(0, min(1, 0.5 + sum / 6))
        let isUseless = failed.contains { [.language, .unchanged, .prompt].contains($0.name) }
        let tier: Confidence.Tier =
            isUseless || sum < mediumFrom
            ? .low : sum < highFrom || !failed.isEmpty ? .medium : .high
        return Confidence(tier: tier, score: isUseless ? min(score, 0.1) : score, method: method)
    }

    /// A failed check says more than any measure of words; set by hand.
    private static let costOfCheck = 0.25
    /// The lowest third of the drafts that the weights were fitted to are below the first, the highest
    /// third above the second.
    private static let mediumFrom = -0.28
    private static let highFrom = 0.17

    /// Made by the program fit-checks ("confidence"); in the order of ``TranslationMeasures/names``.
    private static let bias = -3.820
    private static let weights: [Double] = [1.047, 0.182, 0.401, 2.903, -0.748, -1.464, -7.162]
}
