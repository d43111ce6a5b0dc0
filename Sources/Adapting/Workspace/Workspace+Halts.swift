// A provider whose new version writes worse is stopped by its reviewers' verdicts, without a meeting.

import Auditing
import BundleFormat
import JSON
import SQLite

/// A provider's version that was stopped.
package struct Halt: Sendable, Equatable {
    package let number: Int
    package let identity: ProviderIdentity
    /// One sentence.
    package let reason: String
}

extension Workspace {
    /// Versions that are stopped, by their numbers.
    package borrowing func halts() throws -> [Halt] {
        var rows = try database.prepare(
            "SELECT id, identity, halt FROM provider WHERE halt IS NOT NULL ORDER BY id")
        var halts: [Halt] = []
        while try rows.step() {
            guard let identity = rows.text(1).flatMap({ ProviderIdentity(line: $0) }) else {
                continue
            }
            halts.append(Halt(number: rows.int(0), identity: identity, reason: rows.text(2) ?? ""))
        }
        return halts
    }

    package borrowing func isHalted(_ identity: ProviderIdentity) throws -> Bool {
        try halts().contains { $0.identity == identity }
    }

    /// Stops a version if too few of its last drafts were accepted: as they were, or with at most a third
    /// of their words changed.
    mutating func haltIfNeeded(providerOf suggestion: Int, _ rollback: Policy.Rollback) throws {
        var rows = try database.prepare(
            """
            SELECT id, cleared FROM provider
            WHERE id = (SELECT provider FROM suggestion WHERE id = ?) AND halt IS NULL
            """)
        try rows.bind(suggestion, at: 1)
        guard try rows.step() else { return }
        let (provider, cleared) = (rows.int(0), rows.int(1))
        var last = try database.prepare(
            """
            SELECT count(*), sum(verdict = 'accept' OR verdict = 'edit' AND edits * 3 <= words) FROM
            (SELECT verdict, edits, words FROM decision WHERE provider = ? AND entry > ? AND undone = 0
            AND verdict <> 'skip' ORDER BY entry DESC LIMIT \(rollback.last))
            """)
        try last.bind(provider, at: 1)
        try last.bind(cleared, at: 2)
        guard try last.step(), last.int(0) >= rollback.last else { return }
        let accepted = last.int(1)
        guard Double(accepted) < rollback.below * Double(last.int(0)) else { return }
        let reason = "only \(accepted) of its last \(last.int(0)) drafts were accepted"
        try setHalt(reason, of: provider, by: nil)
    }

    /// Lets a stopped version go on; its acceptance is counted anew from here.
    ///
    /// - Throws: ``WorkspaceError`` unless a person says so, of a version that is stopped.
    package mutating func resume(_ number: Int, by reviewer: Reviewer) throws {
        guard reviewer.kind == .person else {
            throw WorkspaceError(
                .refused, reviewer.name, "only a person can let a stopped provider go on")
        }
        guard try halts().contains(where: { $0.number == number }) else {
            throw WorkspaceError(
                .notFound, "\(number)", "no stopped provider has this number; statistics names them"
            )
        }
        try transaction { workspace in
            try workspace.setHalt(nil, of: number, by: reviewer)
        }
    }

    private mutating func setHalt(_ reason: String?, of provider: Int, by reviewer: Reviewer?)
        throws
    {
        let entry = try log.append(
            AuditEntry(
                .halt,
                [
                    ("provider", .int(provider)), ("at", .string(Self.now)),
                    ("stopped", .bool(reason != nil)), ("reason", reason.map { .string($0) }),
                    ("reviewer", reviewer.map { .string($0.name) }),
                ]))
        var update = try database.prepare(
            """
            UPDATE provider SET halt = ?1, cleared = iif(?1 IS NULL, ?2, cleared),
              stops = stops + (?1 IS NOT NULL) WHERE id = ?3
            """)
        try update.bind(reason, at: 1)
        try update.bind(entry, at: 2)
        try update.bind(provider, at: 3)
        try update.run()
    }
}
