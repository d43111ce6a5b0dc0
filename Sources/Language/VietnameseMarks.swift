// "Ma", "má" and "mà" are three words of Vietnamese. Folding makes one of them, so that the index form of
// a syllable is the folded one with its marks behind it: whoever types without marks looks for forms
// that begin alike.

/// The marks of a Vietnamese syllable as digits, as the VNI way of typing has them: 1 acute, 2 grave, 3 hook,
/// 4 tilde, 5 dot below, 6 circumflex, 7 horn, 8 breve, 9 the stroke of đ.
enum VietnameseMarks {
    /// Appends the marks of a word in ascending order, wherever in the syllable they stand.
    ///
    /// - Parameter text: UTF-8, composed or decomposed.
    static func append(of text: [UInt8], _ range: Range<Int>, to word: inout [UInt8]) {
        var marks: [UInt8] = []
        var offset = range.lowerBound
        while offset < range.upperBound {
            let found = text.scalar(at: offset)
            if found.value > 0x7F { marks += digits(of: found.value).utf8 }
            offset += found.length
        }
        word += marks.sorted()
    }

    private static func digits(of scalar: UInt32) -> String {
        if (0x1EA0...0x1EF9).contains(scalar) { return extended[Int(scalar - 0x1EA0) / 2] }
        return others[scalar] ?? ""
    }

    /// U+1EA0 to U+1EF9, a capital and a small letter each.
    private static let extended = [
        "5", "3", "61", "62", "63", "64", "65", "81", "82", "83", "84", "85", "5", "3", "4", "61",
        "62", "63", "64", "65", "3", "5", "5", "3", "61", "62", "63", "64", "65", "71", "72", "73",
        "74", "75", "5", "3", "71", "72", "73", "74", "75", "2", "5", "3", "4",
    ]

    private static let others: [UInt32: String] = {
        var others: [UInt32: String] = [
            0x300: "2", 0x301: "1", 0x309: "3", 0x303: "4", 0x323: "5", 0x302: "6", 0x31B: "7",
            0x306: "8",
        ]
        let letters = [
            ("1", "áéíóúýÁÉÍÓÚÝ"), ("2", "àèìòùÀÈÌÒÙ"), ("4", "ãõñĩũÃÕÑĨŨ"), ("6", "âêôÂÊÔ"),
            ("7", "ơưƠƯ"), ("8", "ăĂ"), ("9", "đĐ"),
        ]
        for (digit, letters) in letters {
            for letter in letters.unicodeScalars { others[letter.value] = digit }
        }
        return others
    }()
}
