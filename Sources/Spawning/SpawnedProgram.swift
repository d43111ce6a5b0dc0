// "Run this with that input, what does it write?": for a program that may not carry all of Foundation,
// in which `Process` is. Starting a program takes C's lists of pointers, hence a wrapper of its own.

import Glibc

/// What goes wrong before a program has said anything itself.
package struct SpawnError: Error, Equatable, CustomStringConvertible {
    /// The program's name.
    package let subject: String
    package let reason: String

    package var description: String { "the program \(subject) \(reason)" }
}

/// Runs programs to their end.
package enum SpawnedProgram {
    /// How a program ended, and what it wrote.
    package struct Ending: Sendable, Equatable {
        /// Its exit code; 127 when there is no such program; of no meaning if it was stopped.
        package let status: Int32
        /// Whether it was stopped, because it wrote or took too long, or by a signal.
        package let wasStopped: Bool
        package let output: [UInt8]
    }

    /// Runs a program that is looked for along `PATH`, without a shell; its complaints are dropped.
    ///
    /// - Parameters:
    ///   - input: All that it finds on standard input. It should read that before it writes more than
    ///     a socket's buffer holds.
    ///   - mostBytes: A program that writes more is stopped.
    ///   - seconds: A program that is silent for so long is stopped.
    /// - Throws: When it cannot be started; a missing program may also end with 127.
    package static func run(
        _ name: String, _ arguments: [String], input: [UInt8], mostBytes: Int, seconds: Int
    ) throws(SpawnError) -> Ending {
        let ends = try ProgramSocket.pair(for: name)
        let process: pid_t
        do {
            process = try start(name, arguments, on: ends.program)
        } catch {
            ends.close()
            throw error
        }
        close(ends.program)
        ProgramSocket.send(input, to: ends.own)
        shutdown(ends.own, Int32(SHUT_WR))
        let read = ProgramSocket.receive(
            from: ends.own, mostBytes: mostBytes, seconds: seconds)
        close(ends.own)
        if !read.isWhole { kill(process, SIGKILL) }
        return ending(of: process, read)
    }

    private static func ending(
        of process: pid_t, _ read: (bytes: [UInt8], isWhole: Bool)
    ) -> Ending {
        var status: Int32 = 0
        while unsafe waitpid(process, &status, 0) < 0, errno == EINTR {}
        let hasExited = status & 0x7F == 0
        return Ending(
            status: status >> 8 & 0xFF, wasStopped: !hasExited || !read.isWhole,
            output: read.bytes)
    }

    /// Starts a program with one socket as its standard input and output, and nothing else open.
    private static func start(
        _ name: String, _ arguments: [String], on socket: Int32
    ) throws(SpawnError) -> pid_t {
        var actions = unsafe posix_spawn_file_actions_t()
        unsafe posix_spawn_file_actions_init(&actions)
        defer { unsafe posix_spawn_file_actions_destroy(&actions) }
        unsafe posix_spawn_file_actions_adddup2(&actions, socket, 0)
        unsafe posix_spawn_file_actions_adddup2(&actions, socket, 1)
        unsafe posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
        var words: [UnsafeMutablePointer<CChar>?] = unsafe ([name] + arguments).map {
            unsafe strdup($0)
        }
        var environment: [UnsafeMutablePointer<CChar>?] = unsafe [strdup("LC_ALL=C"), nil]
        unsafe words.append(nil)
        defer {
            unsafe words.forEach { unsafe free($0) }
            unsafe environment.forEach { unsafe free($0) }
        }
        var process: pid_t = 0
        let result = unsafe posix_spawnp(&process, name, &actions, nil, &words, &environment)
        guard result == 0 else {
            throw SpawnError(
                subject: name, reason: result == ENOENT ? "is not installed" : "does not start")
        }
        return process
    }
}
