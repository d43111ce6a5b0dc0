// What a curator wants derived of a bundle's articles, by what, and under which conditions.

package import BundleFormat
package import Ingest
package import Simplifying

/// The key "adapt" of a recipe.
package struct AdaptationPlan: Sendable, Equatable {
    /// Where drafts and reviews are kept, beside the recipe.
    package var workspacePath: String
    /// The name of the log: the workspace's file name.
    package var origin: String
    /// In the order of the recipe; a later one may start from what an earlier one makes.
    package var variants: [VariantRule]
    package var policy: Policy
    /// SPDX identifier under which adaptations are handed out; nil is each article's own.
    package var license: String?

    /// - Returns: Nil for a recipe that adapts nothing.
    /// - Throws: `SourceError` naming the key that does not hold.
    package static func of(_ recipe: Recipe) throws(SourceError) -> AdaptationPlan? {
        guard let object = recipe.adaptation else { return nil }
        return try PlanParser(object, recipePath: recipe.path).plan()
    }
}

/// One variant that is wanted of every article that there is in another.
package struct VariantRule: Sendable, Equatable {
    package var from: String
    package var fromLevel: Level
    package var language: String
    package var level: Level
    package var provider: ProviderSettings
    /// What may go out of this variant; nil is the policy's own.
    package var derived: Policy.Derived?
    /// How many reviewers a passage needs; nil is the policy's own.
    package var reviewers: Int?
    /// The least share of an article's prose, in bytes, that must be derived for the variant to go out.
    package var leastShare: Double
    /// Terms that have one wording.
    package var glossary: [GlossaryTerm] = []
    /// Titles to adapt; all if empty.
    package var titles: [String]

    package var task: AdaptationTask {
        AdaptationTask(from: from, to: language, level: level, fromLevel: fromLevel)
    }
}
