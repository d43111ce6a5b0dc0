// A log that can be handed out: one entry a line, and at the end what it comes to.

package import BundleFormat
import JSON

/// JSON Lines: the entries in their canonical form, and last the checkpoint over them.
package enum LogExport {
    /// The last line.
    package static func closing(_ checkpoint: Checkpoint) -> [UInt8] {
        JSONValue.object([JSONMember("checkpoint", .string(checkpoint.text))]).bytes()
    }
}

/// Goes through an exported log line by line, in memory that does not grow with it but for the leaves.
package struct LogReading {
    /// The longest line, the closing one included.
    package static let maximumLineSizeInBytes = AuditEntry.maximumSizeInBytes

    private let subject: String
    private var tree = MerkleTree()
    private var line = 0
    /// Of all entries so far.
    package private(set) var leaves: [Digest] = []
    package private(set) var counts: [AuditEntry.Kind: Int] = [:]
    /// What the closing line says; it is known to hold.
    package private(set) var checkpoint: Checkpoint?

    package init(subject: String) {
        self.subject = subject
    }

    /// Takes a line without its line feed.
    /// - Returns: The entry, or nil for the closing line.
    /// - Throws: ``AuditError`` with the line's number.
    @discardableResult
    package mutating func take(_ bytes: [UInt8]) throws(AuditError) -> AuditEntry? {
        line += 1
        let place = "\(subject), line \(line)"
        guard checkpoint == nil else {
            throw AuditError(.damaged, place, "something stands behind the closing line")
        }
        if bytes.starts(with: Array("{\"checkpoint\":".utf8)) {
            try close(bytes, place)
            return nil
        }
        let entry = try AuditEntry(canonical: bytes, subject: place)
        tree.append(entry.leaf)
        leaves.append(entry.leaf)
        counts[entry.kind, default: 0] += 1
        return entry
    }

    private mutating func close(_ bytes: [UInt8], _ place: String) throws(AuditError) {
        guard let value = try? JSONValue.parse(bytes), let text = value["checkpoint"]?.stringValue
        else { throw AuditError(.damaged, place, "the closing line cannot be read") }
        let stated = try Checkpoint(text, subject: place)
        guard stated.size == leaves.count, stated.root == tree.root else {
            throw AuditError(
                .different, place,
                "the entries before it are not those of its checkpoint; "
                    + "get the log again")
        }
        checkpoint = stated
    }

    /// - Throws: ``AuditError`` for a log that ends before its closing line.
    package func finish() throws(AuditError) -> Checkpoint {
        guard let checkpoint else {
            throw AuditError(.damaged, subject, "the log ends early; get it again")
        }
        return checkpoint
    }

    /// Compares the log with a checkpoint that was given before.
    /// - Throws: ``AuditError`` when the log does not begin with what the checkpoint stands for.
    package func compare(with early: Checkpoint, from holder: String) throws(AuditError) {
        guard checkpoint?.origin == early.origin else {
            throw AuditError(.different, subject, "it is another log than the one of \(holder)")
        }
        guard early.size <= leaves.count else {
            throw AuditError(
                .different, subject,
                "it has \(leaves.count) entries and \(holder) speaks of \(early.size); "
                    + "get a later copy")
        }
        guard LogProof.root(of: leaves[..<early.size]) == early.root else {
            throw AuditError(
                .different, subject, "its first \(early.size) entries are not those of \(holder)")
        }
    }
}
