// Which exit code and sentence an error of a bundle ends a program with.

import Auditing
import BundleFormat
import SQLite
package import Terminal
import Zstandard

package enum BundleFailure {
    package static func failure(for error: any Error) -> Failure {
        switch error {
        case let failure as Failure: failure
        case let error as FormatError: Failure(.badData, error.description)
        case let error as AuditError: Failure(.badData, error.description)
        case let error as OutputError: Failure(.cannotCreate, error.description)
        case let error as SQLiteError: failure(for: error)
        case let error as ZstandardError: Failure(.badData, error.reason)
        default: Failure(.internalError, "something went wrong that should not: \(error)")
        }
    }

    private static func failure(for error: SQLiteError) -> Failure {
        switch error.kind {
        case .damaged:
            Failure(.badData, "the bundle is damaged: \(error.reason); get it again")
        case .cannotOpen: Failure(.cannotCreate, "SQLite cannot open it: \(error)")
        case .full: Failure(.inputOutput, "the disk is full; make room and try again")
        case .inputOutput:
            Failure(.inputOutput, "reading or writing failed: \(error.reason); check the disk")
        case .other: Failure(.internalError, "SQLite refused: \(error)")
        }
    }
}
