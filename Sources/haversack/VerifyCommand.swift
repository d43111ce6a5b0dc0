// `verify`: everything in a bundle against its hashes.

import BundleFormat
import JSON
import Parcels
import Presenting
import Terminal

struct VerifyCommand {
    private let path: String
    private let asJSON: Bool

    init(_ values: Values) {
        path = values.positionals[0]
        asJSON = values.flag("json")
    }

    func run(_ output: inout Output) throws -> ExitCode {
        try FilePresence.check(path)
        if FilePresence.isParcel(path) { return try verifyParcel(&output) }
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

    private func verify(
        _ bundle: inout BundleReader, _ output: inout Output
    ) throws -> ExitCode {
        let damage = try BundleVerifier.verify(&bundle)
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
