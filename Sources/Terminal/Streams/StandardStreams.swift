import Glibc
import Synchronization

/// The process's standard output and error, by C calls that take and give integers only.
///
/// Everything goes through C's one output buffer, so `print` elsewhere keeps its place in order.
/// One thread writes at a time: the whole program's output has a single writer.
enum StandardStreams {
    /// The first error number that standard output met, or 0. C drops what it could not write and
    /// then carries on as if nothing had been lost, so somebody has to remember.
    private static let firstFailure = Atomic<Int32>(0)

    /// Whether every byte so far was taken; some may still be in the buffer.
    static func write(_ bytes: [UInt8]) -> Bool {
        for byte in bytes where putchar_unlocked(Int32(byte)) < 0 {
            remember(errno)
            break
        }
        return firstFailure.load(ordering: .relaxed) == 0
    }

    /// Hands the buffer to the system, and says whether nothing was ever lost.
    static func flush() -> Bool {
        if fflush(nil) != 0 { remember(errno) }
        return firstFailure.load(ordering: .relaxed) == 0
    }

    private static func remember(_ number: Int32) {
        _ = firstFailure.compareExchange(
            expected: 0, desired: number == 0 ? EIO : number, ordering: .relaxed)
    }

    /// Whether the failure was a reader that went away, in a process that ignores SIGPIPE.
    static var readerLeft: Bool { firstFailure.load(ordering: .relaxed) == EPIPE }

    /// Ends the process as a closed pipe ends any other filter: by SIGPIPE, without a word.
    static func endQuietly() {
        _ = signal(SIGPIPE, SIG_DFL)
        _ = raise(SIGPIPE)
    }

    /// Writes to standard error.
    ///
    /// No call that takes a descriptor and text does without pointers, so descriptor 1 is pointed
    /// at standard error for the moment and back again. Before that the buffer is flushed, which
    /// keeps both streams in order.
    static func writeError(_ bytes: [UInt8]) {
        _ = flush()
        // Above 2, or a closed standard error would be given to standard output's copy.
        let output = fcntl(1, F_DUPFD_CLOEXEC, 3)
        if dup2(2, 1) == 1 {
            for byte in bytes { _ = putchar_unlocked(Int32(byte)) }
            _ = fflush(nil)
            // Standard output that was closed from the start stays closed.
            _ = output < 0 ? close(1) : dup2(output, 1)
        }
        if output >= 0 { _ = close(output) }
    }
}
