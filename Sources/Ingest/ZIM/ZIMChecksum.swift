// Damage is cheaper to find before a build than in it.

/// Compares a ZIM file with the MD5 at its end.
enum ZIMChecksum {
    private static let chunkSizeInBytes = 1 << 20

    /// Reads all of the file once, and throws if it is not what was written.
    ///
    /// A file without a checksum passes.
    static func check(_ archive: ZIMArchive) throws(SourceError) {
        guard let end = archive.header.checksum else { return }
        let file = archive.file
        var hash = MD5()
        for start in stride(from: 0, to: end, by: chunkSizeInBytes) {
            hash.update(try file.bytes(start..<min(start + chunkSizeInBytes, end)))
        }
        guard hash.finish() == (try file.bytes(end..<file.size)) else {
            throw file.failure(
                .badData,
                "it is damaged: its content does not have the checksum that stands at byte \(end); "
                    + "fetch it again")
        }
    }
}
