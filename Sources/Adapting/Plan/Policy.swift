// What a machine wrote goes out under conditions that a curator states once and a program keeps.

import BundleFormat

/// The conditions under which derived text gets into a bundle.
package struct Policy: Sendable, Equatable {
    package enum Derived: String, Sendable, CaseIterable, Comparable {
        /// Nothing derived.
        case none
        /// What reviewers approved.
        case reviewed
        /// Also what nobody reviewed, labelled so.
        case labelled

        package static func < (one: Derived, other: Derived) -> Bool { one.order < other.order }

        private var order: Int { self == .none ? 0 : self == .reviewed ? 1 : 2 }
    }

    /// What Content Translation asks of translators: mediawiki.org, "Content translation".
    package struct Unmodified: Sendable, Equatable {
        /// Over so many percent of words as the machine wrote them an article does not go out.
        package var limitInPercent = 95
        /// So many points below it goes out with a warning.
        package var flexibilityInPoints = 10
    }

    /// When a provider's version is stopped.
    package struct Rollback: Sendable, Equatable {
        /// Acceptance below this, 0…1.
        package var below: Double
        /// Over so many of its last decisions.
        package var last: Int
    }

    package var derived = Derived.reviewed
    /// Which reviewers count: persons alone, or software too.
    package var acceptsSoftware = false
    /// How many different reviewers a passage needs.
    package var reviewers = 1
    /// The least tier of text that goes out without review.
    package var leastTier = DraftConfidence.Tier.medium
    /// Checks whose failing means that there is no draft at all.
    package var refusedChecks: [String] = []
    /// Nil is no limit; of effect for translations.
    package var unmodified: Unmodified? = Unmodified()
    package var rollback: Rollback? = Rollback(below: 0.5, last: 50)
    /// A person who approves faster than so many words a second has not read them.
    package var fastestWordsPerSecond = 15.0
    package var sensitive = SensitiveTopics()
    /// By the topic's name.
    package var topics: [TopicRule] = []

    package init() {}

    /// What may go out of an article about these topics.
    package func derived(for rule: VariantRule, topics: [String]) -> Derived {
        var derived = rule.derived ?? self.derived
        for topic in self.topics where topics.contains(topic.name) {
            derived = min(derived, topic.derived)
        }
        // What may hurt people is always reviewed.
        return topics.contains(where: SensitiveTopics.names.contains)
            ? min(derived, .reviewed) : derived
    }
}

/// A topic of a curator's own, with what may go out of it.
package struct TopicRule: Sendable, Equatable {
    package let name: String
    package let words: TopicWords
    package let derived: Policy.Derived

    package init(name: String, words: TopicWords, derived: Policy.Derived) {
        self.name = name
        self.words = words
        self.derived = derived
    }
}
