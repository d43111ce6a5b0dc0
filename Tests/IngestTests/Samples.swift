// What the tests of this module share: dumps made of words, and files that go away afterwards.

import BundleFormat
import Foundation
import Markup
import Passages
import Testing

@testable import Ingest

/// A folder of its own for one test.
final class Scratch {
    let url: URL

    init() throws {
        url = FileManager.default.temporaryDirectory.appendingPathComponent(
            "ingest-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: url) }

    var path: String { url.path }

    @discardableResult
    func write(_ name: String, _ bytes: some Sequence<UInt8>) throws -> String {
        let file = url.appendingPathComponent(name)
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(bytes).write(to: file)
        return file.path
    }

    @discardableResult
    func write(_ name: String, _ text: String) throws -> String {
        try write(name, Array(text.utf8))
    }

    /// Runs a program over a file and keeps what it writes under another name.
    func run(_ program: String, _ arguments: [String], from input: String, to name: String) throws
        -> String
    {
        let output = try write(name, "")
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = [program] + arguments
        process.standardInput = try FileHandle(forReadingFrom: URL(fileURLWithPath: input))
        process.standardOutput = try FileHandle(forWritingTo: URL(fileURLWithPath: output))
        try process.run()
        process.waitUntilExit()
        return output
    }
}

/// Everything that a source gave.
struct Contents {
    var articles: [PendingArticle] = []
    var redirects: [SourceRedirect] = []
    var summary = SourceSummary()
    var error: SourceError?

    init(_ path: String, _ options: SourceOptions = SourceOptions()) {
        do throws(SourceError) {
            let reader = try SourceReader.open(path, options: options)
            defer { summary = reader.summary }
            while let item = try reader.next() {
                switch item {
                case .article(let article): articles.append(article)
                case .guide: break
                case .redirect(let redirect): redirects.append(redirect)
                }
            }
        } catch {
            self.error = error
        }
    }

    var titles: [String] { articles.map(\.title) }
}

/// Exports of a wiki.
enum Dump {
    static let site = """
          <siteinfo>
            <sitename>Wikipedia</sitename>
            <dbname>enwiki</dbname>
            <base>https://en.wikipedia.org/wiki/Main_Page</base>
            <namespaces>
              <namespace key="0" case="first-letter" />
              <namespace key="1" case="first-letter">Talk</namespace>
              <namespace key="14" case="first-letter">Category</namespace>
            </namespaces>
          </siteinfo>

        """

    static func whole(_ pages: String, site: String = site, language: String? = "en") -> String {
        let attribute = language.map { " xml:lang=\"\($0)\"" } ?? ""
        return "<mediawiki version=\"0.10\"\(attribute)>\n\(site)\(pages)</mediawiki>\n"
    }

    static func page(
        _ title: String, id: Int = 1, namespace: Int? = 0, revision: Int = 10,
        time: String = "2016-04-22T10:19:33Z",
        contributor: String = "<username>Ada</username><id>7</id>",
        extra: String = "", text: String = "Some text."
    ) -> String {
        """
          <page>
            <title>\(title)</title>
            \(namespace.map { "<ns>\($0)</ns>" } ?? "")
            <id>\(id)</id>
            \(extra)
            \(self.revision(revision, time: time, contributor: contributor, text: text))
          </page>

        """
    }

    static func revision(
        _ id: Int, time: String = "2016-04-22T10:19:33Z",
        contributor: String = "<username>Ada</username><id>7</id>", text: String
    ) -> String {
        """
        <revision>
              <id>\(id)</id>
              <timestamp>\(time)</timestamp>
              <contributor>\(contributor)</contributor>
              <comment>said &lt;nothing&gt;</comment>
              <model>wikitext</model>
              <text xml:space="preserve">\(text)</text>
            </revision>
        """
    }
}

/// Collected dumps beside the repository; tests over them are left out where they are not.
enum SharedData {
    static let folder: URL? = {
        let environment = ProcessInfo.processInfo.environment["HAVERSACK_DATA"]
        let beside = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            .appendingPathComponent("shared/data")
        let folder = environment.map { URL(fileURLWithPath: $0) } ?? beside
        return FileManager.default.fileExists(atPath: folder.path) ? folder : nil
    }()

    static var isPresent: Bool { folder != nil }
    static let absence: Comment = "no collected dumps: set HAVERSACK_DATA to their folder"

    static func path(_ name: String) throws -> String {
        try #require(folder).appendingPathComponent(name).path
    }
}

extension PendingArticle {
    /// The texts of its passages.
    var texts: [String] { article().passages.map(\.text) }
}
