// What goes wrong with a source, in words for the person who gave it.

/// Why a source cannot be read, or cannot be read further.
package struct SourceError: Error, Equatable, CustomStringConvertible {
    package enum Kind: Sendable, Equatable, CaseIterable {
        case usage
        /// The source is not what it should be: damaged, empty, of an unknown form.
        case badData
        /// The source ends before its end; what came before is sound.
        case truncated
        case missing
        case programMissing
        /// A server that is not there, or does not do what is asked.
        case serviceMissing
        case cannotCreate
        case inputOutput
        /// What may succeed a little later.
        case tryAgain
        case licenseUnknown

        /// The exit code of a program that stops for it, as in sysexits.h.
        package var exitCode: Int32 {
            switch self {
            case .usage: 64
            case .badData, .truncated: 65
            case .missing: 66
            case .programMissing, .serviceMissing: 69
            case .cannotCreate: 73
            case .inputOutput: 74
            case .tryAgain: 75
            case .licenseUnknown: 78
            }
        }
    }

    package let kind: Kind
    /// The file, folder or address, as it was given.
    package let subject: String
    /// What is wrong, at which place, and what to do next.
    package let reason: String

    package init(_ kind: Kind, _ subject: String, _ reason: String) {
        self.kind = kind
        self.subject = subject
        self.reason = reason
    }

    package var description: String { "\(subject): \(reason)" }
}
