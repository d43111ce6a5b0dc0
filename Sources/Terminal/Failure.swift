/// Why a command ends without its result: one exit code and one sentence for a person.
///
/// The sentence names the file, the place in it, and what to do next. Put names and titles in
/// quotes or behind other words: a capital at the start of a sentence is made small.
package struct Failure: Error, Equatable, Sendable, CustomStringConvertible {
    package let code: ExitCode
    package let sentence: String

    package init(_ code: ExitCode, _ sentence: String) {
        self.code = code
        self.sentence = Self.tidied(sentence)
    }

    package var description: String { sentence }

    /// The line for standard error, without its newline: "haversack: the file … is missing."
    package func line(program: String) -> String { "\(program): \(sentence)" }

    /// One line, a small first letter and a full stop, whatever the parts contained.
    private static func tidied(_ sentence: String) -> String {
        var bytes = Array(Sanitizer.line(sentence).text.utf8)
        if startsWithPlainWord(bytes) { bytes[0] |= 0x20 }
        let ended = [".", "!", "?", "…"].contains { ending in
            bytes.reversed().starts(with: ending.utf8.reversed())
        }
        if !ended { bytes.append(UInt8(ascii: ".")) }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Whether the first word is a capital and then only small letters: neither `ZIM` nor `A.xml`.
    private static func startsWithPlainWord(_ bytes: [UInt8]) -> Bool {
        guard let first = bytes.first, (0x41...0x5A).contains(first) else { return false }
        let rest = bytes.dropFirst().prefix { $0 != 0x20 }
        return rest.allSatisfy { (0x61...0x7A).contains($0) || $0 == UInt8(ascii: ",") }
    }
}
