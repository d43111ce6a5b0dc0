// "Here is an address, what does it say?": asked through the program curl, which users already have.

import Foundation
import Programs

/// Sends requests one at a time.
///
/// Of use to everything in the builder that asks a server. It keeps no connection open, sends no
/// cookies, reads no settings of the user's but those for proxies and certificates, and follows
/// redirects to HTTP addresses only.
package struct HTTPClient: Sendable {
    /// What the client calls itself.
    package let agent: String
    package var limits: HTTPLimits
    /// Where the program is looked for, as in `PATH`; nil is the environment's.
    package var programPath: String?

    package init(
        agent: String, limits: HTTPLimits = HTTPLimits(), programPath: String? = nil
    ) {
        self.agent = agent
        self.limits = limits
        self.programPath = programPath
    }

    /// Sends a request and waits for the whole answer, of whatever status.
    ///
    /// - Throws: ``HTTPError`` if there is no whole answer.
    package func response(to request: HTTPRequest) throws(HTTPError) -> HTTPResponse {
        guard let path = ProgramPath.find("curl", in: programPath) else {
            throw HTTPError(
                .programMissing, request.subject,
                "the program curl is needed to ask it", advice: "install it (apt install curl)")
        }
        let transfer = try CurlTransfer(request, agent: agent, limits: limits, program: path)
        return try transfer.response()
    }
}
