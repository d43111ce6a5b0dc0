// What is wrong with a workspace, or with what is asked of it, in one sentence.

/// Why a workspace cannot be used, or does not do what was asked.
package struct WorkspaceError: Error, Equatable, CustomStringConvertible {
    package enum Kind: Sendable, Equatable {
        case missing
        case damaged
        case busy
        /// What was asked does not go with the state of a suggestion.
        case refused
        case notFound

        /// As in sysexits.h.
        package var exitCode: Int32 {
            switch self {
            case .missing: 66
            case .damaged: 65
            case .busy: 75
            case .refused: 77
            case .notFound: 1
            }
        }
    }

    package let kind: Kind
    package let subject: String
    package let reason: String

    package init(_ kind: Kind, _ subject: String, _ reason: String) {
        self.kind = kind
        self.subject = subject
        self.reason = reason
    }

    package var description: String { "\(subject): \(reason)" }
}
