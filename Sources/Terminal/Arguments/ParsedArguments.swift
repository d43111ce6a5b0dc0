/// What a command line asks for. Help and version are results, not errors.
package enum ParsedArguments: Sendable, Equatable {
    case run(command: String, Values)
    /// Text to print on standard output, ending with a newline; the command ends with 0.
    case help(String)
    case version(String)
}
