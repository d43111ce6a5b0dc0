// A file that is read in parts.

import Glibc

/// An open file; its size is that at opening.
package struct ReadableFile: ~Copyable {
    private let descriptor: Int32
    package let sizeInBytes: Int

    /// - Returns: Nil when the file cannot be read or is no file.
    package init?(_ path: String) {
        guard FilePath.kind(of: path) == .file, let size = FilePath.size(of: path) else {
            return nil
        }
        let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        self.descriptor = descriptor
        sizeInBytes = size
    }

    deinit { close(descriptor) }

    /// At most `count` bytes from an offset on; fewer where the file ends or cannot be read further.
    package func bytes(at offset: Int, count: Int) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: max(0, min(count, sizeInBytes - offset)))
        var read = 0
        while read < bytes.count {
            let now = bytes.count - read
            let got = unsafe bytes.withUnsafeMutableBytes { buffer in
                unsafe pread(descriptor, buffer.baseAddress?.advanced(by: read), now, offset + read)
            }
            if got < 0, errno == EINTR { continue }
            guard got > 0 else { break }
            read += got
        }
        bytes.removeLast(bytes.count - read)
        return bytes
    }
}
