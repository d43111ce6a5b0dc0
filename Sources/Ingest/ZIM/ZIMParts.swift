// Splitters name the parts of "x.zim" "x.zimaa", "x.zimab" and so on.

import Foundation

/// The names of a ZIM file's parts.
enum ZIMParts {
    private static let letters = (UInt8(ascii: "a")...UInt8(ascii: "z")).map {
        String(UnicodeScalar($0))
    }

    /// Whether there is no such file, but its first part is there.
    static func areThere(for path: String) -> Bool {
        !FileManager.default.fileExists(atPath: path)
            && FileManager.default.fileExists(atPath: path + "aa")
    }

    /// Whether a path names a part other than the first.
    static func isLater(_ path: String) -> Bool {
        let ending = path.lowercased().suffix(6)
        return ending.hasPrefix(".zim") && ending != ".zimaa"
            && ending.utf8.suffix(2).allSatisfy { (0x61...0x7A).contains($0) }
    }

    /// The files that a path stands for, in order, up to the first that is missing.
    static func paths(_ path: String) -> [String] {
        let base = path.lowercased().hasSuffix(".zimaa") ? String(path.dropLast(2)) : path
        guard base != path || areThere(for: path) else { return [path] }
        let all = letters.lazy.flatMap { first in letters.lazy.map { base + first + $0 } }
        return Array(all.prefix { FileManager.default.fileExists(atPath: $0) })
    }
}
