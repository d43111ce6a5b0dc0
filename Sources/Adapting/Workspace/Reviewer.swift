// Reviewers are known by a name of their choice, and by whether they are people.

package import BundleFormat

/// Who decides.
package struct Reviewer: Sendable, Hashable {
    /// One line; a pseudonym, not a mail address.
    package let name: String
    package let kind: Review.Kind

    /// - Throws: ``WorkspaceError`` for a name that says nothing, or would say too much.
    package init(_ name: String, kind: Review.Kind) throws(WorkspaceError) {
        guard !name.isEmpty, name.utf8.count <= 80,
            name.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F })
        else {
            throw WorkspaceError(
                .refused, "reviewer", "a reviewer needs a name of 1 to 80 bytes on one line")
        }
        guard !name.contains("@") else {
            throw WorkspaceError(
                .refused, name, "names of reviewers go into bundles; use a pseudonym without \"@\"")
        }
        self.name = name
        self.kind = kind
    }
}

/// A reviewer's verdict on a suggestion.
package enum Verdict: Sendable, Equatable {
    case accept
    case edit(String)
    case reject(reason: String)
    /// Seen and left for later.
    case skip

    package var word: String {
        switch self {
        case .accept: "accept"
        case .edit: "edit"
        case .reject: "reject"
        case .skip: "skip"
        }
    }
}

/// What a decision needs to know of the policy.
package struct ReviewTerms: Sendable, Equatable {
    package var reviewers: Int
    package var acceptsSoftware: Bool
    package var fastestWordsPerSecond: Double
    package var rollback: Policy.Rollback?

    package init(_ policy: Policy, reviewers: Int? = nil) {
        self.reviewers = reviewers ?? policy.reviewers
        acceptsSoftware = policy.acceptsSoftware
        fastestWordsPerSecond = policy.fastestWordsPerSecond
        rollback = policy.rollback
    }
}
