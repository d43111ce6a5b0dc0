// A chat server that answers, dawdles, chatters and breaks off; each costs the texts it costs.

import BundleFormat
import Foundation
import JSON
import Testing

@testable import Adapting

struct ChatProviderTests {
    private static let task = AdaptationTask(from: "en", to: "es", level: .original)
    private static let models = #"{"data":[{"id":"tiny","digest":"abc"},{"id":"other"}]}"#

    private static func settings(_ server: LoopbackServer, model: String? = nil) -> ProviderSettings
    {
        var settings = ProviderSettings(.openai)
        settings.address = server.origin + "/"
        settings.model = model
        settings.timeoutInSeconds = 2
        settings.tries = 1
        settings.cacheFolder = NSTemporaryDirectory() + "chat-\(UUID().uuidString)"
        return settings
    }

    private static func said(_ text: String, ending: String = "stop") -> Reply {
        let value: JSONValue = [
            "model": "tiny-q4", "system_fingerprint": "b123",
            "choices": [
                ["finish_reason": .string(ending), "message": ["content": .string(text)]]
            ],
        ]
        return .json(value.serialized())
    }

    private static func server(_ reply: @escaping @Sendable (JSONValue) -> Reply) throws
        -> LoopbackServer
    {
        try LoopbackServer { request, _ in
            guard request.path == "/v1/chat/completions" else { return .json(models) }
            return reply((try? JSONValue.parse(request.body)) ?? .null)
        }
    }

    private static func text(_ outcome: DraftOutcome) -> String? {
        if case .draft(let draft) = outcome { draft.text } else { nil }
    }

    @Test func `what is asked is repeatable and is kept with the draft`() throws {
        let server = try Self.server { _ in Self.said(" \"Hola.\"\n") }
        let settings = Self.settings(server)
        defer { try? FileManager.default.removeItem(atPath: settings.cacheFolder ?? "") }
        let provider = try settings.open(for: Self.task)
        let outcomes = provider.outcomes(for: ["Hello {to}."])
        guard case .draft(let draft) = outcomes[0] else {
            Issue.record("there is no draft")
            return
        }
        #expect(draft.text == "Hola.")
        #expect(draft.prompt?.template == "translate-1")
        #expect(draft.prompt?.user == "Hello {to}.")
        #expect(draft.prompt?.system.contains("from English into Spanish") == true)
        let asked = try JSONValue.parse(server.requests.last?.body ?? "")
        #expect(asked["temperature"] == 0)
        #expect(asked["seed"] == 0)
        #expect(asked["model"] == "tiny")
        #expect(provider.identity.model == "tiny-q4")
        #expect(provider.identity.version == "b123")
        #expect(provider.identity.parameters["model_digest"] == "abc")
        #expect(provider.identity.parameters["template_sha256"]?.count == 64)
        #expect(provider.identity.sourceType == .trainedAlgorithmicMedia)
    }

    @Test func `what was answered once is not asked again`() throws {
        let server = try Self.server { _ in Self.said("Hola.") }
        let settings = Self.settings(server)
        defer { try? FileManager.default.removeItem(atPath: settings.cacheFolder ?? "") }
        for _ in 0..<2 {
            let provider = try settings.open(for: Self.task)
            #expect(Self.text(provider.outcomes(for: ["Hello."])[0]) == "Hola.")
            #expect(provider.identity.version == "b123")
        }
        #expect(server.requests.count { $0.path == "/v1/chat/completions" } == 1)
    }

    @Test(arguments: [
        ("Hola.\nThis is the translation.", "stop", "the model wrote several lines for one"),
        ("Hola hola hola", "length", "the model wrote on without end"),
        ("  \n", "stop", "the model wrote nothing"),
    ])
    func `chatter is no draft`(text: String, ending: String, reason: String) throws {
        let server = try Self.server { _ in Self.said(text, ending: ending) }
        let settings = Self.settings(server)
        defer { try? FileManager.default.removeItem(atPath: settings.cacheFolder ?? "") }
        let outcomes = try settings.open(for: Self.task).outcomes(for: ["Hello."])
        #expect(outcomes == [.failure(DraftFailure(reason))])
    }

    @Test func `a text that the server refuses costs itself`() throws {
        let server = try Self.server { asked in
            let text = asked["messages"]?.arrayValue?.last?["content"]?.stringValue
            return text == "bad"
                ? .answer(status: 400, #"{"error":{"message":"no \u001bthanks"}}"#)
                : Self.said("Sí.")
        }
        let settings = Self.settings(server)
        defer { try? FileManager.default.removeItem(atPath: settings.cacheFolder ?? "") }
        let outcomes = try settings.open(for: Self.task).outcomes(for: ["a", "bad", "b"])
        #expect(outcomes.map(Self.text) == ["Sí.", nil, "Sí."])
    }

    @Test func `a server that is silent is not waited for again and again`() throws {
        let server = try Self.server { _ in .silence(seconds: 5) }
        var settings = Self.settings(server)
        settings.timeoutInSeconds = 1
        defer { try? FileManager.default.removeItem(atPath: settings.cacheFolder ?? "") }
        var drafting = PassageDrafting(
            try settings.open(for: Self.task), Self.task, checks: NamedChecks())
        let forms = (0..<50).map { PassageForm(title: "Text \($0).") }
        let drafts = drafting.drafts(of: forms)
        #expect(drafts.count == 50)
        #expect(drafting.stopReason != nil)
        #expect(server.requests.count < 8)
    }

    @Test func `a server that is not there is a missing service`() throws {
        var settings = ProviderSettings(.openai)
        settings.address = "http://127.0.0.1:1"
        settings.tries = 1
        let error = #expect(throws: ProviderError.self) { _ = try settings.open(for: Self.task) }
        #expect(error?.kind == .missing)
    }

    @Test func `answers that are no answers are no drafts`() throws {
        for body in ["{}", "[]", "{\"choices\":[]}", "nonsense"] {
            let server = try Self.server { _ in .json(body) }
            let settings = Self.settings(server)
            defer { try? FileManager.default.removeItem(atPath: settings.cacheFolder ?? "") }
            let outcomes = try settings.open(for: Self.task).outcomes(for: ["Hello."])
            #expect(outcomes.map(Self.text) == [nil])
        }
    }
}
