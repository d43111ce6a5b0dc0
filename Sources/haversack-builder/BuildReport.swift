// What a curator hears of a build beside the bundle.

import Adapting
import BundleFormat
import Foundation
import Ingest
import JSON
import Presenting
import Terminal

/// What was left out, replaced or odd while sources were read.
struct BuildReport {
    private(set) var articles = 0
    private(set) var skipped: [String: Int] = [:]
    private(set) var warnings: [String] = []
    /// What is missing of the sources, one sentence each.
    private(set) var incomplete: [String] = []
    private(set) var variants = VariantReport()
    private var paths: [String] = []

    /// The sources by name: "enwiki-106.xml.bz2 and pages".
    var names: String {
        Spoken.list(paths.prefix(3).map { $0 == "-" ? "standard input" : $0.sourceName })
    }

    mutating func take(_ summary: SourceSummary, of path: String, emptyCount: Int) {
        paths.append(path)
        for (reason, count) in summary.skipped { skipped[reason.rawValue, default: 0] += count }
        if emptyCount > 0 { skipped[SkipReason.noText.rawValue, default: 0] += emptyCount }
        warnings += summary.warnings
        guard let truncation = summary.truncation else { return }
        let last = truncation.lastTitle.map { "its last whole article is \"\($0)\"" }
        incomplete.append(
            "\(path.sourceName) ends early at byte \(truncation.byte); "
                + (last ?? "it has no whole article") + ".")
    }

    mutating func take(_ counts: Staging.Counts) {
        articles = counts.articles
        if counts.replaced > 0 { skipped["older revisions or copies"] = counts.replaced }
        if counts.dangling > 0 { skipped["redirects to nothing in the bundle"] = counts.dangling }
    }

    /// Counts what the recipe leaves out, by its reasons.
    mutating func take(
        _ shortlist: Shortlist, of staging: borrowing Staging, warnings: [String]
    ) throws {
        self.warnings += warnings
        var left: [String: Int] = [:]
        var kept = 0
        try staging.forEachEntry { entry in
            if let reason = shortlist.reason(for: entry.number) {
                left[reason.words, default: 0] += 1
            } else {
                kept += 1
            }
        }
        articles = kept
        skipped.merge(left) { $0 + $1 }
    }

    mutating func take(_ variants: VariantReport) {
        self.variants = variants
        warnings += variants.warnings
    }

    /// Says warnings and what was left out, on standard error.
    func complain(to complaints: StandardError) {
        for warning in warnings + incomplete { complaints.notice("Warning: \(warning)") }
        let parts = skipped.sorted { $0.key < $1.key }.map { "\($0.value) \($0.key)" }
        if !parts.isEmpty { complaints.notice("Left out: \(Spoken.list(parts)).") }
        for (reason, count) in variants.held.sorted(by: { $0.key < $1.key }) {
            complaints.notice("\(Spoken.count(count, "variant")) left out: \(reason).")
        }
        for example in variants.examples { complaints.notice("For example: \(example)") }
    }
}

/// The result of `build` as JSON or in words.
struct BuildResult {
    private let path: String
    private let summary: BundleSummary
    private let report: BuildReport
    private let seconds: Double
    private let fileSize: Int
    private let parts: [BundlePart: Int]

    init(
        _ path: String, _ summary: BundleSummary, _ report: BuildReport, seconds: Double
    ) throws {
        self.path = path
        self.summary = summary
        self.report = report
        self.seconds = seconds
        let attributes = try? FileManager.default.attributesOfItem(atPath: path)
        fileSize = (attributes?[.size] as? NSNumber)?.intValue ?? 0
        parts = try BundleReader(path: path).sizes()
    }

    var json: String {
        let skipped = report.skipped.sorted { $0.key < $1.key }
        return JSONValue.object([
            JSONMember("bundle", .string(path)),
            JSONMember("articles", .int(summary.articles)),
            JSONMember("redirects", .int(summary.aliases)),
            JSONMember("skipped", .int(report.skipped.values.reduce(0, +))),
            JSONMember(
                "skipped_by_reason", .object(skipped.map { JSONMember($0.key, .int($0.value)) })),
            JSONMember("warnings", .strings(report.warnings + report.incomplete)),
            JSONMember("passages", .int(summary.passages)),
            JSONMember("variants", .int(report.variants.variants)),
            JSONMember("derived_passages", .int(report.variants.passages)),
            JSONMember("reviewed_passages", .int(report.variants.reviewedPassages)),
            JSONMember(
                "variants_held",
                .object(
                    report.variants.held.sorted { $0.key < $1.key }.map {
                        JSONMember($0.key, .int($0.value))
                    })),
            JSONMember(
                "bytes", BundleSizes(file: fileSize, plainText: summary.textBytes, parts).json),
            JSONMember("root", .string(summary.root)),
            JSONMember("seconds", .double((seconds * 1000).rounded() / 1000)),
        ]).serialized()
    }

    var words: String {
        let ratio = summary.textBytes > 0 ? fileSize * 100 / summary.textBytes : 0
        let derived =
            report.variants.variants > 0
            ? "Of the articles \(report.variants.variants) are derived: "
                + Spoken.count(report.variants.passages, "passage")
                + ", \(report.variants.reviewedPassages) of them reviewed.\n" : ""
        return """
            \(path) is ready: \(Spoken.count(summary.articles, "article")), \
            \(Spoken.count(summary.aliases, "redirect")), \
            \(Spoken.count(summary.passages, "passage")).
            \(derived)It takes \(Spoken.size(bytes: fileSize)), \(ratio) percent of its plain text.
            Its root is \(summary.root).

            """
    }
}

extension String {
    /// A file or folder without those that it is in; of an address the host.
    var sourceName: String {
        let parts = split(separator: "/")
        let name = SourceForm.isAddress(self) ? parts.dropFirst().first : parts.last
        return name.map(String.init) ?? self
    }
}
