// One question to an api.php: names and values, in an order that is always the same, because the
// cache knows answers by their questions.

import HTTP

/// What is asked of a wiki.
struct WikiRequest: Hashable {
    struct Parameter: Hashable {
        let name: String
        let value: String
    }

    private(set) var parameters: [Parameter]

    /// Beyond this servers may refuse an address; longer requests are posted.
    private static let longestAddressInBytes = 2_000

    /// - Parameter parameters: Without those for the form of the answer, which all requests share.
    init(_ parameters: KeyValuePairs<String, String>) {
        self.parameters = parameters.map { Parameter(name: $0.key, value: $0.value) }
        add("format", "json")
        add("formatversion", "2")
    }

    mutating func add(_ name: String, _ value: String) {
        parameters.append(Parameter(name: name, value: value))
    }

    /// The same request with more parameters.
    func adding(_ more: [Parameter]) -> WikiRequest {
        var request = self
        request.parameters += more
        return request
    }

    /// The whole question as one text: what the answer is known by.
    func key(at address: String) -> String { "\(address)?\(form)" }

    /// As it is sent; databases that lag more than five seconds are left in peace.
    func http(to address: String) -> HTTPRequest {
        let form = "\(form)&maxlag=5"
        guard address.utf8.count + form.utf8.count > Self.longestAddressInBytes else {
            return HTTPRequest("\(address)?\(form)")
        }
        return HTTPRequest(address, body: Array(form.utf8))
    }

    private var form: String {
        PercentEncoding.form(parameters.map { ($0.name, $0.value) })
    }
}
