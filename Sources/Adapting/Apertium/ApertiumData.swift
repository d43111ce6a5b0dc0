// A pair has no version that its program tells, so its data are known by what they are.

import BundleFormat
import Foundation
import Programs

enum ApertiumData {
    private static let folders = [
        "/usr/share/apertium/modes", "/usr/local/share/apertium/modes",
    ]
    private static let largestInBytes = 64 << 20

    /// 16 hexadecimal digits of a hash over the mode's file and, for each file that it names, the path,
    /// the size, and the first and last 4,096 bytes. Nil where the mode's file is not found.
    ///
    /// The files are tens of megabytes, and hashing all of them takes longer than translating a page.
    static func digest(of mode: String) -> String? {
        guard let text = text(of: mode) else { return nil }
        var hash = SHA256()
        hash.update(Array(text.utf8))
        for path in paths(in: text) {
            guard let size = size(of: path), size <= largestInBytes, let ends = ends(of: path)
            else { continue }
            hash.update(Array("\(path)\0\(size)\0".utf8) + ends)
        }
        return String(hash.finish().hex.prefix(16))
    }

    /// The first program of a mode with its arguments, which looks words up in the dictionary; nil where
    /// the mode begins otherwise or is not found.
    static func analysis(of mode: String) -> [String]? {
        guard let text = text(of: mode), let command = text.split(separator: "|").first else {
            return nil
        }
        let words = command.split(separator: " ").map { $0.filter { $0 != "'" } }
        guard words.count >= 2, words[0] == "lt-proc", let program = ProgramPath.find("lt-proc"),
            words.last?.contains("automorf") == true
        else { return nil }
        return [program] + words[1...]
    }

    private static func text(of mode: String) -> String? {
        folders.lazy.compactMap {
            try? String(contentsOfFile: "\($0)/\(mode).mode", encoding: .utf8)
        }.first
    }

    /// What stands in single quotes.
    private static func paths(in mode: String) -> [String] {
        mode.split(separator: "'", omittingEmptySubsequences: false).enumerated()
            .filter { $0.offset % 2 == 1 }.map { String($0.element) }
    }

    private static func size(of path: String) -> Int? {
        let attributes = try? FileManager.default.attributesOfItem(atPath: path)
        return (attributes?[.size] as? NSNumber)?.intValue
    }

    private static func ends(of path: String) -> [UInt8]? {
        guard let handle = FileHandle(forReadingAtPath: path) else { return nil }
        defer { try? handle.close() }
        var bytes = [UInt8]((try? handle.read(upToCount: 4_096)) ?? Data())
        if let end = try? handle.seekToEnd(), end > 8_192 {
            try? handle.seek(toOffset: end - 4_096)
            bytes += [UInt8]((try? handle.read(upToCount: 4_096)) ?? Data())
        }
        return bytes
    }
}
