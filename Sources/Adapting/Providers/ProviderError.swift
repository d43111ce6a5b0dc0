// A provider that cannot be used at all says why, and what to do.

/// Why a provider cannot be opened.
package struct ProviderError: Error, Equatable, CustomStringConvertible {
    package enum Kind: Sendable, Equatable {
        /// The program or the service is not there.
        case missing
        /// It is there and does not do this.
        case unsupported
        /// What the recipe or the command line says of it does not hold.
        case misconfigured
        case inputOutput

        /// As in sysexits.h.
        package var exitCode: Int32 {
            switch self {
            case .missing: 69
            case .unsupported, .misconfigured: 78
            case .inputOutput: 74
            }
        }
    }

    package let kind: Kind
    /// The provider, or its address.
    package let subject: String
    package let reason: String

    package init(_ kind: Kind, _ subject: String, _ reason: String) {
        self.kind = kind
        self.subject = subject
        self.reason = reason
    }

    package var description: String { "\(subject): \(reason)" }
}
