// A wiki is asked for nothing twice: a run that was killed goes on where it was, and a later one
// gives the same bundle until the curator wants newer pages.

import BundleFormat
import Foundation
import JSON

/// Answers in a folder, a file each, known by their questions.
///
/// A file begins with a line of JSON (question, time, hash of what follows); then comes the answer as
/// the wiki gave it. Files appear whole; one that is damaged counts as absent.
package struct AnswerCache {
    private static let form = "haversack cached answer 1"

    let folder: String

    /// - Parameter folder: Made if it is missing; nil is the user's cache folder.
    package init(_ folder: String?) throws(SourceError) {
        guard let path = folder ?? Self.usual else {
            throw SourceError(
                .cannotCreate, "cache", "there is no home folder for it; name a folder with --cache"
            )
        }
        self.folder = path
        do {
            try FileManager.default.createDirectory(
                atPath: path, withIntermediateDirectories: true)
        } catch {
            throw SourceError(
                .cannotCreate, path,
                "the folder for answers cannot be made; name another with --cache")
        }
    }

    /// Where users' caches are (XDG Base Directory Specification).
    private static var usual: String? {
        let environment = ProcessInfo.processInfo.environment
        if let base = environment["XDG_CACHE_HOME"], base.hasPrefix("/") {
            return "\(base)/haversack"
        }
        return environment["HOME"].map { "\($0)/.cache/haversack" }
    }

    /// The answer to a question, with the time at which it was fetched; nil if there is none that is
    /// whole.
    package func answer(to question: String) -> (body: [UInt8], fetched: String)? {
        guard let data = FileManager.default.contents(atPath: path(of: question)) else {
            return nil
        }
        let bytes = [UInt8](data)
        guard let end = bytes.firstIndex(of: 0x0A),
            let head = try? JSONValue.parse([UInt8](bytes[..<end])),
            head["form"]?.stringValue == Self.form,
            head["question"]?.stringValue == question,
            let fetched = head["fetched"]?.stringValue
        else { return nil }
        let body = [UInt8](bytes[(end + 1)...])
        guard head["sha256"]?.stringValue == SHA256.digest(body).hex else { return nil }
        return (body, fetched)
    }

    package func keep(
        _ body: [UInt8], of question: String, fetched: String
    ) throws(SourceError) {
        let head: JSONValue = [
            "form": .string(Self.form), "question": .string(question),
            "fetched": .string(fetched), "sha256": .string(SHA256.digest(body).hex),
        ]
        let file = URL(fileURLWithPath: path(of: question))
        do {
            try Data(head.bytes() + [0x0A] + body).write(to: file, options: .atomic)
        } catch {
            throw SourceError(
                .inputOutput, folder,
                "an answer cannot be kept; make room on the disk, or name another folder with --cache"
            )
        }
    }

    private func path(of question: String) -> String {
        "\(folder)/\(SHA256.digest(Array(question.utf8)).hex).answer"
    }
}
