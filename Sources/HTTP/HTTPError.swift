// What goes wrong between us and a server, told apart by what a person can do about it.

/// Why a server gave no answer that is of use.
package struct HTTPError: Error, Equatable, CustomStringConvertible {
    package enum Kind: Sendable, Equatable, CaseIterable {
        /// The program that speaks HTTP is not installed.
        case programMissing
        /// What was given is no address that may be asked.
        case badAddress
        /// There is no such host, or nothing listens there.
        case unreachable
        /// The connection cannot be made safe, or the certificate does not hold.
        case untrusted
        case timedOut
        /// The connection ended before the answer did.
        case interrupted
        /// The server is there and asks to come back later.
        case busy
        /// The server is there and does not do what was asked.
        case refused
        case tooLarge
        /// The answer is not of the kind that was asked for.
        case unreadable
        /// The server sends us to where we do not go.
        case badRedirect
        case inputOutput

        /// The exit code of a program that stops for it, as in sysexits.h.
        package var exitCode: Int32 {
            switch self {
            case .badAddress: 64
            case .tooLarge, .unreadable, .badRedirect: 65
            case .programMissing, .unreachable, .untrusted, .refused: 69
            case .inputOutput: 74
            case .timedOut, .interrupted, .busy: 75
            }
        }

        /// Whether the same request may succeed a little later.
        package var isPassing: Bool {
            switch self {
            case .timedOut, .interrupted, .busy: true
            default: false
            }
        }
    }

    package let kind: Kind
    /// The address without its query, which may be long and is of no help.
    package let subject: String
    /// What is wrong.
    package let fact: String
    /// What to do next.
    package let advice: String

    package init(_ kind: Kind, _ subject: String, _ fact: String, advice: String) {
        self.kind = kind
        self.subject = subject
        self.fact = fact
        self.advice = advice
    }

    package var reason: String { "\(fact); \(advice)" }
    package var description: String { "\(subject): \(reason)" }
}
