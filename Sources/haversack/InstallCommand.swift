// `install`: the bundle that a parcel was made of.

import BundleFormat
import Parcels
import Presenting
import System
import Terminal

struct InstallCommand {
    private let path: String
    private let output: String

    init(_ values: Values) {
        path = values.positionals[0]
        output = values.string("output") ?? ""
    }

    func run(_ standard: inout Output) async throws -> ExitCode {
        try FilePresence.check(path)
        let workers = OrderedWorkers(width: Surroundings.processorCount)
        let summary = try await ParcelInstaller.install(path, to: output, workers: workers)
        try standard.line(
            Sanitizer.line(
                "\(output) is ready: \(Spoken.count(summary.articles, "article")), "
                    + "\(Spoken.count(summary.passages, "passage"))."
            ).text)
        try standard.line("Its root is \(summary.root), as the parcel says.")
        return .ok
    }
}
