// Out of the workspace: single suggestions, queues, and all of a variant.

package import BundleFormat
import Passages
import JSON
import SQLite

extension Suggestion {
    static let query = """
        SELECT suggestion.id, variant.source, variant.article, variant.title, from_language, language, \
        level, revision, position, kind, source_text, state, draft, text, tier, rules, checks, \
        topics, identity, problem, method, tried FROM suggestion JOIN variant ON variant.id = suggestion.variant \
        LEFT JOIN provider ON provider.id = suggestion.provider
        """

    init(_ row: borrowing Statement) {
        let level = row.text(6).flatMap { Level(rawValue: $0) } ?? .original
        self.init(
            id: row.int(0),
            identity: ArticleIdentity(source: row.text(1) ?? "", article: row.text(2) ?? ""),
            title: row.text(3) ?? "",
            task: AdaptationTask(from: row.text(4) ?? "", to: row.text(5) ?? "", level: level),
            revision: row.text(7), position: row.int(8),
            kind: Passage.Kind(rawValue: UInt8(truncatingIfNeeded: row.int(9))) ?? .paragraph,
            source: row.text(10) ?? "",
            state: row.text(11).flatMap { State(rawValue: $0) } ?? .open,
            draft: row.text(12), text: row.text(13),
            tier: row.text(14).flatMap { DraftConfidence.Tier(rawValue: $0) },
            method: row.text(20),
            rules: Self.lines(row.text(15)), failedChecks: Self.findings(row.text(16)),
            topics: Self.lines(row.text(17)),
            provider: row.text(18).flatMap { ProviderIdentity(line: $0) }, problem: row.text(19),
            tried: row.text(21).flatMap { Int($0) })
    }

    private static func lines(_ text: String?) -> [String] {
        text?.split(separator: "\n").map(String.init) ?? []
    }

    /// One finding a line, a colon behind its name.
    private static func findings(_ text: String?) -> [CheckFinding] {
        lines(text).map { line in
            let parts = line.split(separator: ":", maxSplits: 1)
            return CheckFinding(
                name: String(parts[0]), passes: false,
                words: parts.count > 1 ? String(parts[1].drop { $0 == " " }) : "")
        }
    }
}

/// Which suggestions are meant.
package struct SuggestionFilter: Sendable, Equatable {
    package var states: [Suggestion.State] = []
    package var language: String?
    package var level: Level?
    package var title: String?
    package var source: String?
    /// Only what a reviewer can decide on.
    package var hasDraft = false
    /// Only drafts with a failed check.
    package var hasFailed = false

    package init() {}

    /// Conditions with the texts to bind.
    var sql: (condition: String, texts: [String]) {
        var conditions: [String] = []
        var texts: [String] = []
        if !states.isEmpty {
            let marks = states.map { _ in "?" }.joined(separator: ", ")
            conditions.append("state IN (\(marks))")
            texts += states.map(\.rawValue)
        }
        for (column, value) in [
            ("language", language), ("level", level?.rawValue), ("variant.title", title),
            ("variant.source", source),
        ] {
            guard let value else { continue }
            conditions.append("\(column) = ?")
            texts.append(value)
        }
        if hasDraft { conditions.append("draft IS NOT NULL AND state <> 'unchanged'") }
        if hasFailed { conditions.append("checks <> ''") }
        return (conditions.isEmpty ? "1" : conditions.joined(separator: " AND "), texts)
    }
}

extension Workspace {
    package enum Order: Sendable {
        /// What most needs a look comes first.
        case risk
        /// As the articles have them.
        case text
    }

    /// Goes through suggestions.
    package borrowing func forEach(
        _ filter: SuggestionFilter, by order: Order, limit: Int = .max,
        _ body: (Suggestion) throws -> Void
    ) throws {
        let (condition, texts) = filter.sql
        let sorting =
            order == .risk
            ? "risk DESC, suggestion.id"
            : "variant.source, length(variant.article), variant.article, language, level, position"
        var rows = try database.prepare(
            Suggestion.query + " WHERE \(condition) ORDER BY \(sorting) LIMIT \(limit)")
        for (place, text) in texts.enumerated() { try rows.bind(text, at: Int32(place + 1)) }
        while try rows.step() { try body(Suggestion(rows)) }
    }

    package borrowing func count(_ filter: SuggestionFilter) throws -> Int {
        let (condition, texts) = filter.sql
        var rows = try database.prepare(
            """
            SELECT count(*) FROM suggestion JOIN variant ON variant.id = suggestion.variant
            WHERE \(condition)
            """)
        for (place, text) in texts.enumerated() { try rows.bind(text, at: Int32(place + 1)) }
        return try rows.step() ? rows.int(0) : 0
    }

    package borrowing func suggestion(_ id: Int) throws -> Suggestion? {
        var rows = try database.prepare(Suggestion.query + " WHERE suggestion.id = ?")
        try rows.bind(id, at: 1)
        return try rows.step() ? Suggestion(rows) : nil
    }

    /// A suggestion by its key.
    ///
    /// - Throws: ``WorkspaceError`` if there is none, or its source is another by now.
    package borrowing func suggestion(key: String) throws -> Suggestion {
        let number = key.split(separator: "-", maxSplits: 1).first.flatMap { Int($0) }
        guard let number, let found = try suggestion(number) else {
            throw WorkspaceError(.notFound, key, "there is no such suggestion; list shows them")
        }
        guard key == String(number) || key == found.key else {
            throw WorkspaceError(
                .refused, key, "its source has changed since; export it again")
        }
        return found
    }

    /// All suggestions of one variant in the order of its passages; the title's comes first.
    package borrowing func suggestions(
        of identity: ArticleIdentity, language: String, level: Level
    ) throws -> [Suggestion] {
        var rows = try database.prepare(
            Suggestion.query
                + """
                 WHERE variant.source = ? AND variant.article = ? AND language = ? AND level = ?
                ORDER BY position
                """)
        try rows.bind(identity.source, at: 1)
        try rows.bind(identity.article, at: 2)
        try rows.bind(language, at: 3)
        try rows.bind(level.rawValue, at: 4)
        var suggestions: [Suggestion] = []
        while try rows.step() { suggestions.append(Suggestion(rows)) }
        return suggestions
    }
}
