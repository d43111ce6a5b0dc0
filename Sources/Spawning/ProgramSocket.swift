// A socket and not a pipe: writing to a program that has gone gives an error and no signal.

import Glibc

/// The two ends of the line to a program.
struct ProgramSocket {
    let own: Int32
    let program: Int32

    static func pair(for name: String) throws(SpawnError) -> ProgramSocket {
        var ends: [Int32] = [-1, -1]
        let kind = Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue)
        guard unsafe socketpair(AF_UNIX, kind, 0, &ends) == 0 else {
            throw SpawnError(subject: name, reason: "cannot be given input: too much is open")
        }
        return ProgramSocket(own: ends[0], program: ends[1])
    }

    func close() {
        Glibc.close(own)
        Glibc.close(program)
    }

    /// Sends as much as the program takes.
    static func send(_ bytes: [UInt8], to socket: Int32) {
        var sent = 0
        while sent < bytes.count {
            let rest = Array(bytes[sent...])
            let count = unsafe Glibc.send(socket, rest, rest.count, Int32(MSG_NOSIGNAL))
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return }
            sent += count
        }
    }

    /// Everything up to the other end's closing, unless it is too much or takes too long.
    static func receive(
        from socket: Int32, mostBytes: Int, seconds: Int
    ) -> (bytes: [UInt8], isWhole: Bool) {
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            var waiting = pollfd(fd: socket, events: Int16(POLLIN), revents: 0)
            let ready = unsafe poll(&waiting, 1, Int32(clamping: seconds * 1_000))
            if ready < 0, errno == EINTR { continue }
            guard ready > 0 else { return (bytes, false) }
            let count = unsafe recv(socket, &chunk, chunk.count, 0)
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return (bytes, count == 0) }
            guard bytes.count + count <= mostBytes else { return (bytes, false) }
            bytes += chunk[..<count]
        }
    }
}
