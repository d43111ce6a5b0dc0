// The repository's own files, as the tests of its structure read them.

import Foundation

/// A file of the repository.
struct SourceFile: Sendable {
    /// From the top of the repository: "Sources/Passages/Passage.swift".
    let path: String
    let text: String

    /// Lines of code by number from 1; comments are left out, multi-line ones are not used here.
    var code: [(number: Int, text: Substring)] {
        text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().compactMap {
            let line = $0.element.drop { $0 == " " }
            if line.hasPrefix("//") { return nil }
            let end = line.firstRange(of: " // ")?.lowerBound ?? line.endIndex
            return ($0.offset + 1, line[..<end])
        }
    }

    /// Places of code that match, as "path:line".
    func places(of pattern: Regex<Substring>) -> [String] {
        code.filter { $0.text.contains(pattern) }.map { "\(path):\($0.number)" }
    }
}

enum Repository {
    static let root = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    static func text(_ path: String) throws -> String {
        try String(contentsOf: root.appending(path: path), encoding: .utf8)
    }

    static func exists(_ path: String) -> Bool {
        FileManager.default.fileExists(atPath: root.appending(path: path).path)
    }

    /// Swift files under a folder, in order of their paths.
    static func swiftFiles(under folder: String) throws -> [SourceFile] {
        let names = try FileManager.default.subpathsOfDirectory(
            atPath: root.appending(path: folder).path)
        return try names.filter { $0.hasSuffix(".swift") }.sorted().map {
            SourceFile(path: "\(folder)/\($0)", text: try text("\(folder)/\($0)"))
        }
    }
}
