// What an api.php says: an answer, or that it will not answer.

import JSON

/// An answer and when it was given.
struct WikiAnswer {
    let value: JSONValue
    /// ISO 8601 in UTC; for an answer from the cache, when it was fetched.
    let fetched: String
}

/// Why a wiki does not answer, in its own words.
struct WikiRefusal: Equatable {
    /// "nosuchrevid"
    let code: String
    let info: String

    /// Nil if the value is no refusal.
    init?(_ value: JSONValue) {
        guard let error = value["error"] else { return nil }
        code = error["code"]?.stringValue ?? "unknown"
        info = FieldText.clean(error["info"]?.stringValue ?? "no reason given")
    }

    /// Whether it is for the moment only.
    var isPassing: Bool { ["maxlag", "ratelimited", "readonly"].contains(code) }

    func error(at address: String) -> SourceError {
        let words = "the wiki refuses: \(info) (\(code))"
        if code == "readapidenied" {
            return SourceError(
                .serviceMissing, address, "\(words); only wikis that anyone may read can be read")
        }
        if code.hasPrefix("internal_api_error") {
            return SourceError(.tryAgain, address, "\(words); try again later")
        }
        return SourceError(.badData, address, "\(words); check what was asked for")
    }
}

enum WikiReply {
    case answer(WikiAnswer)
    case refusal(WikiRefusal)
}
