// The simplifier that needs no model and no network.

import BundleFormat

/// Simplifies by the rules of this program.
final class RulesProvider: Provider {
    let identity: ProviderIdentity

    var batchSizeInBytes: Int { 64 << 10 }

    init(_ task: AdaptationTask) throws(ProviderError) {
        throw ProviderError(
            .unsupported, "rules", "there are no rules for \(task.to) in this program")
    }

    func outcomes(for texts: [String]) -> [DraftOutcome] { texts.map { .draft(Draft($0)) } }
}
