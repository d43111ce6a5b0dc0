// "Is it still at it?": a line on standard error every few seconds, never redrawn.

import Foundation
import Ingest
import Terminal

/// Says how far a long command has come.
final class Progress {
    private static let interval: TimeInterval = 5
    private let complaints: StandardError
    private let start = Date()
    private var last = Date()

    init(_ complaints: StandardError) {
        self.complaints = complaints
    }

    /// Since the beginning.
    var seconds: Double { Date().timeIntervalSince(start) }

    /// - Parameter text: Made only when it is time for a line.
    func tell(_ text: () -> String) {
        guard Date().timeIntervalSince(last) >= Self.interval else { return }
        last = Date()
        complaints.notice(text())
    }

    static func words(for summary: SourceSummary, of path: String) -> String {
        let read = Spoken.size(bytes: summary.bytesRead)
        let articles = Spoken.count(summary.articles, "article")
        guard let total = summary.totalBytes, total > 0 else {
            return "Reading \(path): \(articles), \(read)."
        }
        let percent = min(100, summary.bytesRead * 100 / total)
        return "Reading \(path): \(articles), \(percent) percent of \(Spoken.size(bytes: total))."
    }
}
