// What a reviewer is given next, and what a file for review is made of.

import Auditing
import BundleFormat
import JSON
import SQLite

extension Workspace {
    /// The numbers of suggestions on which a reviewer has something to say, what most needs a look
    /// first; what they approved already waits for others.
    package borrowing func queue(
        _ filter: SuggestionFilter, for reviewer: Reviewer
    ) throws -> [Int] {
        var waiting = filter
        waiting.hasDraft = true
        if waiting.states.isEmpty {
            waiting.states = Suggestion.State.allCases.filter(\.isWaiting)
        }
        let (condition, texts) = waiting.sql
        var rows = try database.prepare(
            """
            SELECT suggestion.id FROM suggestion JOIN variant ON variant.id = suggestion.variant
            WHERE \(condition) AND NOT EXISTS (SELECT 1 FROM decision
              WHERE suggestion = suggestion.id AND reviewer = ? AND undone = 0
              AND verdict IN ('accept', 'edit') AND text = suggestion.text)
            ORDER BY risk DESC, suggestion.id
            """)
        for (place, text) in texts.enumerated() { try rows.bind(text, at: Int32(place + 1)) }
        try rows.bind(reviewer.name, at: Int32(texts.count + 1))
        var numbers: [Int] = []
        while try rows.step() { numbers.append(rows.int(0)) }
        return numbers
    }

    /// The tasks of suggestions, in order, each once.
    package borrowing func tasks(of filter: SuggestionFilter) throws -> [AdaptationTask] {
        let (condition, texts) = filter.sql
        var rows = try database.prepare(
            """
            SELECT DISTINCT from_language, language, level FROM suggestion
            JOIN variant ON variant.id = suggestion.variant WHERE \(condition) ORDER BY 1, 2, 3
            """)
        for (place, text) in texts.enumerated() { try rows.bind(text, at: Int32(place + 1)) }
        var tasks: [AdaptationTask] = []
        while try rows.step() {
            tasks.append(
                AdaptationTask(
                    from: rows.text(0) ?? "", to: rows.text(1) ?? "",
                    level: rows.text(2).flatMap { Level(rawValue: $0) } ?? .original))
        }
        return tasks
    }

    /// Why a suggestion was rejected, if a reason was given.
    package borrowing func rejectionReason(of suggestion: Suggestion) throws -> String? {
        guard suggestion.state == .rejected else { return nil }
        var rows = try database.prepare(
            """
            SELECT max(entry) FROM decision
            WHERE suggestion = ? AND verdict = 'reject' AND undone = 0
            """)
        try rows.bind(suggestion.id, at: 1)
        guard try rows.step() else { return nil }
        var entry = try database.prepare("SELECT entry FROM log WHERE id = ?")
        try entry.bind(rows.int(0), at: 1)
        guard try entry.step() else { return nil }
        return try AuditEntry(canonical: entry.bytes(0), subject: path).value["reason"]?.stringValue
    }
}
