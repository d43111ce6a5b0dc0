// Counts of what was objected to.

import Foundation
import Simplifying

struct Tally {
    private var texts = 0
    private var rejected = 0
    private var byCheck: [DraftCheck.Name: Int] = [:]

    mutating func add(_ checks: [DraftCheck]) {
        let failed = checks.filter { !$0.passed }
        texts += 1
        rejected += failed.isEmpty ? 0 : 1
        for check in failed { byCheck[check.name, default: 0] += 1 }
    }

    mutating func add(_ other: Tally) {
        texts += other.texts
        rejected += other.rejected
        byCheck.merge(other.byCheck, uniquingKeysWith: +)
    }

    var count: Int { texts }
    var share: Double { texts == 0 ? 0 : Double(rejected) / Double(texts) }

    func share(_ name: DraftCheck.Name) -> Double {
        texts == 0 ? 0 : Double(byCheck[name] ?? 0) / Double(texts)
    }

    /// "6.1 percent (names 3.0, numbers 1.2)".
    var words: String {
        let parts = DraftCheck.Name.allCases.filter { (byCheck[$0] ?? 0) > 0 }
            .map { "\($0.rawValue) \(Self.percent(share($0)))" }
        return "\(Self.percent(share)) percent of \(texts)"
            + (parts.isEmpty ? "" : " (\(parts.joined(separator: ", ")))")
    }

    static func percent(_ share: Double) -> String { String(format: "%.1f", share * 100) }
}
