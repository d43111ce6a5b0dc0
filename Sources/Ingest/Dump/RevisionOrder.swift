// Exports with whole histories give the revisions of a page in any order.

/// The age of a revision: by time, then by number.
struct RevisionOrder: Sendable, Hashable, Comparable {
    /// ISO 8601 in UTC, empty if unknown, which is the oldest.
    let timestamp: String
    let revision: String

    static func < (one: RevisionOrder, other: RevisionOrder) -> Bool {
        if one.timestamp != other.timestamp { return one.timestamp < other.timestamp }
        if let left = Int(one.revision), let right = Int(other.revision) { return left < right }
        return one.revision < other.revision
    }
}
