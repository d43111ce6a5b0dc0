// `parcel`: a bundle in the form that is sent.

import BundleFormat
import Foundation
import JSON
import Parcels
import Presenting
import Terminal

struct ParcelCommand {
    private let path: String
    private let output: String
    private let replacesExisting: Bool
    private let asJSON: Bool

    init(_ values: Values) {
        path = values.positionals[0]
        output = values.string("output") ?? ""
        replacesExisting = values.flag("force")
        asJSON = values.flag("json")
    }

    func run() throws {
        var bundle = try BundleReader.opening(path)
        let progress = Progress(StandardError(program: BuilderCommands.table.program))
        var file = try OutputFile(at: output, replacingExisting: replacesExisting)
        let size = try write(&bundle, to: file.unfinishedPath, progress)
        try file.finish()
        let bundleSize = try FileManager.default.attributesOfItem(atPath: path)[.size] as? NSNumber
        var standard = Output.standard()
        if asJSON {
            let object: JSONValue = [
                "parcel": .string(output), "bytes": .int(size),
                "articles": .int(bundle.manifest.number(.articles)),
                "root": .string(bundle.manifest[.root] ?? ""),
            ]
            try standard.line(object.serialized())
        } else {
            let percent = size * 100 / max(1, bundleSize?.intValue ?? 1)
            try standard.line(
                Sanitizer.line(
                    "\(output) is ready: \(Spoken.size(bytes: size)), "
                        + "\(percent) percent of the bundle."
                ).text)
        }
        try standard.flush()
    }

    /// - Returns: The bytes written, which are on the disk.
    private func write(
        _ bundle: inout BundleReader, to unfinished: String, _ progress: Progress
    ) throws -> Int {
        guard FileManager.default.createFile(atPath: unfinished, contents: nil),
            let handle = FileHandle(forWritingAtPath: unfinished)
        else { throw OutputError(output, "cannot be created") }
        var size = 0
        let total = bundle.manifest.number(.articles)
        var writer = try ParcelWriter { bytes in
            do {
                try handle.write(contentsOf: Data(bytes))
            } catch {
                throw Failure(
                    .inputOutput, "\(output) could not be written; make room on the disk")
            }
            size += bytes.count
        }
        try writer.write(&bundle) { count in
            progress.tell { "Writing: \(count) of \(total) articles." }
        }
        try handle.synchronize()
        try handle.close()
        return size
    }
}
