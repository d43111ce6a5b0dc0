// A model that answers, lies, dawdles and breaks; the quote stands whatever it does.

import Foundation
import Testing

@testable import Rewording

struct ModelWriterTests {
    private let quote = "The first well of the village was dug in 1807 by Maria Lopez."

    private static func said(_ text: String) -> Reply {
        let content = String(decoding: (try? JSONEncoder().encode(text)) ?? Data(), as: UTF8.self)
        return .json(
            """
            {"model": "tiny", "system_fingerprint": "b1",
             "choices": [{"message": {"role": "assistant", "content": \(content)}}]}
            """)
    }

    private func writer(
        seconds: Int = 5, _ reply: @escaping @Sendable (SeenRequest) -> Reply
    ) throws -> (LoopbackServer, ModelWriter) {
        let server = try LoopbackServer { request, _ in
            request.path.hasSuffix("/models")
                ? .json(#"{"data": [{"id": "tiny"}]}"#) : reply(request)
        }
        let address = try ModelAddress(server.origin, allowsRemote: false)
        return (server, ModelWriter(address, patienceInSeconds: seconds))
    }

    private func wording(_ writer: inout ModelWriter) throws(ModelFailure) -> Wording? {
        try writer.wording(question: "When was it dug?", quotes: [quote], language: "en")
    }

    @Test func `what the quote bears out is taken, with who wrote it`() throws {
        var (server, writer) = try writer { _ in
            Self.said("It was dug in 1807 by Maria Lopez. [1] The king paid for it. [1]")
        }
        let wording = try wording(&writer)
        #expect(wording?.text == "It was dug in 1807 by Maria Lopez.")
        #expect(wording?.tool == "tiny")
        #expect(wording?.version == "prompt 1, b1")
        #expect(wording?.label == "Written by tiny from the quote above; not reviewed")
        #expect(wording?.dropped.count == 1)
        #expect(server.requests.map(\.method) == ["GET", "POST"])
        #expect(server.requests.map(\.path) == ["/v1/models", "/v1/chat/completions"])
        _ = try self.wording(&writer)
        #expect(server.requests.count == 3)
    }

    @Test func `nothing that the quote bears out is no wording`() throws {
        var (server, writer) = try writer { _ in Self.said("It was dug in 1999 by Napoleon.") }
        let wording = try wording(&writer)
        #expect(wording == nil)
        #expect(server.requests.count == 2)
    }

    @Test func `a quote said again is no wording`() throws {
        let quote = quote
        var (server, writer) = try writer { _ in Self.said("\(quote) [1]") }
        let wording = try wording(&writer)
        #expect(wording == nil)
        #expect(server.requests.count == 2)
    }

    @Test(arguments: [
        (Reply.answer(status: 500, "no"), "answers with the HTTP status 500"),
        (.answer(status: 302, headers: ["Location": "http://127.0.0.1:1/"], ""), "status 302"),
        (.json("{\"choices\": ["), "sends what is not JSON"),
        (.json("{\"choices\": []}"), "sends JSON without an answer in it"),
        (.json(String(repeating: " ", count: 1_100_000)), "sends more than 1 MB"),
        (.bytes(Array("nonsense".utf8)), "cannot be talked to"),
        (.silence(seconds: 4), "did not answer in time"),
    ])
    func `a failure is one sentence, and the server is not asked again`(
        reply: Reply, reason: String
    ) throws {
        var (server, writer) = try writer(seconds: 2) { _ in reply }
        let failure = #expect(throws: ModelFailure.self) { _ = try self.wording(&writer) }
        #expect(failure?.sentence.contains(reason) == true, "\(failure?.sentence ?? "")")
        let count = server.requests.count
        let again = try wording(&writer)
        #expect(again == nil)
        #expect(server.requests.count == count)
    }

    @Test func `a server that is not there is named`() throws {
        let address = try ModelAddress("http://127.0.0.1:1", allowsRemote: false)
        var writer = ModelWriter(address, patienceInSeconds: 2)
        let failure = #expect(throws: ModelFailure.self) { _ = try self.wording(&writer) }
        #expect(
            failure?.sentence
                == "the model at http://127.0.0.1:1 does not answer; check that it runs")
    }
}
