// Servers are shared: one that is busy says when to come back, and is asked again a few times only.

import Foundation

/// How a request is made that may fail for the moment.
package struct Patience {
    /// Statuses that mean "later": too many requests, and trouble behind the server.
    private static let passingStatuses: Set<Int> = [408, 429, 500, 502, 503, 504]

    /// How often a request is made in all, at least once.
    package var tries: Int
    /// Whoever asks for more is not waited for.
    package var longestWaitInSeconds = 300.0
    package var wait: (_ seconds: Double) -> Void = { Thread.sleep(forTimeInterval: $0) }
    /// Is told why and how long we wait.
    package var notice: (String) -> Void

    package init(tries: Int = 5, notice: @escaping (String) -> Void = { _ in }) {
        self.tries = tries
        self.notice = notice
    }

    /// Sends a request until it has an answer that can be read.
    ///
    /// - Parameter read: Makes something of an answer; an error of a passing kind means that it is
    ///   asked again, after the time that the answer's `Retry-After` states, else after 1, 2, 4 and
    ///   so on seconds.
    package func result<Result>(
        of request: HTTPRequest, from client: HTTPClient,
        read: (HTTPResponse) throws(HTTPError) -> Result
    ) throws(HTTPError) -> Result {
        var attempt = 1
        while true {
            var response: HTTPResponse?
            do {
                let answer = try client.response(to: request)
                response = answer
                try Self.check(answer, request)
                return try read(answer)
            } catch {
                guard error.kind.isPassing else { throw error }
                try pause(after: error, response: response, attempt: attempt)
                attempt += 1
            }
        }
    }

    private static func check(
        _ response: HTTPResponse, _ request: HTTPRequest
    ) throws(HTTPError) {
        guard passingStatuses.contains(response.status) else { return }
        throw HTTPError(
            .busy, request.subject, "the server is busy (status \(response.status))",
            advice: "try again later")
    }

    private func pause(
        after error: HTTPError, response: HTTPResponse?, attempt: Int
    ) throws(HTTPError) {
        let now = Int(Date().timeIntervalSince1970)
        let asked = response?.retryAfterInSeconds(now: now)
        let seconds = asked ?? Self.backoffInSeconds(attempt)
        let whole = Int(seconds.rounded(.up))
        let words = whole == 1 ? "1 second" : "\(whole) seconds"
        guard attempt < tries, seconds <= longestWaitInSeconds else {
            guard asked != nil else { throw error }
            throw HTTPError(
                error.kind, error.subject, "\(error.fact) and asks to wait \(words)",
                advice: "try again then")
        }
        notice(
            "\(error.subject): \(error.fact); asking again in \(words) "
                + "(try \(attempt + 1) of \(tries))")
        wait(seconds)
    }

    /// Doubles each time, up to a minute.
    private static func backoffInSeconds(_ attempt: Int) -> Double {
        min(Double(1 << min(attempt - 1, 6)), 60)
    }
}
