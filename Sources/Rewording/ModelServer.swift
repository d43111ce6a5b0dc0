// One request to a model's server through the program curl, with every limit stated.

import JSON
import Spawning

/// Why a model gave nothing, one sentence without its full stop.
package struct ModelFailure: Error, Equatable {
    package let sentence: String
}

/// An OpenAI-compatible server.
struct ModelServer {
    /// What it said, and what it says it is.
    struct Reply: Equatable {
        let text: String
        let model: String?
        let fingerprint: String?
    }

    private static let mostBytes = 1_000_000

    let address: ModelAddress
    let seconds: Int

    /// The first model that the server names; nil when it names none.
    func model() -> String? {
        guard let value = try? json(from: address.models, body: nil, seconds: min(seconds, 10))
        else { return nil }
        return value["data"]?.arrayValue?.first?["id"]?.stringValue
    }

    func reply(
        to messages: [(role: String, text: String)], model: String?
    ) throws(ModelFailure) -> Reply {
        let body = JSONValue.object(present: [
            ("model", model.map { .string($0) }),
            (
                "messages",
                .array(messages.map { ["role": .string($0.role), "content": .string($0.text)] })
            ),
            ("temperature", 0), ("seed", 1), ("max_tokens", 300), ("stream", false),
        ])
        let value = try json(
            from: address.completions, body: Array(body.serialized().utf8), seconds: seconds)
        guard
            let text = value["choices"]?.arrayValue?.first?["message"]?["content"]?.stringValue
        else { throw failure("sends JSON without an answer in it; check that it is a chat server") }
        return Reply(
            text: text, model: value["model"]?.stringValue,
            fingerprint: value["system_fingerprint"]?.stringValue)
    }

    private func failure(_ what: String) -> ModelFailure {
        ModelFailure(sentence: "the model at \(address.text) \(what)")
    }

    private func json(
        from url: String, body: [UInt8]?, seconds: Int
    ) throws(ModelFailure) -> JSONValue {
        let ending: SpawnedProgram.Ending
        do {
            ending = try SpawnedProgram.run(
                "curl", arguments(url, hasBody: body != nil, seconds: seconds), input: body ?? [],
                mostBytes: Self.mostBytes + 16, seconds: seconds + 10)
        } catch {
            throw failure("cannot be asked: \(error); install it (apt install curl)")
        }
        let answer = try content(of: ending)
        do {
            return try JSONValue.parse(answer)
        } catch {
            throw failure("sends what is not JSON: \(error.reason) at byte \(error.offset)")
        }
    }

    private func arguments(_ url: String, hasBody: Bool, seconds: Int) -> [String] {
        [
            // Settings of the user's are not read, and redirects are not followed: they could lead
            // out of the network.
            "--disable", "--silent", "--globoff", "--proto", "=http,https",
            "--connect-timeout", "5", "--max-time", "\(seconds)",
            "--max-filesize", "\(Self.mostBytes)", "--header", "Content-Type: application/json",
            "--header", "Expect:", "--write-out", "\n%{http_code}",
        ] + (address.isLocal ? ["--noproxy", "*"] : [])
            + (hasBody ? ["--data-binary", "@-"] : []) + ["--url", url]
    }

    /// The body of an answer; its status stands on a line of its own behind it.
    private func content(of ending: SpawnedProgram.Ending) throws(ModelFailure) -> [UInt8] {
        let tooLarge = "sends more than 1 MB"
        guard !ending.wasStopped else {
            throw failure(
                ending.output.count >= Self.mostBytes / 2 ? tooLarge : "does not come to an end")
        }
        switch ending.status {
        case 0: break
        case 6: throw failure("is not found; check the address")
        case 7: throw failure("does not answer; check that it runs")
        case 28: throw failure("did not answer in time")
        case 63: throw failure(tooLarge)
        case 127: throw failure("cannot be asked without the program curl; install it")
        default: throw failure("cannot be talked to (curl ended with \(ending.status))")
        }
        let end = ending.output.lastIndex(of: 0x0A) ?? 0
        let status = String(decoding: ending.output[end...].dropFirst(), as: UTF8.self)
        guard status == "200" else {
            throw failure("answers with the HTTP status \(status)")
        }
        return Array(ending.output[..<end])
    }
}
