// Servers that draft are asked with JSON, and answer with JSON or with trouble.

import BundleFormat
import Foundation
import HTTP
import JSON

/// Posts JSON to one server and reads its answer.
struct ServerClient {
    let address: String
    private let key: String?
    private let client: HTTPClient
    private let patience: Patience

    /// - Throws: ``ProviderError`` for a missing address or key.
    init(_ settings: ProviderSettings) throws(ProviderError) {
        guard let address = settings.address, !address.isEmpty else {
            throw ProviderError(
                .misconfigured, settings.kind.rawValue, "no address is given; name the server")
        }
        var trimmed = Substring(address)
        while trimmed.last == "/" { trimmed.removeLast() }
        // Many tools want the version in the address; the paths here have it.
        if settings.kind == .openai, trimmed.hasSuffix("/v1") { trimmed.removeLast(3) }
        self.address = String(trimmed)
        key = try settings.keyVariable.map { name throws(ProviderError) in
            guard let key = ProcessInfo.processInfo.environment[name], !key.isEmpty else {
                throw ProviderError(
                    .misconfigured, settings.kind.rawValue,
                    "the environment has no \(name); put the server's key there")
            }
            return key
        }
        var limits = HTTPLimits()
        limits.totalInSeconds = settings.timeoutInSeconds
        limits.connectInSeconds = min(limits.connectInSeconds, settings.timeoutInSeconds)
        limits.bodySizeInBytes = 16 << 20
        client = HTTPClient(
            agent: "Haversack/\(Product.version)", limits: limits, programPath: settings.programPath
        )
        patience = Patience(tries: settings.tries)
    }

    var secret: String? { key }

    /// - Parameter body: Posted if there is one; else it is a GET.
    /// - Returns: What the server answered; of a refusal the status with the reason that it gave.
    func answer(_ path: String, body: JSONValue? = nil) throws(HTTPError) -> ServerAnswer {
        var headers = [HTTPHeader("Accept", "application/json")]
        if body != nil { headers.append(HTTPHeader("Content-Type", "application/json")) }
        if let key { headers.append(HTTPHeader("Authorization", "Bearer \(key)")) }
        let request = HTTPRequest(address + path, headers: headers, body: body?.bytes())
        return try patience.result(of: request, from: client) { response throws(HTTPError) in
            guard response.isSuccess else {
                return .refusal(response.status, Self.reason(in: response.body))
            }
            do {
                return .value(try JSONValue.parse(response.body))
            } catch {
                throw HTTPError(
                    .unreadable, request.subject, "the answer is not JSON",
                    advice: "check the address")
            }
        }
    }

    /// What servers put into "error": a text, or an object with a "message".
    private static func reason(in body: [UInt8]) -> String {
        guard let error = (try? JSONValue.parse(body))?["error"] else { return "no reason given" }
        let text = error.stringValue ?? error["message"]?.stringValue ?? "no reason given"
        return String(text.prefix(200))
    }
}

enum ServerAnswer {
    case value(JSONValue)
    case refusal(Int, String)
}

extension HTTPError {
    /// As what became of a text: whether the server itself is gone is in the kind.
    var draftFailure: DraftFailure {
        let stops =
            switch kind {
            case .programMissing, .badAddress, .unreachable, .untrusted, .inputOutput: true
            default: false
            }
        return DraftFailure("\(subject): \(fact)", stopsProvider: stops)
    }
}
