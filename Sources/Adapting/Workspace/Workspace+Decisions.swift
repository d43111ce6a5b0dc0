// Every decision is one entry of the log, changes one state, and can be taken back by another entry.

import Auditing
package import BundleFormat
import JSON
import Passages
import SQLite

/// An approval that still counts.
package struct Approval: Sendable, Equatable {
    package let review: Review
    /// The number of its entry in the log.
    package let entry: Int
}

extension Workspace {
    /// Writes a verdict down.
    ///
    /// - Parameter seconds: How long the reviewer looked; nil is not known.
    /// - Returns: The state that the suggestion has then.
    /// - Throws: ``WorkspaceError`` where the verdict does not go with the suggestion.
    @discardableResult
    package mutating func decide(
        _ verdict: Verdict, on suggestion: Suggestion, by reviewer: Reviewer, terms: ReviewTerms,
        seconds: Double? = nil
    ) throws -> Suggestion.State {
        guard suggestion.draft != nil, suggestion.state != .unchanged || verdict.word == "edit"
        else {
            throw WorkspaceError(.refused, suggestion.key, "there is no draft to decide on")
        }
        let text = try Self.text(verdict, suggestion, seconds, reviewer, terms)
        return try transaction { workspace in
            let entry = try workspace.append(verdict, text, suggestion, reviewer, seconds)
            try workspace.insert(verdict, text, suggestion, reviewer, seconds, entry)
            let state = try workspace.state(after: verdict, text, suggestion.id, terms)
            try workspace.set(state, text, of: suggestion.id)
            if let rollback = terms.rollback {
                try workspace.haltIfNeeded(providerOf: suggestion.id, rollback)
            }
            return state
        }
    }

    /// The text that stands after a verdict.
    private static func text(
        _ verdict: Verdict, _ suggestion: Suggestion, _ seconds: Double?, _ reviewer: Reviewer,
        _ terms: ReviewTerms
    ) throws -> String {
        let current = suggestion.text ?? suggestion.draft ?? ""
        switch verdict {
        case .skip, .reject: return current
        case .accept:
            let words = Double(current.split(separator: " ").count)
            if reviewer.kind == .person, let seconds,
                words > 8, words > seconds * terms.fastestWordsPerSecond
            {
                throw WorkspaceError(
                    .refused, suggestion.key,
                    "\(Int(words)) words were approved sooner than they can be read; read them and "
                        + "decide again")
            }
            return current
        case .edit(let text):
            guard !text.isEmpty, text.utf8.count <= Passage.maximumSizeInBytes,
                text.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F || $0 == 0x09 || $0 == 0x0A }),
                hasForm(of: suggestion.source, text)
            else {
                throw WorkspaceError(
                    .refused, suggestion.key,
                    "the text is empty, too long, or has other lines or cells than the source")
            }
            return text
        }
    }

    /// As many lines, and in each as many cells, which tabs part.
    private static func hasForm(of source: String, _ text: String) -> Bool {
        let cells = { (text: String) in
            text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).map { line in
                line.count { $0 == 0x09 }
            }
        }
        return cells(source) == cells(text)
    }

    private mutating func append(
        _ verdict: Verdict, _ text: String, _ suggestion: Suggestion, _ reviewer: Reviewer,
        _ seconds: Double?
    ) throws -> Int {
        var reason: String?
        if case .reject(let words) = verdict, !words.isEmpty { reason = words }
        let isApproval = verdict.isApproval
        return try log.append(
            AuditEntry(
                .decision,
                [
                    ("suggestion", .int(suggestion.id)), ("at", .string(Self.now)),
                    ("verdict", .string(verdict.word)), ("reviewer", .string(reviewer.name)),
                    ("reviewer_kind", .string(reviewer.kind.rawValue)),
                    (
                        "source_sha256",
                        .string(SHA256.digest(Array(suggestion.source.utf8)).hex)
                    ),
                    (
                        "text_sha256",
                        isApproval ? .string(SHA256.digest(Array(text.utf8)).hex) : nil
                    ),
                    ("text", verdict.word == "edit" ? .string(text) : nil),
                    ("reason", reason.map { .string($0) }),
                    ("seconds", seconds.map { .int(Int($0)) }),
                ]))
    }

    private func insert(
        _ verdict: Verdict, _ text: String, _ suggestion: Suggestion, _ reviewer: Reviewer,
        _ seconds: Double?, _ entry: Int
    ) throws {
        var insert = try database.prepare(
            """
            INSERT INTO decision (entry, suggestion, provider, verdict, reviewer, kind, at, text, edits,
              words, seconds, state_before, text_before)
            VALUES (?, ?, (SELECT provider FROM suggestion WHERE id = ?2), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
        let draft = suggestion.draft ?? ""
        try insert.bind(entry, at: 1)
        try insert.bind(suggestion.id, at: 2)
        try insert.bind(verdict.word, at: 3)
        try insert.bind(reviewer.name, at: 4)
        try insert.bind(reviewer.kind.rawValue, at: 5)
        try insert.bind(Self.now, at: 6)
        try insert.bind(text, at: 7)
        try insert.bind(EditDistance.words(draft, text), at: 8)
        try insert.bind(draft.split(separator: " ").count, at: 9)
        try insert.bind(seconds.map { "\($0)" }, at: 10)
        try insert.bind(suggestion.state.rawValue, at: 11)
        try insert.bind(suggestion.text, at: 12)
        try insert.run()
    }

    private func state(
        after verdict: Verdict, _ text: String, _ id: Int, _ terms: ReviewTerms
    ) throws -> Suggestion.State {
        switch verdict {
        case .reject: return .rejected
        case .skip: return .inReview
        case .accept, .edit:
            let approvals = try approvals(of: id, text: text)
            let counted = Set(
                approvals.map(\.review).filter { terms.acceptsSoftware || $0.kind == .person }
                    .map(\.reviewer))
            return counted.count >= terms.reviewers ? .approved : .inReview
        }
    }

    private func set(_ state: Suggestion.State, _ text: String, of id: Int) throws {
        var update = try database.prepare("UPDATE suggestion SET state = ?, text = ? WHERE id = ?")
        try update.bind(state.rawValue, at: 1)
        try update.bind(text, at: 2)
        try update.bind(id, at: 3)
        try update.run()
    }

    /// Approvals of the text as it stands, the latest of each reviewer, in order of time.
    package borrowing func approvals(of id: Int, text: String) throws -> [Approval] {
        var rows = try database.prepare(
            """
            SELECT entry, verdict, reviewer, kind, at FROM decision
            WHERE suggestion = ? AND text = ? AND undone = 0 ORDER BY entry
            """)
        try rows.bind(id, at: 1)
        try rows.bind(text, at: 2)
        var approvals: [Approval] = []
        while try rows.step() {
            let name = rows.text(2) ?? ""
            approvals.removeAll { $0.review.reviewer == name }
            guard let verdict = rows.text(1), verdict == "accept" || verdict == "edit" else {
                // Who rejects or skips later does not approve any more.
                continue
            }
            approvals.append(
                Approval(
                    review: Review(
                        reviewer: name, kind: rows.text(3).flatMap(Review.Kind.init) ?? .software,
                        date: String((rows.text(4) ?? "").prefix(10)), isEdited: verdict == "edit"),
                    entry: rows.int(0)))
        }
        return approvals
    }

    /// Takes the last decision of a reviewer back.
    ///
    /// - Returns: The suggestion that it was about.
    /// - Throws: ``WorkspaceError`` if there is none, or another decision came after it.
    package mutating func undo(by reviewer: Reviewer) throws -> Suggestion {
        var rows = try database.prepare(
            """
            SELECT entry, suggestion, state_before, text_before FROM decision
            WHERE reviewer = ? AND kind = ? AND undone = 0 ORDER BY entry DESC LIMIT 1
            """)
        try rows.bind(reviewer.name, at: 1)
        try rows.bind(reviewer.kind.rawValue, at: 2)
        guard try rows.step(), let suggestion = try suggestion(rows.int(1)) else {
            throw WorkspaceError(
                .notFound, reviewer.name, "there is no decision of theirs to take back")
        }
        let (entry, state) = (rows.int(0), rows.text(2) ?? Suggestion.State.machine.rawValue)
        let text = rows.text(3)
        let later = try Self.number(
            database,
            """
            SELECT count(*) FROM decision
            WHERE suggestion = \(suggestion.id) AND entry > \(entry) AND undone = 0
            """)
        guard later == 0 else {
            throw WorkspaceError(
                .refused, suggestion.key, "somebody decided on it since; decide anew instead")
        }
        return try transaction { workspace in
            try workspace.log.append(
                AuditEntry(
                    .decision,
                    [
                        ("suggestion", .int(suggestion.id)), ("at", .string(Self.now)),
                        ("verdict", "undo"), ("undoes", .int(entry)),
                        ("reviewer", .string(reviewer.name)),
                        ("reviewer_kind", .string(reviewer.kind.rawValue)),
                    ]))
            try workspace.database.execute(
                "UPDATE decision SET undone = 1 WHERE entry = \(entry)")
            try workspace.set(
                Suggestion.State(rawValue: state) ?? .machine, text ?? suggestion.draft ?? "",
                of: suggestion.id)
            return suggestion
        }
    }
}

extension Verdict {
    var isApproval: Bool {
        switch self {
        case .accept, .edit: true
        case .reject, .skip: false
        }
    }
}
