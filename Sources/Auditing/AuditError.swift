// What is wrong with a log, in one sentence.

/// A log, or a statement about one, that does not hold.
package struct AuditError: Error, Equatable, CustomStringConvertible {
    package enum Code: Sendable {
        /// Bytes that no log holds.
        case damaged
        /// Well formed, but not the log that was meant.
        case different
        /// More than a log may hold.
        case tooLarge
    }

    package let code: Code
    /// The file or the entry.
    package let subject: String
    package let reason: String

    package init(_ code: Code, _ subject: String, _ reason: String) {
        self.code = code
        self.subject = subject
        self.reason = reason
    }

    package var description: String { "\(subject): \(reason)" }
}
