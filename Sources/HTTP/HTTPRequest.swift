// What is asked of a server.

/// A request: GET, or POST if it has a body.
package struct HTTPRequest: Sendable, Hashable {
    package var address: String
    /// Handed to the server alone: other users of this machine do not see them.
    package var headers: [HTTPHeader]
    package var body: [UInt8]?

    package init(_ address: String, headers: [HTTPHeader] = [], body: [UInt8]? = nil) {
        self.address = address
        self.headers = headers
        self.body = body
    }

    /// The address without its query, for messages.
    package var subject: String {
        String(address.prefix { $0 != "?" && $0 != "#" })
    }
}

/// One line of the head of a request or an answer.
package struct HTTPHeader: Sendable, Hashable {
    package let name: String
    package let value: String

    package init(_ name: String, _ value: String) {
        self.name = name
        self.value = value
    }
}
