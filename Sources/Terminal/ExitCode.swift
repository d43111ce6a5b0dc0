/// How a command ends, as scripts see it: the numbers of `sysexits.h`, and 1 for "nothing found".
///
/// The numbers are part of the command-line contract and never change meaning.
package enum ExitCode: Int32, Sendable, CaseIterable {
    case ok = 0
    /// Nothing was found, or a comparison does not hold.
    case nothingFound = 1
    case usage = 64
    case badData = 65
    case missingInput = 66
    /// An outside program or service that the command needs is missing.
    case missingService = 69
    case internalError = 70
    case cannotCreate = 73
    case inputOutput = 74
    case tryAgain = 75
    /// A signature or a policy does not hold.
    case notTrusted = 77
    case configuration = 78
}
