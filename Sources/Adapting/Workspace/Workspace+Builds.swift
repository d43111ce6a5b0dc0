// Which log stands behind a bundle is pinned in the bundle, and which bundle was made stands in the log.

package import Auditing
import BundleFormat
import JSON
import SQLite

extension Workspace {
    /// The checkpoint over everything up to the last entry that is not a build, so that building twice
    /// gives the same bundle.
    package mutating func checkpointForBuild() throws -> Checkpoint {
        var size = log.size
        while size > 0, let entry = try log.entry(size - 1), entry.kind == .build { size -= 1 }
        guard size < log.size else { return log.checkpoint }
        var tree = MerkleTree()
        var rows = try database.prepare("SELECT entry FROM log WHERE id < \(size) ORDER BY id")
        while try rows.step() { tree.append(MerkleTree.leaf(rows.bytes(0))) }
        return Checkpoint(origin: log.origin, size: size, root: tree.root)
    }

    /// Writes down that a bundle was made; once for each root and checkpoint.
    package mutating func recordBuild(root: String, checkpoint: Checkpoint) throws {
        if log.size > 0, let last = try log.entry(log.size - 1)?.value,
            last["root"]?.stringValue == root, last["checkpoint"]?.stringValue == checkpoint.text
        {
            return
        }
        _ = try transaction { workspace in
            try workspace.log.append(
                AuditEntry(
                    .build,
                    [
                        ("at", .string(Self.now)), ("root", .string(root)),
                        ("checkpoint", .string(checkpoint.text)),
                    ]))
        }
    }
}
