// A bundle as a command opens it: what is missing is told apart from what is damaged.

package import BundleFormat
import FoundationEssentials
import Terminal

extension BundleReader {
    /// - Throws: ``Failure`` with 66 when there is no such file; ``FormatError`` when it is no bundle.
    package static func opening(_ path: String) throws -> BundleReader {
        var isFolder = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
            throw Failure(.missingInput, "\(path): there is no such file; check the name")
        }
        guard !isFolder else {
            throw Failure(.badData, "\(path): this is a folder, not a bundle; name a file")
        }
        return try BundleReader(path: path)
    }
}
