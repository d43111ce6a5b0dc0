// Titles and names go into lines and tables: one line, no control characters.

/// Short texts of a source.
enum FieldText {
    /// Valid UTF-8 on one line, without control characters or white space around it.
    static func clean(_ bytes: [UInt8]) -> String {
        clean(String(decoding: bytes, as: UTF8.self))
    }

    static func clean(_ text: String) -> String {
        isClean(text) ? text : cleaned(text)
    }

    /// Whether nothing is to be done, told by bytes; false where only scalars can tell.
    private static func isClean(_ text: String) -> Bool {
        var previous = UInt8(ascii: " ")
        for byte in text.utf8 {
            guard byte >= 0x20, byte != 0x7F, byte != 0xC2, !(0xE1...0xE3).contains(byte),
                byte != UInt8(ascii: " ") || previous != UInt8(ascii: " ")
            else { return false }
            previous = byte
        }
        return previous != UInt8(ascii: " ")
    }

    private static func cleaned(_ text: String) -> String {
        var cleaned = String.UnicodeScalarView()
        var hasSpace = false
        for scalar in text.unicodeScalars {
            if scalar.properties.isWhitespace {
                hasSpace = !cleaned.isEmpty
            } else if scalar.properties.generalCategory != .control {
                if hasSpace { cleaned.append(" ") }
                hasSpace = false
                cleaned.append(scalar)
            }
        }
        return String(cleaned)
    }
}
