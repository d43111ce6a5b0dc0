// `verify`: everything in a bundle against its hashes.

import Auditing
import BundleFormat
import JSON
import Parcels
import Presenting
import Terminal

struct VerifyCommand {
    private let path: String
    private let log: String?
    private let asJSON: Bool

    init(_ values: Values) {
        path = values.positionals[0]
        log = values.string("log")
        asJSON = values.flag("json")
    }

    func run(_ output: inout Output) throws -> ExitCode {
        try FilePresence.check(path)
        if let log { try FilePresence.check(log) }
        if FilePresence.isParcel(path) { return try verifyParcel(&output) }
        if LogCheck.isLog(path) { return try verifyLog(&output) }
        var bundle = try BundleReader.opening(path)
        return try verify(&bundle, &output)
    }

    private func verifyParcel(_ output: inout Output) throws -> ExitCode {
        let (articles, root) = try ParcelInstaller.verify(path)
        if asJSON {
            let object: JSONValue = [
                "parcel": .string(path), "ok": true, "root": .string(root), "signature": "none",
            ]
            try output.line(object.serialized())
        } else {
            let count = Spoken.count(articles, "article")
            try output.line("All is well: the parcel holds \(count), as they were packed.")
            try output.line("The root is \(root).")
            try output.line("The parcel is not signed.")
        }
        return .ok
    }

    /// A log by itself, and whether it goes on from an earlier one.
    private func verifyLog(_ output: inout Output) throws -> ExitCode {
        let (reading, checkpoint) = try LogCheck.read(path)
        if let log {
            try reading.compare(with: try LogCheck.read(log).checkpoint, from: log)
        }
        if asJSON {
            let object: JSONValue = [
                "log": .string(path), "ok": true, "entries": .int(checkpoint.size),
                "checkpoint": .string(checkpoint.text),
            ]
            try output.line(object.serialized())
            return .ok
        }
        let kinds = reading.counts.sorted { $0.key.rawValue < $1.key.rawValue }
        let parts = kinds.map { "\($0.value) of \($0.key.rawValue)" }
        let entries = Spoken.count(checkpoint.size, "entry", plural: "entries")
        try output.line(
            "All is well: the log has \(entries)\(parts.isEmpty ? "" : ", \(Spoken.list(parts))").")
        if let log { try output.line(Sanitizer.line("It goes on from \(log).").text) }
        return .ok
    }

    /// What a log says that the bundle does not, or the other way round.
    private func logFindings(_ log: String, _ bundle: inout BundleReader) throws -> [String] {
        guard let audit = bundle.manifest[.audit] else {
            return ["the bundle names no log, so \(log) says nothing of it"]
        }
        var claims = try LogClaims(of: &bundle)
        do {
            let early = try Checkpoint(audit, subject: path)
            let (reading, _) = try LogCheck.read(log) { claims.take($0, $1) }
            try reading.compare(with: early, from: path)
        } catch let error as AuditError {
            return [error.description]
        }
        return claims.finish()
    }

    private func verify(
        _ bundle: inout BundleReader, _ output: inout Output
    ) throws -> ExitCode {
        var damage = try BundleVerifier.verify(&bundle)
        if let log { damage.findings += try logFindings(log, &bundle) }
        let root = bundle.manifest[.root] ?? ""
        if asJSON {
            let object: JSONValue = [
                "bundle": .string(path), "ok": .bool(damage.isNone), "root": .string(root),
                "damaged": .strings(damage.articles), "findings": .strings(damage.findings),
                "signature": "none",
            ]
            try output.line(object.serialized())
        } else if damage.isNone {
            let count = Spoken.count(bundle.manifest.number(.articles), "article")
            try output.line("All is well: \(count) and the search index are as they were packed.")
            if log != nil {
                try output.line("Every review that it names stands in the log.")
            }
            try output.line("The root is \(root).")
            try output.line("The bundle is not signed.")
        } else {
            for title in damage.articles {
                try output.line(Sanitizer.line("Damaged: \"\(title)\".").text)
            }
            for finding in damage.findings { try output.line(Sanitizer.line("\(finding).").text) }
        }
        guard !damage.isNone else { return .ok }
        try output.flush()
        let count = Spoken.count(damage.articles.count, "article")
        throw Failure(
            .badData,
            "\(path): damaged: \(count) cannot be read and there are "
                + "\(Spoken.count(damage.findings.count, "other finding")); get it again")
    }
}
