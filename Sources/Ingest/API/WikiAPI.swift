// "Ask the wiki": one question after another, the cache first, with patience where the wiki is busy.

import BundleFormat
import Foundation
import HTTP
import JSON

/// The `api.php` of one wiki.
final class WikiAPI {
    /// No answer goes on for longer, whatever the wiki says.
    private static let longestContinuation = 100_000

    let address: String
    private let client: HTTPClient
    private let patience: Patience
    private let cache: AnswerCache
    private let refreshes: Bool
    /// Of the answers so far, those from the cache included.
    private(set) var bytesRead = 0
    private(set) var askedCount = 0
    private(set) var cachedCount = 0
    /// When the oldest answer from the cache was fetched.
    private(set) var oldestFetched: String?

    init(_ address: String, options: SourceOptions, patience: Patience) throws(SourceError) {
        self.address = address
        self.patience = patience
        var limits = HTTPLimits()
        limits.bodySizeInBytes = options.maximumArticleSizeInBytes
        limits.totalInSeconds = options.wiki.timeoutInSeconds ?? limits.totalInSeconds
        limits.connectInSeconds = min(limits.connectInSeconds, limits.totalInSeconds)
        client = HTTPClient(
            agent: Self.agent(contact: options.wiki.contact), limits: limits,
            programPath: options.programPath)
        cache = try AnswerCache(options.wiki.cacheFolder)
        refreshes = options.wiki.refreshes
    }

    private static func agent(contact: String?) -> String {
        let contact = contact.map(FieldText.clean).flatMap { $0.isEmpty ? nil : "; contact: \($0)" }
        return "Haversack/\(Product.version) (makes offline knowledge bundles\(contact ?? ""))"
    }

    /// The answer to a request; one that the wiki refuses is an error.
    func answer(to request: WikiRequest) throws(SourceError) -> WikiAnswer {
        switch try reply(to: request) {
        case .answer(let answer): return answer
        case .refusal(let refusal): throw refusal.error(at: address)
        }
    }

    /// Gives an answer in all its parts: what does not fit into one is asked for with the words that
    /// the wiki gives for going on.
    func answers(
        to request: WikiRequest, take: (WikiAnswer) throws(SourceError) -> Void
    ) throws(SourceError) {
        var continuation: [WikiRequest.Parameter] = []
        var seen: Set<[WikiRequest.Parameter]> = []
        repeat {
            let answer = try answer(to: request.adding(continuation))
            try take(answer)
            continuation = (answer.value["continue"]?.members ?? []).map {
                WikiRequest.Parameter(name: $0.name, value: $0.value.plainText)
            }
            guard seen.insert(continuation).inserted, seen.count <= Self.longestContinuation else {
                throw SourceError(
                    .badData, address,
                    "the wiki continues its answer without end; tell those who run it")
            }
        } while !continuation.isEmpty
    }

    func reply(to request: WikiRequest) throws(SourceError) -> WikiReply {
        let question = request.key(at: address)
        if !refreshes, let kept = cache.answer(to: question),
            let value = try? JSONValue.parse(kept.body)
        {
            cachedCount += 1
            oldestFetched = min(oldestFetched ?? kept.fetched, kept.fetched)
            bytesRead += kept.body.count
            return .answer(WikiAnswer(value: value, fetched: kept.fetched))
        }
        let (value, body) = try fetch(request)
        askedCount += 1
        bytesRead += body.count
        if let refusal = WikiRefusal(value) { return .refusal(refusal) }
        let fetched = Date().formatted(.iso8601)
        try cache.keep(body, of: question, fetched: fetched)
        return .answer(WikiAnswer(value: value, fetched: fetched))
    }

    private func fetch(_ request: WikiRequest) throws(SourceError) -> (JSONValue, [UInt8]) {
        let http = request.http(to: address)
        do {
            return try patience.result(of: http, from: client) { response throws(HTTPError) in
                (try AnswerReading.value(of: response, from: http.subject), response.body)
            }
        } catch {
            throw SourceError(error)
        }
    }
}

extension JSONValue {
    /// A text or number as a parameter has it.
    fileprivate var plainText: String {
        stringValue ?? intValue.map(String.init) ?? serialized()
    }
}
