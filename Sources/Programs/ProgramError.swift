// What goes wrong with a program before it has said anything itself.

/// A program that does not start, or a pipe that cannot be read.
package struct ProgramError: Error, Equatable, CustomStringConvertible {
    /// The program's path.
    package let subject: String
    package let reason: String

    package var description: String { "the program \(subject) \(reason)" }
}
