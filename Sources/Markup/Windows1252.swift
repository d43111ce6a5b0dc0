// Old pages are in Windows' Latin letters, whatever they call them, and so are numbers of characters.

/// The encoding that browsers read for "windows-1252", "iso-8859-1" and "us-ascii".
package enum Windows1252 {
    /// The five bytes that stand for nothing are what Latin-1 has there, control characters.
    static func scalar(_ byte: UInt8) -> Unicode.Scalar {
        (0x80...0x9F).contains(byte) ? high[Int(byte - 0x80)] : Unicode.Scalar(byte)
    }

    /// Text in this encoding as UTF-8.
    package static func utf8(_ bytes: some Sequence<UInt8>) -> [UInt8] {
        var text = Bytes()
        for byte in bytes {
            if byte < 0x80 { text.append(byte) } else { text += String(Character(scalar(byte))) }
        }
        return text
    }

    private static let high = Array(
        """
        \u{20AC}\u{81}\u{201A}\u{192}\u{201E}\u{2026}\u{2020}\u{2021}\u{2C6}\u{2030}\u{160}\u{2039}\
        \u{152}\u{8D}\u{17D}\u{8F}\u{90}\u{2018}\u{2019}\u{201C}\u{201D}\u{2022}\u{2013}\u{2014}\
        \u{2DC}\u{2122}\u{161}\u{203A}\u{153}\u{9D}\u{17E}\u{178}
        """.unicodeScalars)
}
