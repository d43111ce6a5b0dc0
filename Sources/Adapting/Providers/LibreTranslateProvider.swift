// Any server that speaks LibreTranslate's protocol.

import BundleFormat
import HTTP
import JSON

/// Translates small batches by POST /translate.
final class LibreTranslateProvider: Provider {
    private let server: ServerClient
    private let task: AdaptationTask
    private var halving = BatchHalving()
    let identity: ProviderIdentity

    /// Servers limit the characters of a request; many to 5,000.
    var batchSizeInBytes: Int { 2_000 }

    init(_ settings: ProviderSettings, _ task: AdaptationTask) throws(ProviderError) {
        guard task.operation == .translate, !task.isPlainer else {
            throw ProviderError(
                .unsupported, "libretranslate", "it translates and does not simplify")
        }
        server = try ServerClient(settings)
        self.task = task
        identity = ProviderIdentity(
            name: "libretranslate", version: "not told",
            parameters: ["pair": "\(task.from) \(task.to)"], sourceType: .trainedAlgorithmicMedia)
        try Self.check(task, at: server)
    }

    /// Whether the server has both languages.
    private static func check(
        _ task: AdaptationTask, at server: ServerClient
    ) throws(ProviderError) {
        let languages: [JSONValue]
        do {
            guard case .value(let value) = try server.answer("/languages") else {
                throw ProviderError(
                    .missing, server.address, "it does not say which languages it has")
            }
            languages = value.arrayValue ?? []
        } catch let error as ProviderError {
            throw error
        } catch {
            throw ProviderError(
                .missing, server.address, (error as? HTTPError)?.reason ?? "\(error)")
        }
        guard let source = languages.first(where: { $0["code"]?.stringValue == task.from }) else {
            throw ProviderError(
                .missing, server.address, "it does not have the language \(task.from)")
        }
        let targets = source["targets"]?.arrayValue?.compactMap(\.stringValue)
        let known = targets ?? languages.compactMap { $0["code"]?.stringValue }
        guard known.contains(task.to) else {
            throw ProviderError(
                .missing, server.address, "it does not translate \(task.from) into \(task.to)")
        }
    }

    func outcomes(for texts: [String]) -> [DraftOutcome] {
        halving.outcomes(for: texts) { texts throws(DraftFailureError) in
            try drafts(of: texts).map { .draft($0) }
        }
    }

    private func drafts(of texts: [String]) throws(DraftFailureError) -> [Draft] {
        var members = [
            JSONMember("q", .strings(texts)), JSONMember("source", .string(task.from)),
            JSONMember("target", .string(task.to)), JSONMember("format", "text"),
        ]
        if let key = server.secret { members.append(JSONMember("api_key", .string(key))) }
        let answer: ServerAnswer
        do {
            answer = try server.answer("/translate", body: .object(members))
        } catch {
            throw DraftFailureError("\(error.subject): \(error.fact)")
        }
        switch answer {
        case .refusal(let status, let reason):
            throw DraftFailureError("the server refuses (status \(status)): \(reason)")
        case .value(let value):
            let found = value["translatedText"]?.arrayValue?.compactMap(\.stringValue) ?? []
            guard found.count == texts.count else {
                throw DraftFailureError("the server did not give back every text")
            }
            return zip(texts, found).map { Draft(ModelText.clean($1, of: $0)) }
        }
    }
}
