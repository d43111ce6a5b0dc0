// A page and a revision as an export has them, before it is decided what becomes of them.

/// A page with its newest revision.
struct DumpPage {
    var title = ""
    /// Nil in schemas before 0.6, which leave it to the title's prefix.
    var namespace: Int?
    var id = ""
    /// The title that the export itself says the page redirects to.
    var redirectTarget: String?
    var newest: DumpRevision?
    var revisionCount = 0
    /// Shown names of those who made the revisions, each once, in their order.
    var contributors: [String] = []
    /// The byte just after the page.
    var endOffset = 0

    /// Counts a revision, and keeps it if it is the newest so far.
    mutating func add(_ revision: DumpRevision) {
        revisionCount += 1
        if let name = revision.contributor, !contributors.contains(name),
            contributors.count < Contributor.maximumCount
        {
            contributors.append(name)
        }
        if let newest, revision.order < newest.order { return }
        newest = revision
    }
}

/// One revision; what its author wrote about it is not kept.
struct DumpRevision {
    var id = ""
    var timestamp = ""
    /// The name as it may be shown, nil if the source hides it.
    var contributor: String?
    /// Nil in schemas before 0.6, where all is wikitext.
    var model: String?
    /// The wikitext with XML's entities in place; nil if missing, hidden or not asked for.
    var text: [UInt8]?
    var isTooLarge = false

    var order: RevisionOrder { RevisionOrder(timestamp: timestamp, revision: id) }
}
