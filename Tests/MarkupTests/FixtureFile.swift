// Fixtures are plain files: cases begin with "#### name", expectations with "----".

import Foundation
import Testing

/// One input with what it must become.
struct FixtureCase: Sendable, CustomTestStringConvertible {
    let name: String
    let input: String
    let expected: String

    var testDescription: String { name }

    /// All cases of all files in a folder of Fixtures.
    static func all(in folder: String) -> [FixtureCase] {
        let root = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "Fixtures/\(folder)")
        let names = (try? FileManager.default.contentsOfDirectory(atPath: root.path)) ?? []
        return names.sorted().flatMap { name -> [FixtureCase] in
            let text = (try? String(contentsOf: root.appending(path: name), encoding: .utf8)) ?? ""
            return cases(in: text, file: name)
        }
    }

    private static func cases(in text: String, file: String) -> [FixtureCase] {
        var cases: [FixtureCase] = []
        var name: String?
        var input: [Substring] = []
        var expected: [Substring]?
        func finish() {
            guard let name else { return }
            cases.append(
                FixtureCase(
                    name: "\(file): \(name)", input: input.joined(separator: "\n"),
                    expected: (expected ?? []).joined(separator: "\n")))
        }
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasPrefix("#### ") {
                finish()
                name = String(line.dropFirst(5))
                input = []
                expected = nil
            } else if line == "----", expected == nil {
                expected = []
            } else if expected != nil {
                if !line.isEmpty { expected?.append(line) }
            } else {
                input.append(line)
            }
        }
        finish()
        return cases
    }
}
