// Which exit code and sentence an error ends the builder with.

import Adapting
import BundleFormat
import Ingest
import Presenting
import Terminal

enum BuilderFailure {
    static func failure(for error: any Error) -> Failure {
        switch error {
        case let failure as Failure: failure
        case let error as SourceError:
            Failure(ExitCode(rawValue: error.kind.exitCode) ?? .badData, error.description)
        case let error as ProviderError:
            Failure(ExitCode(rawValue: error.kind.exitCode) ?? .missingService, error.description)
        case let error as WorkspaceError:
            Failure(ExitCode(rawValue: error.kind.exitCode) ?? .badData, error.description)
        default: BundleFailure.failure(for: error)
        }
    }
}
