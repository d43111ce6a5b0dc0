// Titles and names go into lines and tables: one line, no control characters.

/// Short texts of a source.
enum FieldText {
    /// Valid UTF-8 on one line, without control characters or white space around it.
    static func clean(_ bytes: [UInt8]) -> String {
        clean(String(decoding: bytes, as: UTF8.self))
    }

    static func clean(_ text: String) -> String {
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
