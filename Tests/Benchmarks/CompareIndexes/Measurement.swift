// How long and how much memory.

import Answering
import Foundation
import JSON
import Terminal

/// Latencies of queries in the order of the questions.
struct Measurement {
    /// Asked first and not counted, so that what is counted is warm.
    private static let warmUpCount = 50

    private var milliseconds: [Double] = []

    /// Asks each query once.
    mutating func run(
        _ queries: [Query], _ search: (Query) throws -> [Int]
    ) rethrows -> [[Int]] {
        for query in queries.prefix(Self.warmUpCount) { _ = try search(query) }
        let clock = ContinuousClock()
        return try queries.map { query in
            let start = clock.now
            let found = try search(query)
            milliseconds.append((clock.now - start) / .milliseconds(1))
            return found
        }
    }

    var members: [(String, JSONValue?)] {
        let sorted = milliseconds.sorted()
        let mean = sorted.reduce(0, +) / Double(max(1, sorted.count))
        return [
            ("questions", .int(sorted.count)), ("median_ms", Self.rank(0.5, of: sorted)),
            ("p99_ms", Self.rank(0.99, of: sorted)), ("max_ms", Self.rank(1, of: sorted)),
            ("mean_ms", .rounded(mean, places: 2)),
        ]
    }

    private static func rank(_ share: Double, of sorted: [Double]) -> JSONValue? {
        guard !sorted.isEmpty else { return nil }
        let place = min(sorted.count - 1, Int(share * Double(sorted.count)))
        return .rounded(sorted[place], places: 2)
    }

    /// The most memory that this process had (VmHWM).
    static func peakInMebibytes() -> Double {
        let status = try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)
        let line = status?.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
        let number = line?.split(whereSeparator: { !$0.isNumber }).first.flatMap { Double($0) }
        return (number ?? 0) / 1_024
    }
}
