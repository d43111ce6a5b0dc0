// Everything that a wiki, or what stands in its place, can do wrong: one sentence and an exit code.

import Testing

@testable import Ingest

struct WikiFaultTests {
    private let scratch: Scratch

    init() throws { scratch = try Scratch() }

    /// Reads a wiki that gives this reply to questions about pages.
    private func reading(_ reply: Reply, tries: Int = 1, timeout: Int = 20) throws -> Reading {
        let wiki = FakeWiki()
        let server = try LoopbackServer { request, _ in
            request["titles"].isEmpty ? wiki.reply(to: request) : reply
        }
        var options = WikiOptions(cache: scratch)
        options.tries = tries
        options.timeoutInSeconds = timeout
        return Reading("\(server.origin)/api.php", options)
    }

    @Test(arguments: [
        (Reply.answer(status: 429, "slow down"), 75, "the server is busy (status 429)"),
        (
            .answer(status: 503, headers: ["Retry-After": "9999"], ""), 75,
            "asks to wait 9999 seconds"
        ),
        (.answer(status: 404, "gone"), 69, "the server refuses (status 404)"),
        (.answer(status: 403, "who?"), 69, "say so with --contact"),
        (.bytes([]), 75, "the answer breaks off"),
        (.bytes(Array("HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{".utf8)), 75, "breaks off"),
        (.bytes(Array("HTTP/1.1 200 OK\r\n\r\n{\"query\":{".utf8)), 75, "breaks off at byte 10"),
        (.json("{\"query\":\"}}"), 75, "breaks off"),
        (.json("{\"query\":}"), 65, "the answer is not JSON: expected a value at byte 9"),
        (
            .answer(headers: ["Content-Type": "text/html"], "<!DOCTYPE html><p>Log in"), 65,
            "web page"
        ),
        (.json(#"{"error":{"code":"maxlag","info":"Waiting for db1"}}"#), 75, "Waiting for db1"),
        (.json(#"{"error":{"code":"badvalue","info":"No \u001b[31m."}}"#), 65, "(badvalue)"),
        (.json(#"{"error":{"code":"readapidenied","info":"No."}}"#), 69, "anyone may read"),
        (.json(#"{"error":{"code":"internal_api_error_X","info":"No."}}"#), 75, "try again later"),
        (.json(#"{"continue":{"continue":"a"},"query":{}}"#), 65, "without end"),
        (.json(#"{"query":{"pages":[]}}"#), 65, "there is no page with text"),
        (.json("[]"), 65, "there is no page with text"),
        (.answer(status: 302, headers: ["Location": "file:///etc/hostname"], ""), 65, "do not go"),
        (.answer(status: 500, #"{"error":{"code":"x","info":"y"}}"#), 75, "(status 500)"),
    ])
    func `a fault has its sentence and exit code`(reply: Reply, code: Int32, part: String) throws {
        let error = try #require(try reading(reply).error)
        #expect(error.kind.exitCode == code, "\(error)")
        #expect(error.reason.contains(part), "\(error)")
        #expect(error.subject.hasSuffix("/api.php"))
        #expect(!error.description.contains("\u{1b}"))
    }

    @Test func `no answer in time is a fault for later`() throws {
        let error = try #require(try reading(.silence(seconds: 3), timeout: 1).error)
        #expect(error.kind == .tryAgain)
        #expect(error.reason.contains("no answer in time"))
    }

    @Test func `an answer beyond all measure is refused`() throws {
        let server = try LoopbackServer { _, _ in .json(String(repeating: " ", count: 9_000)) }
        var options = SourceOptions()
        options.wiki = WikiOptions(cache: scratch)
        options.maximumArticleSizeInBytes = 8_000
        let error = #expect(throws: SourceError.self) {
            try SourceReader.open("\(server.origin)/api.php", options: options)
        }
        #expect(error?.kind == .badData)
        #expect(error?.reason == "the answer is larger than 8000 bytes; ask for less")
    }

    @Test func `lag is waited for as the wiki asks, and people hear of it`() throws {
        let wiki = FakeWiki()
        let server = try LoopbackServer { request, count in
            count == 0
                ? .json(
                    #"{"error":{"code":"maxlag","info":"Waiting for db1: 6 seconds lagged"}}"#,
                    headers: ["Retry-After": "5"]) : wiki.reply(to: request)
        }
        var options = WikiOptions(cache: scratch)
        options.tries = 3
        let reading = Reading("\(server.origin)/api.php", options)
        #expect(reading.titles == ["Water"])
        #expect(reading.waits.seconds == [5])
        #expect(
            reading.notices.lines == [
                "\(server.origin)/api.php: the wiki asks for patience: "
                    + "Waiting for db1: 6 seconds lagged; asking again in 5 seconds (try 2 of 3)"
            ])
    }

    @Test(arguments: [
        ("http://wiki.example/wiki/Water", "is not the address of a MediaWiki api.php"),
        (
            "https://wiki.example/w/api.php?action=query",
            "is not the address of a MediaWiki api.php"
        ),
        ("https://a:b@wiki.example/w/api.php", "a name or password"),
    ])
    func `an address that is none of a wiki is not asked`(address: String, part: String) {
        let reading = Reading(address, WikiOptions(cache: scratch))
        #expect(reading.error?.kind == .usage)
        #expect(reading.error?.description.contains(part) == true)
        #expect(reading.error?.description.contains("a:b") == false)
    }

    @Test func `pages must be named`() {
        let reading = Reading(
            "https://wiki.example/w/api.php", WikiOptions(cache: scratch, titles: []))
        #expect(reading.error?.kind == .usage)
        #expect(
            reading.error?.reason
                == "no pages are named; name some with --titles, --category or --list")
    }

    @Test func `what answers like an api.php of something else is refused`() throws {
        let server = try LoopbackServer { _, _ in .json("{}") }
        let reading = Reading("\(server.origin)/api.php", WikiOptions(cache: scratch))
        #expect(reading.error?.kind == .badData)
        #expect(reading.error?.reason.contains("says nothing about a wiki") == true)
    }
}
