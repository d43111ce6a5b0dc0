// One passage on its way from a provider to a bundle.

package import BundleFormat
package import Passages

/// A passage of a variant with its draft and what became of it.
package struct Suggestion: Sendable, Equatable {
    package enum State: String, Sendable, CaseIterable {
        /// No draft yet, or the provider failed; the source's text stands.
        case open
        /// The draft is the source's own text; nothing to review.
        case unchanged
        /// Drafted, seen by nobody.
        case machine
        /// Seen, not decided, or waiting for a second reviewer.
        case inReview = "in-review"
        case approved
        case rejected
        /// Was reviewed; its source changed since.
        case lapsed

        /// Whether a reviewer has something to do.
        package var isWaiting: Bool { [.machine, .inReview, .lapsed].contains(self) }
    }

    /// Never used for another suggestion.
    package let id: Int
    package let identity: ArticleIdentity
    /// Of the article that it is derived from.
    package let title: String
    package let task: AdaptationTask
    package let revision: String?
    /// The place among all passages of the article, headings included; -1 is the title.
    package let position: Int
    package let kind: Passage.Kind
    package let source: String
    package let state: State
    package let draft: String?
    /// What goes into the bundle if it is approved.
    package let text: String?
    package let tier: DraftConfidence.Tier?
    /// How the tier was come by.
    package let method: String?
    package let rules: [String]
    package let failedChecks: [CheckFinding]
    package let topics: [String]
    package let provider: ProviderIdentity?
    /// Half a sentence: why there is no draft.
    package let problem: String?
    /// The number of the provider's version that need not be asked again.
    let tried: Int?

    /// Short and stable: the number, and digits of the source text's hash, so that a file with
    /// decisions cannot be taken for another state of the text.
    package var key: String { "\(id)-\(PassageAnchor.hash(of: source))" }
}
