// A language model behind any server that speaks the OpenAI chat protocol: llama.cpp, Ollama, others.

import BundleFormat
import Foundation
import HTTP
import Ingest
import JSON

/// Drafts one text a request, as repeatably as the server lets it: temperature 0 and a fixed seed.
final class ChatProvider: Provider {
    /// So many texts that fail one after the other for want of an answer mean that the server is gone.
    private static let patience = 3

    private(set) var identity: ProviderIdentity
    private let server: ServerClient
    private let template: PromptTemplate
    private let task: AdaptationTask
    private let seed: Int
    private let cache: AnswerCache?
    private var silences = 0

    /// One text a time, so that whatever happens costs one.
    var batchSizeInBytes: Int { 1 }

    init(_ settings: ProviderSettings, _ task: AdaptationTask) throws(ProviderError) {
        server = try ServerClient(settings)
        template = PromptTemplate.of(task)
        self.task = task
        seed = settings.seed
        cache = try? AnswerCache(settings.cacheFolder)
        let served = try Self.model(of: server, wanted: settings.model)
        var parameters = [
            "template": template.name, "template_sha256": template.digest.hex,
            "temperature": "0", "seed": String(settings.seed),
        ]
        parameters["model_digest"] = served["digest"]?.stringValue
        identity = ProviderIdentity(
            name: "openai", version: "not told", model: served["id"]?.stringValue ?? "not told",
            parameters: parameters, sourceType: .trainedAlgorithmicMedia)
    }

    /// What the server says of the model that is wanted, or of its first.
    private static func model(
        of server: ServerClient, wanted: String?
    ) throws(ProviderError) -> JSONValue {
        let known: [JSONValue]
        do {
            switch try server.answer("/v1/models") {
            case .value(let value): known = value["data"]?.arrayValue ?? []
            case .refusal(let status, let reason):
                throw ProviderError(
                    .missing, server.address,
                    "it refuses (status \(status)): \(reason); check the address and the key")
            }
        } catch let error as ProviderError {
            throw error
        } catch {
            throw ProviderError(
                .missing, server.address, "\((error as? HTTPError)?.reason ?? "\(error)")")
        }
        if let wanted {
            return known.first { $0["id"]?.stringValue == wanted } ?? ["id": .string(wanted)]
        }
        guard let first = known.first, first["id"]?.stringValue != nil else {
            throw ProviderError(
                .misconfigured, server.address, "it names no model; name one")
        }
        return first
    }

    func outcomes(for texts: [String]) -> [DraftOutcome] { texts.map(outcome) }

    private func outcome(for text: String) -> DraftOutcome {
        let prompt = template.rendered(
            from: LanguageNames.english(task.from), to: LanguageNames.english(task.to), text: text)
        let body: JSONValue = [
            "model": .string(identity.model ?? ""),
            "messages": [
                ["role": "system", "content": .string(prompt.system)],
                ["role": "user", "content": .string(prompt.user)],
            ],
            "temperature": 0, "seed": .int(seed), "stream": false,
            "max_tokens": .int(longestAnswerInTokens(to: text)),
        ]
        let question = "\(server.address)/v1/chat/completions \(body.serialized())"
        if let kept = cache?.answer(to: question), let value = try? JSONValue.parse(kept.body),
            case .draft(let draft) = Self.draft(in: value, of: text, prompt)
        {
            note(value)
            return .draft(draft)
        }
        do {
            switch try server.answer("/v1/chat/completions", body: body) {
            case .refusal(let status, let reason):
                return failure(DraftFailure("the server refuses (status \(status)): \(reason)"))
            case .value(let value):
                silences = 0
                note(value)
                let outcome = Self.draft(in: value, of: text, prompt)
                if case .draft = outcome {
                    try? cache?.keep(
                        value.bytes(), of: question, fetched: Date().formatted(.iso8601))
                }
                return outcome
            }
        } catch {
            return failure(error.draftFailure)
        }
    }

    /// No tokenizer makes more tokens than bytes, and of plain letters at most half as many; a model
    /// that does not find an end is stopped there.
    private func longestAnswerInTokens(to text: String) -> Int {
        let letters = text.utf8.count { $0 < 0x80 }
        let others = text.utf8.count - letters
        return 64 + others + (task.operation == .simplify ? letters / 2 : letters)
    }

    private func failure(_ failure: DraftFailure) -> DraftOutcome {
        silences += 1
        return .failure(
            DraftFailure(
                failure.reason, stopsProvider: failure.stopsProvider || silences >= Self.patience))
    }

    /// Which model answered, and which build of the server, where it says so.
    private func note(_ value: JSONValue) {
        if let model = value["model"]?.stringValue, !model.isEmpty { identity.model = model }
        if let version = value["system_fingerprint"]?.stringValue, !version.isEmpty {
            identity.version = version
        }
    }

    private static func draft(
        in value: JSONValue, of text: String, _ prompt: RenderedPrompt
    ) -> DraftOutcome {
        guard let choice = value["choices"]?.arrayValue?.first,
            let content = choice["message"]?["content"]?.stringValue
        else { return .failure(DraftFailure("the server's answer has no text in it")) }
        guard choice["finish_reason"]?.stringValue != "length" else {
            return .failure(DraftFailure("the model wrote on without end"))
        }
        let clean = ModelText.clean(content, of: text)
        guard !clean.isEmpty else { return .failure(DraftFailure("the model wrote nothing")) }
        guard !clean.utf8.contains(0x0A) else {
            return .failure(DraftFailure("the model wrote several lines for one"))
        }
        var draft = Draft(clean)
        draft.prompt = prompt
        return .draft(draft)
    }
}
