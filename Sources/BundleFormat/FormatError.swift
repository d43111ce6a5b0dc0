// What is wrong with a bundle, in one sentence.

/// A bundle, or a part of one, that is not what docs/format.md says.
package struct FormatError: Error, Equatable, CustomStringConvertible {
    package enum Code: Sendable {
        case damaged
        case tooNew
        case unknownSchema
        case notABundle
    }

    package let code: Code
    /// The file or the part of it.
    package let subject: String
    package let reason: String

    package init(_ code: Code, _ subject: String, _ reason: String) {
        self.code = code
        self.subject = subject
        self.reason = reason
    }

    package var description: String { "\(subject): \(reason)" }
}
