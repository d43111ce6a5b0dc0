// What a build takes of a workspace: variants, and the log's state that the bundle pins.

import Adapting
import Auditing
import BundleFormat
import Terminal

/// A recipe's workspace during a build; empty where nothing is adapted.
struct Adaptation: ~Copyable {
    private let plan: AdaptationPlan?
    private let checkpoint: Checkpoint?
    var workspace: Workspace?

    /// A workspace that is not there yet is no error: nothing goes out then.
    init(_ plan: AdaptationPlan?, _ complaints: StandardError) throws {
        guard let plan,
            plan.policy.derived > .none || plan.variants.contains(where: { $0.derived != nil })
        else {
            self.plan = nil
            checkpoint = nil
            workspace = nil
            return
        }
        do {
            var workspace = try Workspace(
                at: plan.workspacePath, origin: plan.origin, creating: false)
            checkpoint = try workspace.checkpointForBuild()
            self.workspace = consume workspace
            self.plan = plan
        } catch let error as WorkspaceError where error.kind == .missing {
            complaints.notice("Warning: nothing is adapted yet: \(error.description).")
            self.plan = nil
            checkpoint = nil
            workspace = nil
        }
    }

    /// For the manifest; nil where nothing can be derived.
    var audit: String? { checkpoint.flatMap { $0.size > 0 ? $0.text : nil } }

    mutating func weaver(_ records: consuming StagedRecords) throws -> VariantWeaver {
        guard let plan, let open = workspace.take() else { return VariantWeaver(records, nil) }
        let maker = try VariantMaker(plan, in: open)
        workspace = consume open
        return VariantWeaver(records, maker)
    }

    /// Writes down in the log that a bundle was made.
    mutating func recordBuild(root: String) throws {
        guard let checkpoint, var open = workspace.take() else { return }
        try open.recordBuild(root: root, checkpoint: checkpoint)
        workspace = consume open
    }
}
