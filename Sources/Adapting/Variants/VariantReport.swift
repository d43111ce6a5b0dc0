// What a curator hears of variants after a build: how many went out, and why others did not.

import BundleFormat

/// Counts over the variants that a plan wants.
package struct VariantReport: Sendable, Equatable {
    package private(set) var variants = 0
    package private(set) var passages = 0
    package private(set) var reviewedPassages = 0
    /// By reason, how many variants were held back.
    package private(set) var held: [String: Int] = [:]
    /// The first few that were held back, one sentence each.
    package private(set) var examples: [String] = []
    package private(set) var warnings: [String] = []

    private static let mostExamples = 3

    package init() {}

    mutating func count(_ text: VariantText) {
        variants += 1
        passages += text.derivedCount
        reviewedPassages += text.reviewedCount
    }

    mutating func hold(_ source: Article, _ rule: VariantRule, because reason: String) {
        held[reason, default: 0] += 1
        guard examples.count < Self.mostExamples else { return }
        examples.append("\(Self.name(source, rule)) is left out: \(reason).")
    }

    mutating func warn(_ source: Article, _ rule: VariantRule, _ words: String) {
        guard warnings.count < Self.mostExamples else { return }
        warnings.append("\(Self.name(source, rule)): \(words).")
    }

    private static func name(_ source: Article, _ rule: VariantRule) -> String {
        "\"\(source.title)\" in \(rule.language), \(rule.level.rawValue)"
    }
}
