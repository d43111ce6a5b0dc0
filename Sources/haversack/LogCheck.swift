// "Did somebody really let this through?": an exported log, alone, against an earlier one, and against a
// bundle.

import Auditing
import BundleFormat
import JSON
import Passages
import SQLite
import System
import Terminal

/// Reads logs, exported or in a workspace, and compares them.
enum LogCheck {
    /// What the file is, as far as its first bytes tell.
    static func isLog(_ path: String) -> Bool {
        guard let file = ReadableFile(path) else { return false }
        let head = file.bytes(at: 0, count: 100)
        return head.first == UInt8(ascii: "{") || isWorkspace(head)
    }

    /// SQLite's header with the application "HVWS".
    private static func isWorkspace(_ head: [UInt8]) -> Bool {
        head.count == 100 && head.starts(with: Array("SQLite format 3\0".utf8))
            && Array(head[68..<72]) == Array("HVWS".utf8)
    }

    /// Reads all of a log.
    /// - Parameter take: Is given each entry with its number.
    /// - Throws: `AuditError` for a log that does not hold.
    static func read(
        _ path: String, take: (AuditEntry, Int) throws -> Void = { _, _ in }
    ) throws -> (reading: LogReading, checkpoint: Checkpoint) {
        guard let file = ReadableFile(path) else {
            throw Failure(.badData, "\(path): the file cannot be read")
        }
        return isWorkspace(file.bytes(at: 0, count: 100))
            ? try readWorkspace(path, take) : try readLines(file, path, take)
    }

    private static func readLines(
        _ file: borrowing ReadableFile, _ path: String,
        _ take: (AuditEntry, Int) throws -> Void
    ) throws -> (LogReading, Checkpoint) {
        var reading = LogReading(subject: path)
        var rest: [UInt8] = []
        var offset = 0
        while true {
            let piece = file.bytes(at: offset, count: 1 << 18)
            offset += piece.count
            var lines = (rest + piece).split(separator: 0x0A, omittingEmptySubsequences: false)
            rest = piece.isEmpty ? [] : Array(lines.removeLast())
            guard rest.count <= LogReading.maximumLineSizeInBytes else {
                throw AuditError(.tooLarge, path, "a line is longer than any entry may be")
            }
            for line in lines where !piece.isEmpty || !line.isEmpty {
                let number = reading.leaves.count
                if let entry = try reading.take(Array(line)) { try take(entry, number) }
            }
            guard !piece.isEmpty else { return (reading, try reading.finish()) }
        }
    }

    private static func readWorkspace(
        _ path: String, _ take: (AuditEntry, Int) throws -> Void
    ) throws -> (LogReading, Checkpoint) {
        if let journal = FilePath.size(of: path + "-journal"), journal > 0 {
            throw Failure(
                .tryAgain,
                "\(path): it is in use or was left in the middle; open it with "
                    + "haversack-builder first")
        }
        let database = try Database.hardened(at: path)
        let origin = path.split(separator: "/").last.map(String.init) ?? path
        var log = try AuditLog(in: database, origin: origin)
        var reading = LogReading(subject: path)
        for number in 0..<log.size {
            guard let entry = try log.entry(number) else { break }
            try reading.take(entry.canonicalBytes)
            try take(entry, number)
        }
        try reading.take(LogExport.closing(log.checkpoint))
        return (reading, try reading.finish())
    }
}

/// What a bundle claims of a log, and whether the log says so.
struct LogClaims {
    private struct Claim {
        let textHash: String
        let reviewers: Set<String>
    }

    /// By the number of the entry.
    private var claims: [Int: Claim] = [:]
    private(set) var findings: [String] = []
    var count: Int { claims.count }

    /// Collects what a bundle's derived passages say of who let them through.
    init(of bundle: inout BundleReader) throws {
        var passage = -1
        while let entry = try bundle.entry(after: passage) {
            passage = entry.passage
            guard entry.isDerived, let article = try? bundle.record(of: entry).article,
                let derivation = article.derivation
            else { continue }
            for (place, anchor) in derivation.anchors.enumerated() {
                guard let step = anchor.step, derivation.steps.indices.contains(step),
                    !derivation.steps[step].reviews.isEmpty
                else { continue }
                guard let number = anchor.entry else {
                    findings.append(
                        "a review of \"\(entry.title)\" does not name its entry in the log")
                    continue
                }
                let text = place == 0 ? article.title : article.passages[place - 1].text
                claims[number] = Claim(
                    textHash: SHA256.digest(Array(text.utf8)).hex,
                    reviewers: Set(derivation.steps[step].reviews.map(\.reviewer)))
            }
        }
    }

    /// Compares an entry with what is claimed of it.
    mutating func take(_ entry: AuditEntry, _ number: Int) {
        guard let claim = claims.removeValue(forKey: number) else { return }
        let value = entry.value
        let isApproval = ["accept", "edit"].contains(value["verdict"]?.stringValue)
        guard entry.kind == .decision, isApproval,
            value["text_sha256"]?.stringValue == claim.textHash,
            claim.reviewers.contains(value["reviewer"]?.stringValue ?? "")
        else {
            findings.append(
                "entry \(number) of the log does not approve what the bundle says it does")
            return
        }
    }

    /// - Returns: All that does not hold, one sentence each without its full stop.
    func finish() -> [String] {
        findings
            + (claims.isEmpty
                ? [] : ["the log lacks \(claims.count) of the reviews that the bundle names"])
    }
}
