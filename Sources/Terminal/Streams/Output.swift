/// The one writer to standard output: buffered, and it tells when writing failed.
///
/// A full disk throws; a closed pipe ends the process quietly, as it ends other filters: SIGPIPE
/// keeps its default effect, and where it is ignored `Output` restores it.
/// Call ``flush()`` before waiting for a person to type, and at the end of the program.
package struct Output: Sendable {
    private enum Sink: Sendable {
        case standardOutput
        case memory(limit: Int)
    }

    private let sink: Sink
    /// What was written, if this output collects; else empty.
    package private(set) var collected: [UInt8] = []

    private init(sink: Sink) { self.sink = sink }

    package static func standard() -> Output { Output(sink: .standardOutput) }

    /// Keeps what is written, for tests and for text that is needed whole.
    ///
    /// - Parameter limit: A size in bytes at which writing fails as on a full disk.
    package static func collecting(limit: Int = .max) -> Output {
        Output(sink: .memory(limit: limit))
    }

    /// One line; the newline is added.
    package mutating func line(_ text: String = "") throws(Failure) {
        try self.text(text)
        try bytes([UInt8(ascii: "\n")])
    }

    package mutating func lines(_ texts: some Sequence<String>) throws(Failure) {
        for text in texts { try line(text) }
    }

    /// Text as it stands, without a newline.
    package mutating func text(_ text: String) throws(Failure) { try bytes(Array(text.utf8)) }

    /// - Throws: ``Failure`` with ``ExitCode/inputOutput``; nothing more should be written.
    package mutating func bytes(_ bytes: [UInt8]) throws(Failure) {
        switch sink {
        case .standardOutput:
            if !StandardStreams.write(bytes) { throw Self.failed() }
        case .memory(let limit):
            guard bytes.count <= limit - collected.count else { throw Self.failure }
            collected += bytes
        }
    }

    /// Hands everything written so far to the system.
    package mutating func flush() throws(Failure) {
        guard case .standardOutput = sink else { return }
        if !StandardStreams.flush() { throw Self.failed() }
    }

    /// The collected bytes as text.
    package var collectedText: String { String(decoding: collected, as: UTF8.self) }

    private static func failed() -> Failure {
        if StandardStreams.readerLeft { StandardStreams.endQuietly() }
        return failure
    }

    private static let failure = Failure(
        .inputOutput,
        "standard output could not be written to its end; "
            + "see whether the disk is full, and run the command again")
}
