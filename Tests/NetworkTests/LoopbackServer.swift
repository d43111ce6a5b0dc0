// A server that answers, dawdles and breaks off as a test tells it to.

import Foundation
import Glibc
import Synchronization

/// A request as the server saw it.
struct SeenRequest: Sendable {
    let method: String
    let path: String
    /// Of the query, or of a form that was posted.
    let fields: [String: String]
    let headers: [String: String]
    let body: String

    subscript(name: String) -> String { fields[name] ?? "" }
}

/// What the server does with a request.
enum Reply: Sendable {
    case answer(status: Int = 200, headers: [String: String] = [:], String)
    /// These bytes, then the connection ends.
    case bytes([UInt8])
    /// Nothing, for so long.
    case silence(seconds: Double)

    static func json(_ text: String, headers: [String: String] = [:]) -> Reply {
        .answer(headers: headers.merging(["Content-Type": "application/json"]) { $1 }, text)
    }

    var bytes: [UInt8] {
        switch self {
        case .silence: return []
        case .bytes(let bytes): return bytes
        case .answer(let status, let headers, let text):
            let body = Array(text.utf8)
            var lines = ["HTTP/1.1 \(status) Said", "Content-Length: \(body.count)"]
            lines += headers.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }
            return Array((lines + ["Connection: close", "", ""]).joined(separator: "\r\n").utf8)
                + body
        }
    }
}

/// Listens on a free port of the loopback address for as long as it lives.
final class LoopbackServer: Sendable {
    private let listener: Int32
    private let port: UInt16
    private let seen = Mutex<[SeenRequest]>([])
    private let reply: @Sendable (SeenRequest, Int) -> Reply

    /// - Parameter reply: Given a request and how many came before it.
    init(_ reply: @escaping @Sendable (SeenRequest, Int) -> Reply) throws {
        self.reply = reply
        listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        guard let port = Self.listen(on: listener) else {
            close(listener)
            throw CocoaError(.fileNoSuchFile)
        }
        self.port = port
        Thread.detachNewThread { [weak self, listener] in
            while true {
                let connection = accept(listener, nil, nil)
                guard connection >= 0 else { return }
                guard let self else {
                    close(connection)
                    return
                }
                Thread.detachNewThread { self.serve(connection) }
            }
        }
    }

    deinit {
        shutdown(listener, Int32(SHUT_RDWR))
        close(listener)
    }

    var origin: String { "http://127.0.0.1:\(port)" }
    var requests: [SeenRequest] { seen.withLock { $0 } }

    private func serve(_ connection: Int32) {
        let handle = FileHandle(fileDescriptor: connection, closeOnDealloc: true)
        guard let request = Self.request(from: handle) else { return }
        let count = seen.withLock { seen in
            seen.append(request)
            return seen.count - 1
        }
        let reply = reply(request, count)
        if case .silence(let seconds) = reply { Thread.sleep(forTimeInterval: seconds) }
        try? handle.write(contentsOf: Data(reply.bytes))
    }

    private static func request(from handle: FileHandle) -> SeenRequest? {
        var bytes: [UInt8] = []
        var lines: [String] = []
        while true {
            let text = String(decoding: bytes, as: UTF8.self)
            if let end = text.firstRange(of: "\r\n\r\n") {
                lines = text[..<end.lowerBound].components(separatedBy: "\r\n")
                let length =
                    lines.first { $0.lowercased().hasPrefix("content-length:") }
                    .flatMap { Int($0.split(separator: " ").last ?? "") } ?? 0
                let body = text[end.upperBound...]
                if body.utf8.count >= length { return request(lines, body: String(body)) }
            }
            guard let more = try? handle.read(upToCount: 1), !more.isEmpty else { return nil }
            bytes += more
            // What begins like a handshake of TLS is no request.
            if bytes.first == 0x16 { return nil }
        }
    }

    private static func request(_ lines: [String], body: String) -> SeenRequest? {
        let words = lines.first?.split(separator: " ").map(String.init) ?? []
        guard words.count == 3 else { return nil }
        let parts = words[1].split(separator: "?", maxSplits: 1).map(String.init)
        let form = body.isEmpty && parts.count > 1 ? parts[1] : body
        var fields: [String: String] = [:]
        for field in form.split(separator: "&") {
            let pair = field.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            fields[String(pair[0])] = pair.last?.removingPercentEncoding
        }
        var headers: [String: String] = [:]
        for line in lines.dropFirst() {
            let pair = line.split(separator: ":", maxSplits: 1)
            headers[pair[0].lowercased()] = pair.last?.trimmingCharacters(in: .whitespaces)
        }
        return SeenRequest(
            method: words[0], path: parts[0], fields: fields, headers: headers, body: body)
    }

    /// Binds to a free port; nil if there is none.
    private static func listen(on listener: Int32) -> UInt16? {
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let isBound = unsafe withUnsafeMutablePointer(to: &address) { pointer in
            unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { pointer in
                guard unsafe bind(listener, pointer, length) == 0 else { return false }
                return unsafe getsockname(listener, pointer, &length) == 0
            }
        }
        guard isBound, Glibc.listen(listener, 16) == 0 else { return nil }
        return UInt16(bigEndian: address.sin_port)
    }
}
