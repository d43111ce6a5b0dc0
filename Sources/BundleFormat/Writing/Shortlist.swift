// Not all that a source holds goes into a bundle: which staged articles do, and why the others do not.

/// Articles of a staging that are wanted.
///
/// It takes one byte for each article.
package struct Shortlist: Sendable, Equatable {
    /// Why an article is left out.
    package enum Reason: UInt8, Sendable, CaseIterable {
        case notTaken = 1
        case language
        case level
        case license
        case stub
        case topic
        case title
        case budget

        /// As it is said: "left out: 3 articles, …".
        package var words: String {
            switch self {
            case .notTaken: "not among those to take"
            case .language: "in a language that is not wanted"
            case .level: "of a level that is not wanted"
            case .license: "under a licence that is not allowed"
            case .stub: "shorter than wanted"
            case .topic: "of a topic to leave"
            case .title: "named among those to leave"
            case .budget: "over the budget"
            }
        }
    }

    /// By the number of the staged article; 0 is wanted.
    private var reasons: [UInt8]

    /// - Parameter count: The greatest number of a staged article.
    package init(count: Int) {
        reasons = [UInt8](repeating: 0, count: count + 1)
    }

    package func contains(_ article: Int) -> Bool {
        reasons.indices.contains(article) && reasons[article] == 0
    }

    /// Nil for an article that is wanted.
    package func reason(for article: Int) -> Reason? { Reason(rawValue: reasons[article]) }

    /// The first reason counts.
    package mutating func leave(_ article: Int, because reason: Reason) {
        if reasons[article] == 0 { reasons[article] = reason.rawValue }
    }

    /// Takes back what was said of an article.
    package mutating func take(_ article: Int) { reasons[article] = 0 }
}
