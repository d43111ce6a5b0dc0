// A file as a command opens it: what is missing is told apart from what is damaged.

package import BundleFormat
import Parcels
import System
import Terminal

package enum FilePresence {
    /// - Throws: ``Failure`` with 66 when there is no such file, 65 when it is a folder.
    package static func check(_ path: String) throws {
        guard let kind = FilePath.kind(of: path) else {
            throw Failure(.missingInput, "\(path): there is no such file; check the name")
        }
        guard kind != .folder else {
            throw Failure(.badData, "\(path): this is a folder, not a bundle; name a file")
        }
    }

    /// Whether a file begins as parcels do.
    package static func isParcel(_ path: String) -> Bool {
        guard let file = ReadableFile(path) else { return false }
        return ParcelLayout.isParcel(file.bytes(at: 0, count: 64))
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
