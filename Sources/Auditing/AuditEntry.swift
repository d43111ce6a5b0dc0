// Who or what wrote a sentence, and who let it through, is told by entries that nobody can change
// afterwards without being seen.

package import BundleFormat
package import JSON

/// One thing that happened to derived text: its bytes are what the log's hashes are taken over.
///
/// The canonical form is a JSON object on one line, its members in the order of their names' bytes at
/// every depth, written by `JSONWriter`.
package struct AuditEntry: Sendable, Equatable {
    package enum Kind: String, Sendable, CaseIterable {
        /// A provider's draft of a passage, with how it was asked for and what the checks said.
        case suggestion
        /// A passage for which a provider gave nothing, or nothing that may be used.
        case failure
        /// A reviewer's verdict, or a correction.
        case decision
        /// What was approved lapsed, because its source changed.
        case lapse
        /// A provider's version was stopped or allowed again.
        case halt
        /// A bundle was made.
        case build
    }

    /// No entry is larger; a bundle's reader refuses larger values too.
    package static let maximumSizeInBytes = 900_000

    package let kind: Kind
    package let canonicalBytes: [UInt8]

    /// - Parameter members: Without "kind"; values that are null are left out.
    /// - Throws: ``AuditError`` for an entry that is too large.
    package init(_ kind: Kind, _ members: [(String, JSONValue?)]) throws(AuditError) {
        let value = JSONValue.object(present: members + [("kind", .string(kind.rawValue))])
        self.kind = kind
        canonicalBytes = Self.canonical(value).bytes()
        guard canonicalBytes.count <= Self.maximumSizeInBytes else {
            throw AuditError(
                .tooLarge, "an entry of the log",
                "it takes \(canonicalBytes.count) bytes; the most is "
                    + "\(Self.maximumSizeInBytes)")
        }
    }

    /// Reads an entry back.
    /// - Throws: ``AuditError`` for anything but canonical bytes of a known kind.
    package init(canonical bytes: [UInt8], subject: String) throws(AuditError) {
        guard bytes.count <= Self.maximumSizeInBytes else {
            throw AuditError(.tooLarge, subject, "it is longer than any entry may be")
        }
        let value: JSONValue
        do {
            value = try JSONValue.parse(bytes)
        } catch {
            throw AuditError(.damaged, subject, "it is not JSON: \(error)")
        }
        guard let kind = value["kind"]?.stringValue.flatMap(Kind.init) else {
            throw AuditError(.damaged, subject, "it is no entry of a known kind")
        }
        guard Self.canonical(value).bytes() == bytes else {
            throw AuditError(.damaged, subject, "it is not in the canonical form")
        }
        self.kind = kind
        canonicalBytes = bytes
    }

    /// What the log's tree is built of.
    package var leaf: Digest { MerkleTree.leaf(canonicalBytes) }

    /// The entry as a value; of an entry that was made here, never null.
    package var value: JSONValue { (try? JSONValue.parse(canonicalBytes)) ?? .null }

    private static func canonical(_ value: JSONValue) -> JSONValue {
        switch value {
        case .array(let values): .array(values.map(canonical))
        case .object(let members):
            .object(
                members.map { JSONMember($0.name, canonical($0.value)) }
                    .sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) })
        default: value
        }
    }
}
