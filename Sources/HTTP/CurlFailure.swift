// What curl's exit codes mean for the person who gave the address (curl's manual, "EXIT CODES").

import Programs

/// Turns the end of curl into an error.
enum CurlFailure {
    private static let kinds: [Int32: HTTPError.Kind] = [
        1: .badRedirect, 3: .badAddress, 5: .unreachable, 6: .unreachable, 7: .unreachable,
        8: .unreadable, 16: .interrupted, 18: .interrupted, 23: .inputOutput, 26: .inputOutput,
        27: .inputOutput, 28: .timedOut, 35: .untrusted, 47: .badRedirect, 51: .untrusted,
        52: .interrupted, 53: .untrusted, 54: .untrusted, 55: .interrupted, 56: .interrupted,
        58: .untrusted, 59: .untrusted, 60: .untrusted, 61: .unreadable, 63: .tooLarge,
        66: .untrusted, 67: .badRedirect, 77: .untrusted, 80: .untrusted, 82: .untrusted,
        83: .untrusted, 89: .interrupted, 90: .untrusted, 91: .untrusted, 92: .interrupted,
        95: .interrupted, 96: .interrupted,
    ]

    /// Nil if curl ended well.
    static func error(
        for ending: RunningProgram.Ending, _ request: HTTPRequest, _ limits: HTTPLimits
    ) -> HTTPError? {
        guard !ending.wasStopped else {
            return HTTPError(.inputOutput, request.subject, "curl was stopped", advice: "try again")
        }
        guard ending.status != 0 else { return nil }
        let kind = kind(of: ending)
        if kind == .tooLarge { return tooLarge(request, limits) }
        let (fact, advice) = sentence(kind)
        return HTTPError(kind, request.subject, "\(fact) (\(said(ending)))", advice: advice)
    }

    private static func kind(of ending: RunningProgram.Ending) -> HTTPError.Kind {
        // The code is that of an unknown scheme, which only a redirect can name.
        if ending.status == 1, ending.complaints.contains("HTTP/0.9") { return .unreadable }
        return kinds[ending.status] ?? .unreachable
    }

    static func tooLarge(_ request: HTTPRequest, _ limits: HTTPLimits) -> HTTPError {
        HTTPError(
            .tooLarge, request.subject, "the answer is larger than \(limits.bodySizeInBytes) bytes",
            advice: "ask for less")
    }

    /// What curl itself says, without its number: "Could not resolve host: wiki.example".
    private static func said(_ ending: RunningProgram.Ending) -> String {
        let line = ending.complaints.split(whereSeparator: \.isNewline).first ?? ""
        let text = line.firstRange(of: ") ").map { line[$0.upperBound...] } ?? line
        return text.isEmpty ? "curl ended with \(ending.status)" : String(text)
    }

    private static func sentence(
        _ kind: HTTPError.Kind
    ) -> (fact: String, advice: String) {
        switch kind {
        case .badAddress: ("this is no address", "check it")
        case .unreachable: ("nothing answers there", "check the address and the network")
        case .untrusted:
            ("no safe connection comes about", "check the address and the server's certificate")
        case .timedOut: ("no answer in time", "try again later")
        case .interrupted: ("the answer breaks off", "try again later")
        case .badRedirect: ("the server sends us to where we do not go", "check the address")
        case .unreadable:
            ("what answers there does not speak HTTP as it should", "check the address")
        default: ("the answer cannot be taken", "check the disk and try again")
        }
    }
}
