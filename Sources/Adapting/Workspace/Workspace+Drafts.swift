// Drafts come in by batches; each is written down with how it was asked for and what the checks said.

import Auditing
import BundleFormat
import JSON
import Passages
import SQLite

/// A suggestion that waits for a draft.
package struct OpenSuggestion: Sendable, Equatable {
    package let id: Int
    package let form: PassageForm
    let source: String
    let topics: [String]
    /// Why there is no draft, and which version need not be asked again.
    let problem: String?
    let tried: Int?

    /// Bytes of prose.
    package var sizeInBytes: Int { form.prose.reduce(0) { $0 + $1.utf8.count } }
}

extension Workspace {
    /// Suggestions of a variant that have no draft, in the order of the text.
    package borrowing func open(inVariant variant: Int) throws -> [OpenSuggestion] {
        var rows = try database.prepare(
            Suggestion.query
                + """
                 WHERE suggestion.variant = ? AND draft IS NULL AND state IN ('open', 'lapsed')
                ORDER BY position
                """)
        try rows.bind(variant, at: 1)
        var found: [OpenSuggestion] = []
        while try rows.step() {
            let row = Suggestion(rows)
            let form =
                row.position < 0
                ? PassageForm(title: row.source) : PassageForm(.init(row.kind, row.source))
            found.append(
                OpenSuggestion(
                    id: row.id, form: form, source: row.source, topics: row.topics,
                    problem: row.problem, tried: row.tried))
        }
        return found
    }

    /// Lets drafts that nobody reviewed be made anew, if another version of a provider made them.
    package mutating func reopen(
        _ variant: Int, draftedByOthersThan identity: ProviderIdentity
    ) throws {
        try transaction { workspace in
            let current = try workspace.number(of: identity)
            try workspace.database.execute(
                """
                UPDATE suggestion SET state = 'open', draft = NULL, text = NULL, checks = NULL
                WHERE variant = \(variant) AND state IN ('machine', 'unchanged')
                AND provider <> \(current)
                """)
            try workspace.database.execute(
                "UPDATE suggestion SET tried = NULL WHERE variant = \(variant)")
        }
    }

    /// Writes down what became of a batch.
    ///
    /// - Parameters:
    ///   - isStopped: Whether problems are the provider's absence, of which the log says nothing.
    ///   - refused: Names of checks whose failing means that there is no draft.
    package mutating func record(
        _ drafts: [(OpenSuggestion, PassageDraft)], by identity: ProviderIdentity,
        task: AdaptationTask, refused: [String], isStopped: Bool
    ) throws {
        try transaction { workspace in
            let provider = try workspace.number(of: identity)
            for (suggestion, draft) in drafts {
                try workspace.record(
                    suggestion, draft, provider, identity, task, refused, isStopped: isStopped)
            }
        }
    }

    private mutating func record(
        _ suggestion: OpenSuggestion, _ draft: PassageDraft, _ provider: Int,
        _ identity: ProviderIdentity, _ task: AdaptationTask, _ refused: [String], isStopped: Bool
    ) throws {
        switch draft.outcome {
        case .kept: return
        case .problem(let reason):
            if !isStopped {
                try log.append(
                    AuditEntry(.failure, Self.members(suggestion, draft, identity, reason: reason)))
            }
            let isFinal = reason == PassageAnswer.formProblem
            try setProblem(reason, of: suggestion.id, tried: isFinal ? provider : nil)
        case .text(let text):
            let failed = draft.findings.filter { !$0.passes }
            if let reason = failed.first(where: { refused.contains($0.name) }) {
                let words = "the check \(reason.name) failed"
                try log.append(
                    AuditEntry(.failure, Self.members(suggestion, draft, identity, reason: words)))
                return try setProblem(words, of: suggestion.id, tried: provider)
            }
            let isUnchanged = text == suggestion.source && task.operation == .simplify
            let entry = try log.append(
                AuditEntry(.suggestion, Self.members(suggestion, draft, identity, reason: nil)))
            try write(
                draft, text, of: suggestion, provider, entry: entry, failed,
                isUnchanged: isUnchanged)
        }
    }

    private func write(
        _ draft: PassageDraft, _ text: String, of suggestion: OpenSuggestion, _ provider: Int,
        entry: Int, _ failed: [CheckFinding], isUnchanged: Bool
    ) throws {
        var update = try database.prepare(
            """
            UPDATE suggestion SET state = CASE WHEN ?1 THEN 'unchanged' WHEN state = 'lapsed' THEN state
              ELSE 'machine' END, provider = ?2, draft = ?3, text = ?3, confidence = ?4, tier = ?5,
              method = ?6, rules = ?7, checks = ?8, risk = ?9, entry = ?10, problem = NULL
            WHERE id = ?11
            """)
        try update.bind(isUnchanged ? 1 : 0, at: 1)
        try update.bind(provider, at: 2)
        try update.bind(text, at: 3)
        if let value = draft.confidence?.value {
            try update.bind("\(value)", at: 4)
        } else {
            try update.bindNull(at: 4)
        }
        try update.bind(draft.confidence?.tier.rawValue, at: 5)
        try update.bind(draft.confidence?.method, at: 6)
        try update.bind(draft.rules.joined(separator: "\n"), at: 7)
        try update.bind(
            failed.map { "\($0.name): \($0.words)" }.joined(separator: "\n"), at: 8)
        try update.bind(
            "\(Self.risk(failed: failed.count, draft.confidence?.tier, suggestion.topics))", at: 9)
        try update.bind(entry, at: 10)
        try update.bind(suggestion.id, at: 11)
        try update.run()
    }

    /// Failed checks first, then sensitive topics, then low confidence.
    private static func risk(
        failed: Int, _ tier: DraftConfidence.Tier?, _ topics: [String]
    ) -> Double {
        let isSensitive = topics.contains(where: SensitiveTopics.names.contains)
        let doubt = tier == .high ? 0.0 : tier == .medium ? 1 : 2
        return Double(min(failed, 20)) * 10 + (isSensitive ? 5 : 0) + doubt
    }

    /// - Parameter provider: The version that would do no better if it were asked again; nil where it may.
    private func setProblem(_ reason: String, of id: Int, tried provider: Int?) throws {
        var update = try database.prepare(
            "UPDATE suggestion SET problem = ?, tried = \(provider.map(String.init) ?? "NULL") WHERE id = ?"
        )
        try update.bind(reason, at: 1)
        try update.bind(id, at: 2)
        try update.run()
    }

    /// The number of a provider's version.
    func number(of identity: ProviderIdentity) throws -> Int {
        var insert = try database.prepare(
            "INSERT INTO provider (identity) VALUES (?) ON CONFLICT DO NOTHING")
        try insert.bind(identity.line, at: 1)
        try insert.run()
        var select = try database.prepare("SELECT id FROM provider WHERE identity = ?")
        try select.bind(identity.line, at: 1)
        return try select.step() ? select.int(0) : 0
    }

    private static func members(
        _ suggestion: OpenSuggestion, _ draft: PassageDraft, _ identity: ProviderIdentity,
        reason: String?
    ) -> [(String, JSONValue?)] {
        var text: JSONValue?
        if case .text(let draft) = draft.outcome { text = .string(draft) }
        return [
            ("suggestion", .int(suggestion.id)), ("at", .string(now)), ("provider", identity.json),
            ("source_sha256", .string(SHA256.digest(Array(suggestion.source.utf8)).hex)),
            ("draft", text), ("reason", reason.map { .string($0) }),
            (
                "checks",
                .array(
                    draft.findings.map {
                        $0.passes
                            ? ["name": .string($0.name), "passes": true]
                            : [
                                "name": .string($0.name), "passes": false,
                                "words": .string($0.words),
                            ]
                    })
            ),
            ("confidence", draft.confidence.map { .string($0.tier.rawValue) }),
            ("confidence_method", draft.confidence.map { .string($0.method) }),
            ("rules", draft.rules.isEmpty ? nil : .strings(draft.rules)),
            ("prompts", draft.prompts.isEmpty ? nil : .array(draft.prompts.map(\.json))),
        ]
    }
}

extension RenderedPrompt {
    fileprivate var json: JSONValue {
        [
            "template": .string(template), "template_sha256": .string(templateDigest),
            "system": .string(system), "user": .string(user),
        ]
    }
}
