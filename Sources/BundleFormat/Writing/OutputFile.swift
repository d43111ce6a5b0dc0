// "The file is there whole, or not at all": written beside its place, then renamed.

import System

/// The place of a file to be. Until it is finished it stands beside its place under a hidden name,
/// which a killed run leaves behind and the next run replaces.
package struct OutputFile: ~Copyable {
    private let path: String
    /// The path to write to.
    package let unfinishedPath: String
    private let replacesExisting: Bool

    /// - Throws: ``OutputError`` when something stands there and may not be replaced, or the folder
    ///   cannot be written to.
    package init(at path: String, replacingExisting: Bool) throws(OutputError) {
        self.path = path
        self.replacesExisting = replacingExisting
        let slash = path.utf8.lastIndex(of: 0x2F)
        let folder = slash.map { String(path[...$0]) } ?? "./"
        let name = slash.map { String(path[path.index(after: $0)...]) } ?? path
        unfinishedPath = "\(folder).\(name).unfinished"
        if let kind = FilePath.kind(of: path) {
            guard kind != .folder else { throw OutputError(path, "is a folder; name a file") }
            guard replacingExisting else {
                throw OutputError(path, "exists; name another file, or give --force to replace it")
            }
        }
        guard FilePath.kind(of: folder) == .folder else {
            throw OutputError(path, "the folder \(folder) does not exist; make it first")
        }
        guard FilePath.isWritable(folder) else {
            throw OutputError(path, "the folder \(folder) cannot be written to")
        }
        FilePath.removeFile(at: unfinishedPath)
    }

    /// The size of what was written so far.
    var unfinishedSizeInBytes: Int { FilePath.size(of: unfinishedPath) ?? 0 }

    /// Gives the file its name.
    package mutating func finish() throws(OutputError) {
        guard replacesExisting || FilePath.kind(of: path) == nil,
            FilePath.move(unfinishedPath, to: path)
        else { throw OutputError(path, "could not be put in place") }
    }

    deinit {
        FilePath.removeFile(at: unfinishedPath)
    }
}

/// An output that cannot be made.
package struct OutputError: Error, Equatable, CustomStringConvertible {
    package let path: String
    package let reason: String

    package init(_ path: String, _ reason: String) {
        self.path = path
        self.reason = reason
    }

    package var description: String { "\(path): \(reason)" }
}
