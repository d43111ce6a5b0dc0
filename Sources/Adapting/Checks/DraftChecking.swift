// Drafts are looked at by checks that a person can name before a person looks at them.

/// What one check said of a draft.
package struct CheckFinding: Sendable, Equatable {
    /// Stable: "numbers".
    package let name: String
    package let passes: Bool
    /// For people, one sentence: what is missing or new.
    package let words: String

    package init(name: String, passes: Bool, words: String) {
        self.name = name
        self.passes = passes
        self.words = words
    }
}

/// Whatever looks at drafts.
package protocol DraftChecking: Sendable {
    func verdict(on draft: Draft, of source: String, task: AdaptationTask) -> DraftVerdict
}

/// What checks say of a draft.
package struct DraftVerdict: Sendable, Equatable {
    /// Every check that was made, those that pass included.
    package let findings: [CheckFinding]
    package let confidence: DraftConfidence
}

/// How sure one can be of a draft: a tier for people, a number to sort by.
package struct DraftConfidence: Sendable, Equatable {
    package enum Tier: String, Sendable, CaseIterable, Comparable {
        case low
        case medium
        case high

        package static func < (one: Tier, other: Tier) -> Bool { one.order < other.order }

        private var order: Int { self == .low ? 0 : self == .medium ? 1 : 2 }
    }

    package let tier: Tier
    /// 0…1; of use for comparing drafts of one provider only.
    package let value: Double
    /// How it was come by.
    package let method: String

    package init(tier: Tier, value: Double, method: String) {
        self.tier = tier
        self.value = value
        self.method = method
    }
}
