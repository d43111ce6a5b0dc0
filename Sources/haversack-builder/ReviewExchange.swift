// Files for reviewers: out of the workspace, and with their verdicts back into it.

import Adapting
import BundleFormat
import Foundation
import Terminal

struct ReviewExchange {
    /// A larger file is not read: it is held in memory.
    private static let maximumSizeInBytes = 256 << 20
    /// So much is written at a time.
    private static let pieceSizeInBytes = 1 << 18

    private let path: String
    private let format: ReviewFormat
    private let plan: AdaptationPlan
    private let isReplacing: Bool

    init(_ path: String, _ format: ReviewFormat, _ plan: AdaptationPlan, isReplacing: Bool) {
        self.path = path
        self.format = format
        self.plan = plan
        self.isReplacing = isReplacing
    }

    // MARK: Out

    func write(_ wanted: SuggestionFilter, _ workspace: borrowing Workspace) throws {
        var filter = wanted
        filter.hasDraft = true
        if format == .tmx { filter.states = [.approved] }
        let task = try task(of: filter, workspace)
        let head = ReviewFileHead(
            origin: plan.origin,
            tool: "\(BuilderCommands.table.program) \(BuilderCommands.table.version)", task: task)
        var file = try OutputFile(at: path, replacingExisting: isReplacing)
        guard FileManager.default.createFile(atPath: file.unfinishedPath, contents: nil),
            let handle = FileHandle(forWritingAtPath: file.unfinishedPath)
        else { throw OutputError(path, "cannot be written") }
        var count = 0
        do {
            var piece = Data(format.start(head).utf8)
            try workspace.forEach(filter, by: .text) { suggestion in
                let reason = try workspace.rejectionReason(of: suggestion)
                let unit = ReviewUnit(suggestion, reason: reason)
                piece.append(Data(format.text(of: unit, head).utf8))
                count += 1
                guard piece.count > Self.pieceSizeInBytes else { return }
                try handle.write(contentsOf: piece)
                piece.removeAll(keepingCapacity: true)
            }
            piece.append(Data(format.end.utf8))
            try handle.write(contentsOf: piece)
            try handle.synchronize()
            try handle.close()
        } catch let error as CocoaError {
            throw Failure(.inputOutput, "\(path): it could not be written: \(error.code.rawValue)")
        }
        try file.finish()
        var output = Output.standard()
        try output.line(
            Sanitizer.line("\(path) holds \(Spoken.count(count, "passage")) for review.").text)
        try output.flush()
    }

    /// The one task of what is exported.
    private func task(
        of filter: SuggestionFilter, _ workspace: borrowing Workspace
    ) throws -> AdaptationTask {
        let tasks = try workspace.tasks(of: filter)
        guard let first = tasks.first else {
            throw Failure(.nothingFound, "there is nothing of that kind to export")
        }
        if format.isOfOnePair, tasks.count > 1 {
            let named = tasks.map { "--language \($0.to) --level \($0.level.rawValue)" }
            throw Failure(
                .usage,
                "a \(format.rawValue) file holds one variant; choose \(Spoken.list(named, joiner: "or"))"
            )
        }
        return first
    }

    // MARK: In

    func read(
        into workspace: inout Workspace, by reviewer: Reviewer, _ complaints: StandardError
    ) throws {
        let units = try format.units(of: try bytes(), named: path)
        let outcome = try ReviewImport(plan, by: reviewer).take(units, from: path, into: &workspace)
        var output = Output.standard()
        try output.line(
            "\(outcome.accepted) accepted, \(outcome.edited) edited and accepted, "
                + "\(outcome.rejected) rejected, \(outcome.asBefore) as before.")
        if outcome.unmarked > 0 {
            try output.line(
                "With another text and not marked as reviewed: "
                    + "\(Spoken.count(outcome.unmarked, "passage")); nothing was taken of them.")
        }
        try output.flush()
        for refusal in outcome.refusals { complaints.notice("Warning: \(refusal).") }
        guard outcome.refused == 0 else {
            throw Failure(
                .badData,
                "\(path): \(Spoken.count(outcome.refused, "passage")) could not be taken; the others are"
            )
        }
    }

    private func bytes() throws -> [UInt8] {
        let attributes = try? FileManager.default.attributesOfItem(atPath: path)
        guard let size = (attributes?[.size] as? NSNumber)?.intValue else {
            throw Failure(.missingInput, "\(path): there is no such file; check its name")
        }
        guard size <= Self.maximumSizeInBytes else {
            throw Failure(
                .badData,
                "\(path): it is larger than \(Spoken.size(bytes: Self.maximumSizeInBytes)); "
                    + "import it in parts")
        }
        guard let data = FileManager.default.contents(atPath: path) else {
            throw Failure(.inputOutput, "\(path): it cannot be read; check its permissions")
        }
        return [UInt8](data)
    }
}
