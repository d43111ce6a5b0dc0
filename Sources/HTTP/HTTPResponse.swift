// What a server answered, whatever it thinks of the request.

/// An answer with its whole body.
package struct HTTPResponse: Sendable, Hashable {
    package let status: Int
    package let headers: [HTTPHeader]
    package var body: [UInt8]

    package init(status: Int, headers: [HTTPHeader] = [], body: [UInt8] = []) {
        self.status = status
        self.headers = headers
        self.body = body
    }

    /// The value of a header by its name in any case; the first of several.
    package subscript(name: String) -> String? {
        let wanted = name.lowercased()
        return headers.first { $0.name.lowercased() == wanted }?.value
    }

    package var isSuccess: Bool { (200..<300).contains(status) }

    /// The media type, lower case, without parameters: "application/json".
    package var mediaType: String? {
        self["Content-Type"].map { type in
            let end = type.prefix { $0 != ";" && $0 != " " }
            return end.lowercased()
        }
    }

    /// How long the server asks to wait, in seconds from `now`; nil if it does not say.
    ///
    /// A date is compared with the server's own clock where the answer has its time.
    /// - Parameter now: Seconds since 1970 by our clock.
    package func retryAfterInSeconds(now: Int) -> Double? {
        guard let value = self["Retry-After"] else { return nil }
        if let seconds = Int(value) { return Double(max(seconds, 0)) }
        guard let date = HTTPDate.secondsSince1970(value) else { return nil }
        let server = self["Date"].flatMap(HTTPDate.secondsSince1970) ?? now
        return Double(max(date - server, 0))
    }
}
