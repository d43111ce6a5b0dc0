import Glibc

/// The process's standard output and error, by C calls that take and give integers only.
///
/// Everything goes through C's one output buffer, so `print` elsewhere keeps its place in order.
/// One thread writes at a time: the whole program's output has a single writer.
enum StandardStreams {
    /// Whether every byte was taken; they may still be in the buffer.
    static func write(_ bytes: some Sequence<UInt8>) -> Bool {
        var taken = true
        for byte in bytes where putchar_unlocked(Int32(byte)) < 0 { taken = false }
        return taken
    }

    /// Hands the buffer to the system. After a failure the buffer is empty: C drops what it
    /// could not write.
    static func flush() -> Bool { fflush(nil) == 0 }

    /// Writes to standard error.
    ///
    /// No call that takes a descriptor and text does without pointers, so descriptor 1 is pointed
    /// at standard error for the moment and back again. Before that the buffer is flushed, which
    /// keeps the order of both streams. If that flush fails, the next write or flush of standard
    /// output fails again and says so.
    static func writeError(_ bytes: some Sequence<UInt8>) {
        _ = flush()
        let output = dup(1)
        guard dup2(2, 1) == 1 else {
            if output >= 0 { _ = close(output) }
            return
        }
        _ = write(bytes)
        _ = flush()
        if output >= 0 {
            _ = dup2(output, 1)
            _ = close(output)
        } else {
            // Standard output was closed from the start; it stays closed.
            _ = close(1)
        }
    }

    /// Whether the last failure was a reader that went away, in a process that ignores SIGPIPE.
    static var readerLeft: Bool { errno == EPIPE }

    /// Ends the process as a closed pipe ends any other filter: by SIGPIPE, without a word.
    static func endQuietly() {
        _ = signal(SIGPIPE, SIG_DFL)
        _ = raise(SIGPIPE)
    }
}
