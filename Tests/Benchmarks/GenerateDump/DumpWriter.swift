// The export around the articles: what MediaWiki's dumps have, schema 0.11.

import Foundation

/// Writes pages to standard output as they are made.
struct DumpWriter {
    private var bytes: [UInt8] = []
    private(set) var byteCount = 0
    private(set) var pageCount = 0

    /// Begins the export.
    init() {
        bytes.append(
            """
            <mediawiki xmlns="http://www.mediawiki.org/xml/export-0.11/" version="0.11" \
            xml:lang="en">
              <siteinfo>
                <sitename>Wikipedia</sitename>
                <dbname>genwiki</dbname>
                <base>https://en.wikipedia.org/wiki/Main_Page</base>
                <generator>generate-dump</generator>
                <case>first-letter</case>
                <namespaces>
                  <namespace key="0" case="first-letter" />
                  <namespace key="6" case="first-letter">File</namespace>
                  <namespace key="10" case="first-letter">Template</namespace>
                  <namespace key="14" case="first-letter">Category</namespace>
                </namespaces>
              </siteinfo>

            """)
    }

    /// - Parameters:
    ///   - target: Appends the title that the page redirects to, if it does.
    ///   - random: Decides the revision; the page's own state, so that pages do not hang together.
    mutating func page(
        title: (inout [UInt8]) -> Void, target: ((inout [UInt8]) -> Void)? = nil,
        random: inout SplitMix, text: (inout [UInt8]) -> Void
    ) throws {
        pageCount += 1
        bytes.append("  <page>\n    <title>")
        title(&bytes)
        bytes.append("</title>\n    <ns>0</ns>\n    <id>\(pageCount)</id>\n")
        if let target {
            bytes.append("    <redirect title=\"")
            target(&bytes)
            bytes.append("\" />\n")
        }
        beginRevision(&random)
        text(&bytes)
        bytes.append("</text>\n    </revision>\n  </page>\n")
        if bytes.count > 1 << 20 { try flush() }
    }

    private mutating func beginRevision(_ random: inout SplitMix) {
        let revision = 1_000_000_000 + pageCount * 7
        let (day, second) = random.below(900 * 86_400).quotientAndRemainder(dividingBy: 86_400)
        let parts = [
            2_023 + day / 360, 1 + day / 30 % 12, 1 + day % 28, second / 3_600, second / 60 % 60,
            second % 60,
        ].map { ($0 < 10 ? "0" : "") + String($0) }
        let stamp =
            parts[0...2].joined(separator: "-") + "T" + parts[3...5].joined(separator: ":") + "Z"
        bytes.append(
            """
                <revision>
                  <id>\(revision)</id>
                  <parentid>\(revision - 3)</parentid>
                  <timestamp>\(stamp)</timestamp>
                  <contributor>
                    <username>Editor \(random.below(5_000))</username>
                    <id>\(random.below(50_000_000))</id>
                  </contributor>
                  <comment>/* History */ copy edit</comment>
                  <origin>\(revision)</origin>
                  <model>wikitext</model>
                  <format>text/x-wiki</format>
                  <text xml:space="preserve">
            """)
    }

    /// Ends the export.
    mutating func finish() throws {
        bytes.append("</mediawiki>\n")
        try flush()
    }

    /// Bytes so far, those not written yet included.
    var size: Int { byteCount + bytes.count }

    private mutating func flush() throws {
        try FileHandle.standardOutput.write(contentsOf: Data(bytes))
        byteCount += bytes.count
        bytes.removeAll(keepingCapacity: true)
    }
}
