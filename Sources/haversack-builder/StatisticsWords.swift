// `review statistics`: how drafts fared, in sentences.

import Adapting
import BundleFormat
import JSON
import Terminal

struct StatisticsWords {
    private let asJSON: Bool

    init(asJSON: Bool) {
        self.asJSON = asJSON
    }

    func write(_ workspace: borrowing Workspace) throws {
        let drafts = try workspace.draftStatistics()
        let reviewers = try workspace.reviewerStatistics()
        let halts = try workspace.halts()
        var output = Output.standard()
        if asJSON {
            let all: JSONValue = [
                "drafts": .array(drafts.map(\.json)),
                "reviewers": .array(reviewers.map(\.json)),
                "stopped": .array(
                    halts.map {
                        [
                            "number": .int($0.number), "provider": .string($0.identity.words),
                            "reason": .string($0.reason),
                        ]
                    }),
            ]
            try output.line(all.serialized())
        } else {
            var lines = drafts.flatMap(Self.lines)
            lines += reviewers.map {
                "\($0.month), \($0.reviewer) (\($0.kind)): \($0.accepts) accepted, "
                    + "\($0.edits) edited, \($0.rejects) rejected, \($0.skips) skipped."
            }
            lines += halts.map {
                "Provider \($0.number), \($0.identity.words), is stopped: \($0.reason)."
            }
            if lines.isEmpty { lines = ["Nothing is drafted yet."] }
            try output.lines(lines.map { Sanitizer.line($0).text })
        }
        try output.flush()
    }

    private static func lines(_ one: DraftStatistics) -> [String] {
        let target =
            one.task.from == one.task.to
            ? "in \(one.task.to)" : "from \(one.task.from) into \(one.task.to)"
        var lines = [
            "\(one.provider), \(target), \(one.task.level.rawValue): "
                + "\(Spoken.count(one.drafts, "draft")), \(one.unchanged) of them unchanged, "
                + "\(one.flagged) with failed checks; \(one.waiting) waiting, "
                + "\(one.approved) approved, \(one.rejected) rejected."
        ]
        if one.stops > 0 { lines.append("Stopped \(Spoken.count(one.stops, "time")).") }
        guard one.decisions > 0 else { return lines }
        let percent = (one.accepts + one.edits) * 100 / one.decisions
        lines.append(
            "Of \(Spoken.count(one.decisions, "decision")) \(percent) percent let the draft through: "
                + "\(one.accepts) as it was, \(one.edits) edited, \(one.rejects) rejected.")
        if one.editedWords > 0 {
            lines.append(
                "Editing changed \(one.changedWords * 100 / one.editedWords) percent of the words of edited drafts."
            )
        }
        let checks = one.rejectionsByCheck.sorted { $0.key < $1.key }
        if !checks.isEmpty {
            let words = checks.map { "\($0.key) \($0.value)" }
            lines.append("Rejected drafts with a failed check: \(words.joined(separator: ", ")).")
        }
        return lines
    }
}

extension DraftStatistics {
    fileprivate var json: JSONValue {
        let checks = rejectionsByCheck.sorted { $0.key < $1.key }
        return [
            "provider": .string(provider), "from": .string(task.from), "to": .string(task.to),
            "level": .string(task.level.rawValue), "drafts": .int(drafts),
            "unchanged": .int(unchanged), "flagged": .int(flagged), "waiting": .int(waiting),
            "approved": .int(approved), "rejected": .int(rejected), "accepts": .int(accepts),
            "edits": .int(edits), "rejects": .int(rejects), "edited_words": .int(editedWords),
            "changed_words": .int(changedWords), "stops": .int(stops),
            "rejections_by_check": .object(checks.map { JSONMember($0.key, .int($0.value)) }),
        ]
    }
}

extension ReviewerStatistics {
    fileprivate var json: JSONValue {
        [
            "reviewer": .string(reviewer), "kind": .string(kind), "month": .string(month),
            "accepts": .int(accepts), "edits": .int(edits), "rejects": .int(rejects),
            "skips": .int(skips),
        ]
    }
}
