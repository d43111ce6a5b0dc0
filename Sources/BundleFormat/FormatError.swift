// What is wrong with a bundle, in one sentence.

/// A bundle, or a part of one, that is not what docs/format.md says.
package struct FormatError: Error, Equatable, CustomStringConvertible {
    package enum Code: Sendable {
        /// Bytes that no writer makes; other parts of the bundle stay usable.
        case damaged
        /// A part says that it is larger than the format allows; nothing was read.
        case tooLarge
        /// Made for a later version of the format.
        case tooNew
        /// Tables that the format does not know.
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
