/// What both executables do around a command: words in, results and one sentence out, an exit code.
package enum Program {
    /// Parses the words, answers `--help` and `--version`, runs the command and writes out what it
    /// printed.
    ///
    /// Anything thrown becomes one sentence on standard error; an error that is not a ``Failure``
    /// counts as internal, so commands translate the errors of other modules first.
    /// - Parameters:
    ///   - words: The words after the program's name.
    ///   - command: Gets the command's name, its values and the output to write to.
    package static func run(
        _ table: CommandTable, words: [String], output: inout Output,
        command: (String, Values, inout Output) throws -> ExitCode
    ) -> ExitCode {
        do {
            let code = try perform(table, words, &output, command)
            try output.flush()
            return code
        } catch {
            // Results written before the failure still go out, ahead of the sentence about it.
            try? output.flush()
            let failure = error as? Failure ?? Failure(.internalError, "internal error: \(error)")
            StandardError(program: table.program).report(failure)
            return failure.code
        }
    }

    private static func perform(
        _ table: CommandTable, _ words: [String], _ output: inout Output,
        _ command: (String, Values, inout Output) throws -> ExitCode
    ) throws -> ExitCode {
        switch try table.parse(words) {
        case .help(let text), .version(let text):
            try output.text(text)
            return .ok
        case .run(let name, let values):
            return try command(name, values, &output)
        }
    }
}
