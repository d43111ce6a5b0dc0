// `review log`: the log of everything, to be handed out and verified by others.

import Adapting
import Auditing
import BundleFormat
import Foundation
import Terminal

/// Writes the log as JSON Lines.
struct ReviewLog {
    private let path: String
    private let isReplacing: Bool

    init(_ values: Values, _ words: [String]) throws {
        guard words.count == 1 else {
            throw Failure(.usage, "review log takes the name of one file to write")
        }
        path = words[0]
        isReplacing = values.flag("force")
    }

    func write(_ workspace: inout Workspace) throws {
        var file = try OutputFile(at: path, replacingExisting: isReplacing)
        guard FileManager.default.createFile(atPath: file.unfinishedPath, contents: nil),
            let handle = FileHandle(forWritingAtPath: file.unfinishedPath)
        else { throw OutputError(path, "cannot be written") }
        let size = workspace.log.size
        do {
            for number in 0..<size {
                guard let entry = try workspace.log.entry(number) else { continue }
                try handle.write(contentsOf: Data(entry.canonicalBytes + [0x0A]))
            }
            try handle.write(
                contentsOf: Data(LogExport.closing(workspace.log.checkpoint) + [0x0A]))
            try handle.synchronize()
            try handle.close()
        } catch let error as CocoaError {
            throw Failure(.inputOutput, "\(path): it could not be written: \(error.code.rawValue)")
        }
        try file.finish()
        var output = Output.standard()
        try output.line(Sanitizer.line("\(path) holds \(size) entries.").text)
        try output.line("haversack verify \(Sanitizer.line(path).text) checks them.")
        try output.flush()
    }
}
