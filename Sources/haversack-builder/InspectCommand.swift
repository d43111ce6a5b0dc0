// `inspect`: what a bundle holds, for those who make them.

import BundleFormat
import Foundation
import JSON
import Presenting
import Terminal

struct InspectCommand {
    private let path: String
    private let asJSON: Bool

    init(_ values: Values) throws {
        path = values.positionals[0]
        asJSON = values.flag("json")
    }

    func run() throws {
        let bundle = try BundleReader.opening(path)
        let attributes = try? FileManager.default.attributesOfItem(atPath: path)
        let sizes = BundleSizes(
            file: (attributes?[.size] as? NSNumber)?.intValue ?? 0,
            plainText: bundle.manifest.number(.textBytes), try bundle.sizes())
        var output = Output.standard()
        if asJSON {
            try output.line(try json(bundle, sizes).serialized())
        } else {
            try output.lines(try lines(bundle, sizes))
        }
        try output.flush()
    }

    private func json(_ bundle: borrowing BundleReader, _ sizes: BundleSizes) throws -> JSONValue {
        let manifest = bundle.manifest
        let activities = try bundle.activities().sorted { $0.key < $1.key }.map(\.value)
        return .object(present: [
            ("bundle", .string(path)),
            ("title", manifest[.title].map { .string($0) }),
            ("languages", .strings(manifest.languages)),
            ("articles", .int(manifest.number(.articles))),
            ("redirects", .int(manifest.number(.aliases))),
            ("passages", .int(manifest.number(.passages))),
            ("bytes", sizes.json),
            ("licenses", .strings(try bundle.licenses().map(\.identifier))),
            ("tools", .strings(activities.map { "\($0.tool) \($0.version): \($0.operation)" })),
            ("models", .strings(activities.compactMap(\.model))),
            ("incomplete", manifest[.incomplete].map { .string($0) }),
            ("root", manifest[.root].map { .string($0) }),
            ("signature", .string("none")),
        ])
    }

    private func lines(_ bundle: borrowing BundleReader, _ sizes: BundleSizes) throws -> [String] {
        let manifest = bundle.manifest
        let percent = { (bytes: Int) in
            sizes.plainText > 0 ? "\(bytes * 100 / sizes.plainText) percent of the plain text" : ""
        }
        var lines = [
            "Title: \(manifest[.title] ?? "none").",
            "Articles: \(manifest.number(.articles)). Redirects: \(manifest.number(.aliases)). "
                + "Passages: \(manifest.number(.passages)).",
            "Plain text: \(Spoken.size(bytes: sizes.plainText)).",
            "File: \(Spoken.size(bytes: sizes.file)), \(percent(sizes.file)).",
        ]
        for part in BundlePart.allCases {
            let bytes = sizes.parts[part] ?? 0
            lines.append("Of it \(part.rawValue): \(Spoken.size(bytes: bytes)), \(percent(bytes)).")
        }
        let licenses = try bundle.licenses().map(\.name)
        lines.append("Licences: \(Spoken.list(licenses)).")
        for (_, activity) in try bundle.activities().sorted(by: { $0.key < $1.key }) {
            lines.append("Made by \(activity.tool) \(activity.version): \(activity.note)")
        }
        if let incomplete = manifest[.incomplete] { lines.append("Incomplete: \(incomplete)") }
        lines.append("Root: \(manifest[.root] ?? "none").")
        lines.append("Signature: none.")
        return lines.map { Sanitizer.line($0).text }
    }
}
