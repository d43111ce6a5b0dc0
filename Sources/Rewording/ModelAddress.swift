// A question is nobody else's business: a model is asked on this machine or this network, unless a
// person says otherwise.

/// The address of an OpenAI-compatible server.
package struct ModelAddress: Sendable, Equatable {
    /// Why an address is not taken, one sentence without its full stop.
    package struct Refusal: Error, Equatable {
        package let sentence: String
    }

    /// Where answers are asked for, and where the names of models are.
    let completions: String
    let models: String
    let isLocal: Bool
    /// As it was given.
    package let text: String

    /// - Parameter allowsRemote: Whether it may be outside of this machine and private networks.
    package init(_ text: String, allowsRemote: Bool) throws(Refusal) {
        self.text = text
        guard let host = Self.host(of: text) else {
            throw Refusal(
                sentence: "\"\(text)\" is no address of a server; give one such as "
                    + "http://127.0.0.1:8080")
        }
        isLocal = LocalHost.isLocal(host)
        guard isLocal || allowsRemote else {
            throw Refusal(
                sentence: "\(host) is neither this machine nor in a private network, so questions "
                    + "would leave it; give --allow-remote if that is wanted")
        }
        var base = text
        while base.utf8.last == 0x2F { base.removeLast() }
        for ending in ["/chat/completions", "/v1"] where base.hasSuffix(ending) {
            base.removeLast(ending.count)
        }
        completions = "\(base)/v1/chat/completions"
        models = "\(base)/v1/models"
    }

    /// The host of an http or https address, in lower case; nil for what is not plainly one.
    private static func host(of text: String) -> String? {
        let lower = text.lowercased()
        guard text.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F && $0 != 0x5C && $0 != 0x22 }) else {
            return nil
        }
        let schemes = ["http://", "https://"]
        guard let scheme = schemes.first(where: lower.hasPrefix) else { return nil }
        let rest = lower.dropFirst(scheme.count)
        let authority = rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
        // "http://localhost@elsewhere" leads elsewhere; what asks for more than a folder is no base.
        guard !authority.contains("@"), !rest.contains("?"), !rest.contains("#") else { return nil }
        var host = authority
        var port: Substring?
        if authority.first == "[" {
            guard let end = authority.firstIndex(of: "]") else { return nil }
            host = authority[authority.index(after: authority.startIndex)..<end]
            let behind = authority[authority.index(after: end)...]
            guard behind.isEmpty || behind.first == ":" else { return nil }
            port = behind.isEmpty ? nil : behind.dropFirst()
        } else if let colon = authority.firstIndex(of: ":") {
            host = authority[..<colon]
            port = authority[authority.index(after: colon)...]
        }
        if let port {
            guard let number = Int(port), (1...65_535).contains(number) else { return nil }
        }
        return host.isEmpty ? nil : String(host)
    }
}
