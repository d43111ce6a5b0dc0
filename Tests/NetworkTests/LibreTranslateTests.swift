// A LibreTranslate server, with its refusals.

import BundleFormat
import Foundation
import JSON
import Testing

@testable import Adapting

struct LibreTranslateTests {
    private static let task = AdaptationTask(from: "en", to: "es", level: .original)
    private static let languages =
        #"[{"code":"en","name":"English","targets":["es","fr"]},{"code":"es","targets":["en"]}]"#

    private static func settings(_ server: LoopbackServer) -> ProviderSettings {
        var settings = ProviderSettings(.libretranslate)
        settings.address = server.origin
        settings.timeoutInSeconds = 5
        settings.tries = 1
        return settings
    }

    private static func server(_ reply: @escaping @Sendable ([String]) -> Reply) throws
        -> LoopbackServer
    {
        try LoopbackServer { request, _ in
            guard request.path == "/translate" else { return .json(languages) }
            let asked = try? JSONValue.parse(request.body)
            return reply(asked?["q"]?.arrayValue?.compactMap(\.stringValue) ?? [])
        }
    }

    private static func texts(_ outcomes: [DraftOutcome]) -> [String?] {
        outcomes.map { outcome in
            if case .draft(let draft) = outcome { draft.text } else { nil }
        }
    }

    private static func translated(_ texts: [String]) -> Reply {
        let value: JSONValue = ["translatedText": .strings(texts.map { "[\($0)]" })]
        return .json(value.serialized())
    }

    @Test func `texts are translated in batches and in order`() throws {
        let server = try Self.server(Self.translated)
        let provider = try Self.settings(server).open(for: Self.task)
        #expect(Self.texts(provider.outcomes(for: ["a", "b"])) == ["[a]", "[b]"])
        #expect(server.requests.count == 2)
        let asked = try JSONValue.parse(server.requests.last?.body ?? "")
        #expect(asked["source"] == "en")
        #expect(asked["target"] == "es")
        #expect(asked["format"] == "text")
    }

    @Test func `a text that is refused costs itself`() throws {
        let server = try Self.server { texts in
            texts.contains("bad")
                ? .answer(status: 400, #"{"error":"Invalid request"}"#) : Self.translated(texts)
        }
        let provider = try Self.settings(server).open(for: Self.task)
        let outcomes = provider.outcomes(for: ["a", "b", "bad", "c", "d"])
        #expect(Self.texts(outcomes) == ["[a]", "[b]", nil, "[c]", "[d]"])
        #expect(
            outcomes[2]
                == .failure(DraftFailure("the server refuses (status 400): Invalid request")))
    }

    @Test(arguments: [400, 403, 429, 500])
    func `every refusal is no draft and no crash`(status: Int) throws {
        let server = try Self.server { _ in .answer(status: status, #"{"error":"no"}"#) }
        let provider = try Self.settings(server).open(for: Self.task)
        #expect(Self.texts(provider.outcomes(for: ["a", "b"])) == [nil, nil])
    }

    @Test func `a missing language is named before anything is sent`() throws {
        let server = try Self.server(Self.translated)
        let task = AdaptationTask(from: "en", to: "sw", level: .original)
        let error = #expect(throws: ProviderError.self) {
            _ = try Self.settings(server).open(for: task)
        }
        #expect(error?.reason == "it does not translate en into sw")
    }

    @Test func `an answer with too few texts is no answer`() throws {
        let server = try Self.server { _ in .json(#"{"translatedText":["x"]}"#) }
        let provider = try Self.settings(server).open(for: Self.task)
        #expect(Self.texts(provider.outcomes(for: ["a", "b"])) == ["x", "x"])
    }
}
