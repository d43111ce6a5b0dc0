// How long a busy server is waited for, and how often.

import Foundation
import Testing

@testable import HTTP

struct PatienceTests {
    /// Asks until there is an answer; gives the waits in seconds and how it ended.
    private func ask(
        _ server: LoopbackServer, tries: Int = 4
    ) -> (waits: [Double], status: Int?, error: HTTPError?) {
        var waits: [Double] = []
        var patience = Patience(tries: tries)
        patience.wait = { waits.append($0) }
        do throws(HTTPError) {
            let status = try patience.result(
                of: HTTPRequest("\(server.origin)/"), from: HTTPClient(agent: "test")
            ) { response throws(HTTPError) in response.status }
            return (waits, status, nil)
        } catch {
            return (waits, nil, error)
        }
    }

    @Test(arguments: [429, 503])
    func `the time that the server states is waited`(status: Int) throws {
        let server = try LoopbackServer { _, count in
            count < 2
                ? .answer(status: status, headers: ["Retry-After": "\(7 + count)"], "")
                : .answer("done")
        }
        let outcome = ask(server)
        #expect(outcome.waits == [7, 8])
        #expect(outcome.status == 200)
    }

    @Test func `a date is compared with the server's clock`() throws {
        let server = try LoopbackServer { _, count in
            let headers = [
                "Date": "Sun, 06 Nov 1994 08:49:37 GMT",
                "Retry-After": "Sun, 06 Nov 1994 08:49:47 GMT",
            ]
            return count == 0 ? .answer(status: 503, headers: headers, "") : .answer("done")
        }
        #expect(ask(server).waits == [10])
    }

    @Test func `without a stated time waits double, and tries are counted`() throws {
        let server = try LoopbackServer { _, _ in .bytes([]) }
        let outcome = ask(server)
        #expect(outcome.waits == [1, 2, 4])
        #expect(outcome.error?.kind == .interrupted)
        #expect(outcome.error?.kind.exitCode == 75)
        #expect(server.requests.count == 4)
    }

    @Test func `who asks to wait too long is left alone`() throws {
        let server = try LoopbackServer { _, _ in
            .answer(status: 429, headers: ["Retry-After": "4000"], "")
        }
        let outcome = ask(server)
        #expect(outcome.waits == [])
        #expect(
            outcome.error?.reason
                == "the server is busy (status 429) and asks to wait 4000 seconds; try again then")
    }

    @Test func `what does not pass is not tried again`() throws {
        let server = try LoopbackServer { _, _ in
            .answer(status: 302, headers: ["Location": "file:///etc/hostname"], "")
        }
        let outcome = ask(server)
        #expect(outcome.error?.kind == .badRedirect)
        #expect(server.requests.count == 1)
    }

    @Test(arguments: [
        ("Sun, 06 Nov 1994 08:49:37 GMT", 784_111_777),
        ("Sunday, 06-Nov-94 08:49:37 GMT", 784_111_777),
        ("Sun Nov  6 08:49:37 1994", 784_111_777), ("Thu, 01 Jan 1970 00:00:00 GMT", 0),
        ("Tue, 29 Feb 2028 23:59:59 GMT", 1_835_481_599), ("tomorrow", nil), ("", nil),
        ("Sun, 06 Foo 1994 08:49:37 GMT", nil), ("Sun, 06 Nov 1994 25:49:37 GMT", nil),
    ])
    func `dates in all forms of HTTP`(text: String, seconds: Int?) {
        #expect(HTTPDate.secondsSince1970(text) == seconds)
    }
}
