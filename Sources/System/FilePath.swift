// What stands at a path. Foundation's essentials would bring four megabytes along for it.

import Glibc

/// What a path names.
package enum FileKind: Sendable, Equatable {
    case file
    case folder
    /// A device, a socket or a pipe.
    case other
}

/// Asks and changes what stands at paths.
package enum FilePath {
    /// Links are followed; nil where nothing stands or may be looked at.
    package static func kind(of path: String) -> FileKind? {
        status(of: path).map { status in
            switch status.st_mode & S_IFMT {
            case S_IFREG: .file
            case S_IFDIR: .folder
            default: .other
            }
        }
    }

    /// Bytes of a file; nil where there is none.
    package static func size(of path: String) -> Int? {
        status(of: path).map { Int($0.st_size) }
    }

    package static func isWritable(_ path: String) -> Bool { unsafe access(path, W_OK) == 0 }

    /// Removes a file; nothing happens where there is none.
    package static func removeFile(at path: String) {
        _ = unsafe unlink(path)
    }

    /// Gives a file another name; one that has it is replaced.
    /// - Returns: Whether it could be done.
    package static func move(_ path: String, to other: String) -> Bool {
        unsafe rename(path, other) == 0
    }

    private static func status(of path: String) -> stat? {
        var status = stat()
        return unsafe stat(path, &status) == 0 ? status : nil
    }
}
