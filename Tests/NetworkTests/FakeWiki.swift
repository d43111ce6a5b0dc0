// A wiki made of a few lines: enough of an api.php to be read, and to go wrong where a test wants.

import Foundation

@testable import Ingest

/// Answers of an api.php over pages that a test names.
struct FakeWiki: Sendable {
    struct Page: Sendable {
        let id: Int
        let title: String
        var text = "Some text."
        /// Further members of the page's object, as JSON with a comma in front.
        var more = ""
    }

    var pages = [Page(id: 1, title: "Water", text: "Water is wet.")]
    /// What stands in "rightsinfo".
    var rights = #"{"url":"https://creativecommons.org/licenses/by-sa/4.0/","text":""}"#
    var general =
        #"{"sitename":"Wells","wikiid":"wells","lang":"en","server":"//wells.example","script":"/w/index.php","base":"https://wells.example/wiki/Main"}"#

    func reply(to request: SeenRequest) -> Reply {
        switch request["action"] {
        case "paraminfo":
            return .json(
                #"{"paraminfo":{"modules":[{"parameters":[{"name":"titles","limit":2},{"name":"prop","type":["info","revisions"]}]}]}}"#
            )
        case "parse":
            return .json(#"{"parse":{"text":"<p>Rendered \#(request["oldid"]).</p>"}}"#)
        case "query" where request["meta"] == "siteinfo":
            return .json(
                #"{"query":{"general":\#(general),"namespaces":{"0":{"name":""},"14":{"name":"Kind"}},"rightsinfo":\#(rights)}}"#
            )
        default: return .json(#"{"query":{"pages":[\#(found(request))]}}"#)
        }
    }

    private func found(_ request: SeenRequest) -> String {
        let titles = request["titles"].split(separator: "|").map { title in
            pages.first { $0.title == title }.map(json)
                ?? #"{"ns":0,"title":"\#(title)","missing":true}"#
        }
        let ids = request["pageids"].split(separator: "|").compactMap { id in
            pages.first { String($0.id) == id }.map(json)
        }
        return (titles + ids).joined(separator: ",")
    }

    func json(_ page: Page) -> String {
        #"{"pageid":\#(page.id),"ns":0,"title":"\#(page.title)","revisions":[{"revid":\#(page.id * 10),"timestamp":"2026-01-01T00:00:00Z","slots":{"main":{"contentmodel":"wikitext","content":"\#(page.text)"}}}]\#(page.more)}"#
    }
}

/// A folder of its own, gone with this value.
final class Scratch {
    let path = NSTemporaryDirectory() + "network-\(UUID().uuidString)"

    init() throws {
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    var names: [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted()
    }

    func write(_ name: String, _ text: String) throws -> String {
        try Data(text.utf8).write(to: URL(fileURLWithPath: "\(path)/\(name)"))
        return "\(path)/\(name)"
    }
}

extension WikiOptions {
    /// The page "Water" as wikitext, with little patience.
    init(cache: Scratch, titles: [String] = ["Water"]) {
        self.init()
        pages = PageSelection(titles: titles)
        form = .wikitext
        cacheFolder = cache.path
        tries = 1
        timeoutInSeconds = 20
    }
}
