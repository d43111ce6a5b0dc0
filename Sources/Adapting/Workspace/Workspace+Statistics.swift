// "Is this provider any good?": how its drafts fared with reviewers, in numbers.

import BundleFormat
import SQLite

/// How the drafts of one version of a provider fared, of one pair and level.
package struct DraftStatistics: Sendable, Equatable {
    package var provider = ""
    package var task = AdaptationTask(from: "", to: "", level: .original)
    package var drafts = 0
    package var unchanged = 0
    package var waiting = 0
    package var approved = 0
    package var rejected = 0
    package var flagged = 0
    /// Decisions that were not taken back: as it was, edited, rejected.
    package var accepts = 0
    package var edits = 0
    package var rejects = 0
    /// Words of edited drafts, and how many of them were changed.
    package var editedWords = 0
    package var changedWords = 0
    /// By name, how many rejected drafts had failed a check.
    package var rejectionsByCheck: [String: Int] = [:]
    /// How often the version was stopped.
    package var stops = 0

    package var decisions: Int { accepts + edits + rejects }
}

/// What one reviewer did in one month.
package struct ReviewerStatistics: Sendable, Equatable {
    package var reviewer = ""
    package var kind = ""
    /// "2026-01".
    package var month = ""
    package var accepts = 0
    package var edits = 0
    package var rejects = 0
    package var skips = 0
}

extension Workspace {
    package borrowing func draftStatistics() throws -> [DraftStatistics] {
        var rows = try database.prepare(
            """
            SELECT identity, from_language, language, level, count(*), sum(state = 'unchanged'),
              sum(state IN ('machine', 'in-review', 'lapsed')), sum(state = 'approved'),
              sum(state = 'rejected'), sum(checks <> ''), provider.id, stops
            FROM suggestion JOIN variant ON variant.id = suggestion.variant
            JOIN provider ON provider.id = suggestion.provider WHERE draft IS NOT NULL
            GROUP BY provider.id, from_language, language, level ORDER BY 2, 3, 4, provider.id
            """)
        var all: [DraftStatistics] = []
        while try rows.step() {
            var one = DraftStatistics()
            one.provider =
                rows.text(0).flatMap { ProviderIdentity(line: $0) }?.words ?? "not known"
            one.task = AdaptationTask(
                from: rows.text(1) ?? "", to: rows.text(2) ?? "",
                level: rows.text(3) == "simple" ? .simple : .original)
            (one.drafts, one.unchanged, one.waiting) = (rows.int(4), rows.int(5), rows.int(6))
            (one.approved, one.rejected, one.flagged) = (rows.int(7), rows.int(8), rows.int(9))
            one.stops = rows.int(11)
            try addDecisions(to: &one, provider: rows.int(10))
            all.append(one)
        }
        return all
    }

    private func addDecisions(to one: inout DraftStatistics, provider: Int) throws {
        let condition = """
            FROM decision JOIN suggestion ON suggestion.id = decision.suggestion
            JOIN variant ON variant.id = suggestion.variant WHERE decision.provider = ?
            AND from_language = ? AND language = ? AND level = ? AND undone = 0
            """
        let texts = [one.task.from, one.task.to, one.task.level.rawValue]
        var rows = try database.prepare(
            """
            SELECT sum(verdict = 'accept'), sum(verdict = 'edit'), sum(verdict = 'reject'),
              sum(iif(verdict = 'edit', words, 0)), sum(iif(verdict = 'edit', edits, 0)) \(condition)
            """)
        try rows.bind(provider, at: 1)
        for (place, text) in texts.enumerated() { try rows.bind(text, at: Int32(place + 2)) }
        if try rows.step() {
            (one.accepts, one.edits, one.rejects) = (rows.int(0), rows.int(1), rows.int(2))
            (one.editedWords, one.changedWords) = (rows.int(3), rows.int(4))
        }
        var failed = try database.prepare(
            "SELECT checks \(condition) AND verdict = 'reject' AND checks <> ''")
        try failed.bind(provider, at: 1)
        for (place, text) in texts.enumerated() { try failed.bind(text, at: Int32(place + 2)) }
        while try failed.step() {
            let names = (failed.text(0) ?? "").split(separator: "\n").compactMap {
                $0.split(separator: ":").first.map(String.init)
            }
            for name in Set(names) { one.rejectionsByCheck[name, default: 0] += 1 }
        }
    }

    package borrowing func reviewerStatistics() throws -> [ReviewerStatistics] {
        var rows = try database.prepare(
            """
            SELECT reviewer, kind, substr(at, 1, 7), sum(verdict = 'accept'), sum(verdict = 'edit'),
              sum(verdict = 'reject'), sum(verdict = 'skip') FROM decision WHERE undone = 0
            GROUP BY 1, 2, 3 ORDER BY 3, 1, 2
            """)
        var all: [ReviewerStatistics] = []
        while try rows.step() {
            all.append(
                ReviewerStatistics(
                    reviewer: rows.text(0) ?? "", kind: rows.text(1) ?? "",
                    month: rows.text(2) ?? "", accepts: rows.int(3), edits: rows.int(4),
                    rejects: rows.int(5), skips: rows.int(6)))
        }
        return all
    }
}
