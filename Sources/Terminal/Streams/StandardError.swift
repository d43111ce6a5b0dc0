/// Notices, progress and errors: everything that is not a result goes to standard error.
///
/// Failing to write here is not reported anywhere: there is no place left to say it.
package struct StandardError: Sendable {
    package let program: String

    package init(program: String) { self.program = program }

    /// One line of progress or a warning, cleaned: "12 of 40 articles".
    package func notice(_ text: String) {
        write(Sanitizer.line(text).text)
    }

    /// The one sentence of a command that failed.
    package func report(_ failure: Failure) {
        write(failure.line(program: program))
    }

    private func write(_ line: String) {
        StandardStreams.writeError(Array(line.utf8) + [UInt8(ascii: "\n")])
    }
}
