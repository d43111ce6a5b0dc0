// From the key "adapt" of a recipe to the conditions under which derived text goes out.

import Ingest

struct PolicyParser {
    private let object: RecipeObject

    init(_ object: RecipeObject) {
        self.object = object
    }

    func policy() throws(SourceError) -> Policy {
        var policy = Policy()
        policy.derived = try Self.derived("derived", of: object) ?? policy.derived
        try readReview(into: &policy)
        if let word = try object.text("confidence") {
            guard let tier = DraftConfidence.Tier(rawValue: word) else {
                throw object.failure("confidence", "is none of low, medium, high: \(word)")
            }
            policy.leastTier = tier
        }
        policy.refusedChecks = try object.texts("refuse")
        try readRollback(into: &policy)
        try readTopics(into: &policy)
        return policy
    }

    static func derived(
        _ key: String, of object: RecipeObject
    ) throws(SourceError) -> Policy.Derived? {
        guard let word = try object.text(key) else { return nil }
        guard let derived = Policy.Derived(rawValue: word) else {
            throw object.failure(key, "is none of none, reviewed, labelled: \(word)")
        }
        return derived
    }

    private func readReview(into policy: inout Policy) throws(SourceError) {
        let keys = ["by", "reviewers", "unmodified", "flexibility", "pace"]
        guard let review = try object.object("review", keys: keys) else { return }
        if let word = try review.text("by") {
            guard ["person", "anyone"].contains(word) else {
                throw review.failure("by", "is none of person, anyone: \(word)")
            }
            policy.acceptsSoftware = word == "anyone"
        }
        policy.reviewers = try review.number("reviewers", 1...9) ?? policy.reviewers
        if let limit = try review.number("unmodified", 1...100) {
            policy.unmodified?.limitInPercent = limit
        }
        if let points = try review.number("flexibility", 0...100) {
            policy.unmodified?.flexibilityInPoints = points
        }
        if let pace = try review.number("pace", 1...1_000) {
            policy.fastestWordsPerSecond = Double(pace)
        }
    }

    private func readRollback(into policy: inout Policy) throws(SourceError) {
        guard let rollback = try object.object("rollback", keys: ["below", "last"]) else { return }
        policy.rollback = Policy.Rollback(
            below: Double(try rollback.number("below", 0...100) ?? 50) / 100,
            last: try rollback.number("last", 1...100_000) ?? 50)
    }

    private func readTopics(into policy: inout Policy) throws(SourceError) {
        if let sensitive = try object.object("sensitive", keys: SensitiveTopics.names) {
            for name in SensitiveTopics.names {
                guard let topic = try sensitive.object(name, keys: ["categories", "words"]) else {
                    continue
                }
                policy.sensitive.added[name] = try words(of: topic)
            }
        }
        guard let topics = try object.object("topics", keys: nil) else { return }
        for name in topics.names {
            let keys = ["categories", "words", "derived"]
            guard let topic = try topics.object(name, keys: keys) else { continue }
            policy.topics.append(
                TopicRule(
                    name: name, words: try words(of: topic),
                    derived: try Self.derived("derived", of: topic) ?? .reviewed))
        }
    }

    private func words(of topic: RecipeObject) throws(SourceError) -> TopicWords {
        TopicWords(categories: try topic.texts("categories"), words: try topic.texts("words"))
    }
}
