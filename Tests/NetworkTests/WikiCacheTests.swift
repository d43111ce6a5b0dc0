// Nothing is asked twice: runs that were cut off go on, damage is noticed, and the curator decides.

import Foundation
import Testing

@testable import Ingest

struct WikiCacheTests {
    private let scratch: Scratch
    private let wiki: FakeWiki

    init() throws {
        scratch = try Scratch()
        wiki = FakeWiki(pages: (1...5).map { FakeWiki.Page(id: $0, title: "P\($0)") })
    }

    private var options: WikiOptions {
        WikiOptions(cache: scratch, titles: wiki.pages.map(\.title))
    }

    @Test func `a run that broke off goes on where it was`() throws {
        let wiki = wiki
        // Site, abilities, two of three batches; then the connection is cut.
        let broken = Gate()
        let server = try LoopbackServer { request, count in
            count >= 4 && broken.isShut ? .bytes([]) : wiki.reply(to: request)
        }
        let first = Reading("\(server.origin)/api.php", options)
        #expect(first.error?.kind == .tryAgain)
        #expect(first.titles == ["P1", "P2", "P3", "P4"])
        let asked = server.requests.count
        broken.open()
        let second = Reading("\(server.origin)/api.php", options)
        #expect(second.titles == ["P1", "P2", "P3", "P4", "P5"])
        #expect(server.requests.dropFirst(asked).map { $0["titles"] } == ["P5"])
        #expect(Array(second.articles.prefix(4)) == first.articles)
    }

    @Test func `a later run asks nothing and says when the answers are of`() throws {
        let wiki = wiki
        let server = try LoopbackServer { request, _ in wiki.reply(to: request) }
        let first = Reading("\(server.origin)/api.php", options)
        let asked = server.requests.count
        let second = Reading("\(server.origin)/api.php", options)
        #expect(second.articles == first.articles)
        #expect(server.requests.count == asked)
        #expect(second.notices.lines.last?.contains("answers from the cache: 5 of 5") == true)

        var again = options
        again.refreshes = true
        _ = Reading("\(server.origin)/api.php", again)
        #expect(server.requests.count == 2 * asked)
    }

    @Test func `damaged answers are fetched again`() throws {
        let wiki = wiki
        let server = try LoopbackServer { request, _ in wiki.reply(to: request) }
        let first = Reading("\(server.origin)/api.php", options)
        let asked = server.requests.count
        #expect(scratch.names.count == asked)
        for (number, name) in scratch.names.enumerated() {
            let url = URL(fileURLWithPath: "\(scratch.path)/\(name)")
            var bytes = [UInt8](try Data(contentsOf: url))
            switch number {
            case 0: bytes = []
            case 1: bytes.removeLast(3)
            case 2: bytes[bytes.count - 2] ^= 1
            case 3: bytes[4] ^= 1
            default: bytes = Array("no answer at all".utf8)
            }
            try Data(bytes).write(to: url)
        }
        let second = Reading("\(server.origin)/api.php", options)
        #expect(second.titles == first.titles)
        #expect(server.requests.count == 2 * asked)
    }

    @Test func `a refusal is not kept`() throws {
        let wiki = wiki
        let server = try LoopbackServer { request, count in
            count == 2
                ? .json(#"{"error":{"code":"badvalue","info":"No."}}"#) : wiki.reply(to: request)
        }
        #expect(Reading("\(server.origin)/api.php", options).error != nil)
        #expect(Reading("\(server.origin)/api.php", options).titles.count == 5)
    }

    @Test func `a cache that cannot be made is named`() throws {
        let file = try scratch.write("file", "")
        var options = options
        options.cacheFolder = "\(file)/cache"
        let reading = Reading("http://127.0.0.1:1/api.php", options)
        #expect(reading.error?.kind.exitCode == 73)
        #expect(reading.error?.subject == "\(file)/cache")
    }
}
