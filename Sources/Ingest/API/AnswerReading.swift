// Not everything that comes from an address is an answer of a wiki: a login page of the network, an
// error page of a proxy, half a sentence.

import HTTP
import JSON

/// Makes a value of what a server answered.
enum AnswerReading {
    /// - Throws: ``HTTPError``, of a passing kind if asking again may help.
    static func value(
        of response: HTTPResponse, from subject: String
    ) throws(HTTPError) -> JSONValue {
        do {
            let value = try JSONValue.parse(response.body)
            if let refusal = WikiRefusal(value) {
                guard refusal.isPassing else { return value }
                throw HTTPError(
                    .busy, subject, "the wiki asks for patience: \(refusal.info)",
                    advice: "try again later")
            }
            guard response.isSuccess else { throw Self.refused(response, subject) }
            return value
        } catch let error as HTTPError {
            throw error
        } catch {
            throw Self.unreadable(response, subject, error)
        }
    }

    private static func refused(_ response: HTTPResponse, _ subject: String) -> HTTPError {
        let advice =
            [401, 403].contains(response.status)
            ? "the server may want to know who asks; say so with --contact"
            : "check that the address is that of a wiki's api.php"
        return HTTPError(
            .refused, subject, "the server refuses (status \(response.status))", advice: advice)
    }

    private static func unreadable(
        _ response: HTTPResponse, _ subject: String, _ error: any Error
    ) -> HTTPError {
        guard response.isSuccess else { return refused(response, subject) }
        let isPage = response.body.first { !$0.isXMLSpace } == UInt8(ascii: "<")
        if isPage || response.mediaType == "text/html" {
            return HTTPError(
                .unreadable, subject, "the answer is a web page, not one of a wiki's api.php",
                advice: "check the address, and that the network asks for no login")
        }
        // An answer of unknown length that was cut off looks whole until it is read.
        if let error = error as? JSONError, error.offset >= response.body.count {
            return HTTPError(
                .interrupted, subject, "the answer breaks off at byte \(response.body.count)",
                advice: "try again later")
        }
        return HTTPError(
            .unreadable, subject, "the answer is not JSON: \(error)",
            advice: "check that the address is that of a wiki's api.php")
    }
}

extension SourceError {
    /// What a source's reader says of a server that gave nothing of use.
    init(_ error: HTTPError) {
        let kind: Kind =
            switch error.kind {
            case .programMissing: .programMissing
            case .badAddress: .usage
            case .unreachable, .untrusted, .refused: .serviceMissing
            case .timedOut, .interrupted, .busy: .tryAgain
            case .tooLarge, .unreadable, .badRedirect: .badData
            case .inputOutput: .inputOutput
            }
        self.init(kind, error.subject, error.reason)
    }
}
