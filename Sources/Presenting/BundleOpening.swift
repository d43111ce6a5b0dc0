// A file as a command opens it: what is missing is told apart from what is damaged.

package import BundleFormat
import FoundationEssentials
import Parcels
import Terminal

package enum FilePresence {
    /// - Throws: ``Failure`` with 66 when there is no such file, 65 when it is a folder.
    package static func check(_ path: String) throws {
        var isFolder = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
            throw Failure(.missingInput, "\(path): there is no such file; check the name")
        }
        guard !isFolder else {
            throw Failure(.badData, "\(path): this is a folder, not a bundle; name a file")
        }
    }

    /// Whether a file begins as parcels do.
    package static func isParcel(_ path: String) -> Bool {
        guard let data = try? Data(contentsOf: URL(filePath: path), options: .alwaysMapped) else {
            return false
        }
        return ParcelLayout.isParcel(data.prefix(64))
    }
}

extension BundleReader {
    /// - Throws: ``Failure`` with 66 when there is no such file; `FormatError` when it is no bundle.
    package static func opening(_ path: String) throws -> BundleReader {
        try FilePresence.check(path)
        guard !FilePresence.isParcel(path) else {
            throw Failure(
                .badData, "\(path): this is a parcel; make a bundle of it with haversack install")
        }
        return try BundleReader(path: path)
    }
}
