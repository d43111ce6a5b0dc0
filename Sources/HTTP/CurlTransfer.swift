// One run of curl, from its start to the bytes of the answer or a sentence about what went wrong.

import Foundation
import Programs

/// Runs curl for one request.
struct CurlTransfer {
    private let request: HTTPRequest
    private let limits: HTTPLimits
    private let program: RunningProgram
    private let body: BodyFile?

    init(
        _ request: HTTPRequest, agent: String, limits: HTTPLimits, program path: String
    ) throws(HTTPError) {
        self.request = request
        self.limits = limits
        body = try request.body.map { bytes throws(HTTPError) in
            try BodyFile(bytes, of: request)
        }
        let settings = try CurlSettings(
            request, agent: agent, limits: limits, bodyPath: body?.path)
        do {
            let input = Pipe()
            try input.fileHandleForWriting.write(contentsOf: Data(settings.configuration.utf8))
            try input.fileHandleForWriting.close()
            var environment = ProcessInfo.processInfo.environment
            environment["LC_ALL"] = "C"
            program = try RunningProgram(
                path, settings.arguments, input: input.fileHandleForReading,
                environment: environment)
            try input.fileHandleForReading.close()
        } catch {
            throw HTTPError(
                .programMissing, request.subject, "the program \(path) does not start",
                advice: "install it again (apt install --reinstall curl)")
        }
    }

    /// Reads everything that curl writes, within the limits.
    func response() throws(HTTPError) -> HTTPResponse {
        var head = ResponseHead()
        var bytes: [UInt8] = []
        while true {
            let chunk = try next()
            if chunk.isEmpty { break }
            bytes += chunk
            head.take(from: &bytes)
            guard head.sizeInBytes + (head.isWhole ? 0 : bytes.count) <= limits.headSizeInBytes,
                bytes.count <= limits.bodySizeInBytes
            else {
                program.stop()
                throw CurlFailure.tooLarge(request, limits)
            }
        }
        let ending = program.finish()
        if let failure = CurlFailure.error(for: ending, request, limits) { throw failure }
        guard head.isWhole else {
            throw HTTPError(
                .unreadable, request.subject, "what answers there does not speak HTTP",
                advice: "check the address")
        }
        return HTTPResponse(status: head.status, headers: head.headers, body: bytes)
    }

    private func next() throws(HTTPError) -> [UInt8] {
        do {
            return try program.next()
        } catch {
            throw HTTPError(.inputOutput, request.subject, "\(error)", advice: "try again")
        }
    }
}

/// A body on disk, readable by its owner alone, for as long as this value lives.
private final class BodyFile {
    let path: String

    init(_ bytes: [UInt8], of request: HTTPRequest) throws(HTTPError) {
        path =
            FileManager.default.temporaryDirectory
            .appendingPathComponent("haversack-request-\(UUID().uuidString)").path
        guard
            FileManager.default.createFile(
                atPath: path, contents: Data(bytes), attributes: [.posixPermissions: 0o600])
        else {
            throw HTTPError(
                .inputOutput, request.subject,
                "a request cannot be put on the disk",
                advice: "make room in \(NSTemporaryDirectory())")
        }
    }

    deinit {
        try? FileManager.default.removeItem(atPath: path)
    }
}
