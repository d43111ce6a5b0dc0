// Where a program that says things simply is plugged in.

/// Says a quote in simpler words.
package protocol Simplifier: Sendable {
    /// - Parameter language: BCP 47.
    /// - Returns: Nil when the text is as simple as it gets.
    func simpler(_ text: String, language: String) -> Rendering?
}
