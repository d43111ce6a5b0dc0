// What curl is told: nothing that is secret stands where other users of the machine can see it, and
// nothing that a source names can become an option.

/// The words and settings of one run of curl.
struct CurlSettings {
    let arguments: [String]
    /// Read by curl from its standard input; smaller than any pipe's buffer.
    let configuration: String

    private static let longestConfigurationInBytes = 32 << 10

    /// - Parameter bodyPath: A file that holds the body, if there is one.
    init(
        _ request: HTTPRequest, agent: String, limits: HTTPLimits, bodyPath: String?
    ) throws(HTTPError) {
        try Self.check(request)
        var settings = [("url", request.address), ("user-agent", agent)]
        settings += request.headers.map { ("header", "\($0.name): \($0.value)") }
        if let bodyPath { settings.append(("data-binary", "@\(bodyPath)")) }
        configuration = settings.map { "\($0.0) = \"\(Self.escaped($0.1))\"\n" }.joined()
        guard configuration.utf8.count <= Self.longestConfigurationInBytes else {
            throw HTTPError(
                .badAddress, request.subject, "the address or its headers are too long",
                advice: "ask for less")
        }
        arguments = Self.arguments(limits, hasBody: bodyPath != nil)
    }

    private static func arguments(_ limits: HTTPLimits, hasBody: Bool) -> [String] {
        let kept = hasBody ? ["--post301", "--post302", "--post303"] : []
        return [
            // Settings of the user's are not read: they could change what comes out.
            "--disable", "--silent", "--show-error", "--globoff", "--compressed",
            "--include", "--suppress-connect-headers",
            "--proto", "=http,https", "--proto-redir", "=http,https",
            "--location", "--max-redirs", "\(limits.redirects)", "--disallow-username-in-url",
            "--connect-timeout", "\(limits.connectInSeconds)",
            "--max-time", "\(limits.totalInSeconds)",
            "--max-filesize", "\(limits.bodySizeInBytes)",
        ] + kept + ["--config", "-"]
    }

    private static func check(_ request: HTTPRequest) throws(HTTPError) {
        let lower = request.address.lowercased()
        guard lower.hasPrefix("http://") || lower.hasPrefix("https://") else {
            throw HTTPError(
                .badAddress, request.subject, "the address begins with neither http nor https",
                advice: "check it")
        }
        let texts = [request.address] + request.headers.flatMap { [$0.name, $0.value] }
        guard texts.allSatisfy({ $0.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F } }),
            !request.address.utf8.contains(UInt8(ascii: " "))
        else {
            throw HTTPError(
                .badAddress, request.subject,
                "there are spaces or control characters in the address", advice: "check it")
        }
    }

    private static func escaped(_ text: String) -> String {
        String(
            decoding: text.utf8.flatMap { byte -> [UInt8] in
                byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
                    ? [UInt8(ascii: "\\"), byte] : [byte]
            }, as: UTF8.self)
    }
}
