// "This is how far the log was, and this is what it said": three lines that travel with a bundle.

package import BundleFormat

/// A statement about a log at one moment.
///
/// The text is the body of a C2SP checkpoint: origin, number of entries and root in base64, a line
/// each. Without a signature it is a promise only of whoever hands it out.
package struct Checkpoint: Sendable, Hashable {
    /// Which log: one line without control characters.
    package let origin: String
    /// How many entries.
    package let size: Int
    package let root: Digest

    package init(origin: String, size: Int, root: Digest) {
        self.origin = Self.line(origin)
        self.size = size
        self.root = root
    }

    /// Control characters become spaces; an empty name becomes "log".
    private static func line(_ text: String) -> String {
        let bytes = text.utf8.map { $0 < 0x20 || $0 == 0x7F ? 0x20 : $0 }
        let line = String(decoding: bytes, as: UTF8.self)
        return line.utf8.allSatisfy { $0 == 0x20 } ? "log" : line
    }

    /// Three lines, each with its line feed.
    package var text: String { "\(origin)\n\(size)\n\(Base64.text(root.bytes))\n" }

    /// Reads the three lines; what follows them, such as signatures, is not looked at.
    /// - Throws: ``AuditError`` for anything else.
    package init(_ text: String, subject: String) throws(AuditError) {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        guard lines.count >= 3, !lines[0].isEmpty,
            lines[0].utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F }),
            let size = Int(lines[1]), size >= 0, String(size) == lines[1],
            let root = Base64.bytes(String(lines[2])).flatMap(Digest.init(stored:))
        else {
            throw AuditError(
                .damaged, subject, "it is no checkpoint: an origin, a number of entries and a root")
        }
        self.init(origin: String(lines[0]), size: size, root: root)
    }
}
