// The client alone: what arrives, and every way in which nothing does.

import Foundation
import Testing

@testable import HTTP

struct HTTPClientTests {
    private let client = HTTPClient(agent: "Haversack/test (a test)")

    private func kind(
        of address: String, limits: HTTPLimits = HTTPLimits(), programPath: String? = nil
    ) -> HTTPError.Kind? {
        let client = HTTPClient(agent: "test", limits: limits, programPath: programPath)
        do {
            _ = try client.response(to: HTTPRequest(address))
            return nil
        } catch {
            return error.kind
        }
    }

    @Test func `an answer comes with status, heads and body`() throws {
        let server = try LoopbackServer { _, _ in
            .answer(status: 404, headers: ["X-Said": "a: b"], "no \"such\" thing")
        }
        let response = try client.response(
            to: HTTPRequest(
                "\(server.origin)/a?b=c%20d", headers: [HTTPHeader("X-Asked", "a \"b\" \\ c")]))
        #expect(response.status == 404)
        #expect(response["x-said"] == "a: b")
        #expect(String(decoding: response.body, as: UTF8.self) == "no \"such\" thing")
        let seen = try #require(server.requests.first)
        #expect(seen.method == "GET")
        #expect(seen.path == "/a")
        #expect(seen["b"] == "c d")
        #expect(seen.headers["user-agent"] == "Haversack/test (a test)")
        #expect(seen.headers["x-asked"] == "a \"b\" \\ c")
        #expect(seen.headers["accept-encoding"]?.contains("gzip") == true)
    }

    @Test func `a body is posted, also past a redirect`() throws {
        let server = try LoopbackServer { request, _ in
            request.path == "/old"
                ? .answer(status: 301, headers: ["Location": "/new"], "moved") : .answer("done")
        }
        let body = PercentEncoding.form([("titles", "A|B & C"), ("x", "ü")])
        let response = try client.response(
            to: HTTPRequest("\(server.origin)/old", body: Array(body.utf8)))
        #expect(String(decoding: response.body, as: UTF8.self) == "done")
        #expect(server.requests.map(\.method) == ["POST", "POST"])
        #expect(server.requests.last?.fields == ["titles": "A|B & C", "x": "ü"])
    }

    @Test func `faults are told apart`() throws {
        let server = try LoopbackServer { request, _ in
            switch request.path {
            case "/cut": .bytes(Array("HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\nhalf".utf8))
            case "/nothing": .bytes([])
            case "/noise": .bytes(Array("Who goes there?\n".utf8))
            case "/slow": .silence(seconds: 3)
            case "/large": .answer(String(repeating: "x", count: 5_000))
            case "/endless-head":
                .bytes(
                    Array(
                        "HTTP/1.1 200 OK\r\n\(String(repeating: "X: yyyyy\r\n", count: 7_000))".utf8
                    ))
            case "/file": .answer(status: 302, headers: ["Location": "file:///etc/hostname"], "")
            case "/named":
                .answer(status: 302, headers: ["Location": "http://a:b@127.0.0.1/"], "")
            default: .answer(status: 302, headers: ["Location": "/round"], "")
            }
        }
        var limits = HTTPLimits()
        limits.totalInSeconds = 1
        limits.bodySizeInBytes = 4_000
        limits.headSizeInBytes = 60_000
        let expected: [(String, HTTPError.Kind)] = [
            ("cut", .interrupted), ("nothing", .interrupted), ("noise", .unreadable),
            ("slow", .timedOut), ("large", .tooLarge), ("endless-head", .tooLarge),
            ("file", .badRedirect), ("named", .badRedirect), ("round", .badRedirect),
        ]
        for (path, kind) in expected {
            #expect(self.kind(of: "\(server.origin)/\(path)", limits: limits) == kind, "\(path)")
        }
        #expect(kind(of: "\(server.origin.replacing("http:", with: "https:"))/") == .untrusted)
        #expect(kind(of: "http://nothing.invalid/") == .unreachable)
        #expect(kind(of: "http://127.0.0.1:1/") == .unreachable)
    }

    @Test(arguments: [
        "file:///etc/passwd", "ftp://a/b", "http://a b/", "http://a/\n", "--help", "",
    ])
    func `what is no address is not asked`(address: String) {
        #expect(kind(of: address) == .badAddress)
    }

    @Test func `a machine without curl is told which package has it`() {
        let client = HTTPClient(agent: "test", programPath: "/nowhere")
        let error = #expect(throws: HTTPError.self) {
            try client.response(to: HTTPRequest("http://127.0.0.1/a?secret=1"))
        }
        #expect(error?.kind == .programMissing)
        #expect(
            error?.description
                == "http://127.0.0.1/a: the program curl is needed to ask it; "
                + "install it (apt install curl)")
    }

    @Test func `nothing secret is an argument`() throws {
        let request = HTTPRequest(
            "https://a.example/v1?key=hidden", headers: [HTTPHeader("Authorization", "hidden")],
            body: [1])
        let settings = try CurlSettings(
            request, agent: "test", limits: HTTPLimits(), bodyPath: "/tmp/body")
        #expect(!settings.arguments.contains { $0.contains("hidden") || $0.contains("/tmp/body") })
        #expect(settings.configuration.contains("Authorization: hidden"))
        #expect(settings.arguments.first == "--disable")
    }
}
