// Checks compare words, numbers and marks of two texts; both are taken apart once.

import Language

/// A text as the checks see it.
struct CheckedText {
    struct Word {
        /// As it stands.
        let text: String
        /// Folded: case, diacritics and digits of other scripts.
        let folded: String
        /// Whether it begins with a capital, in a script that has any.
        let isCapital: Bool
        let opensSentence: Bool
        let hasDigit: Bool
    }

    let text: String
    let language: String
    let words: [Word]
    let numbers: [CheckedNumber]
    /// Texts in quotation marks.
    let quotations: [String]
    /// How many quotation marks there are, by pairs.
    let scalars: Int

    init(_ text: String, language: String) {
        self.text = text
        self.language = LanguageTraits.code(of: language)
        var reader = CheckedTextReader(text)
        words = reader.words()
        numbers = CheckedNumber.all(in: text, language: self.language, words: words)
        quotations = CheckedTextReader.quotations(in: text)
        scalars = text.unicodeScalars.count
    }

    func count(of list: Set<String>) -> Int {
        words.reduce(0) { $0 + (list.contains($1.folded) ? 1 : 0) }
    }
}

/// Finds words in any script that puts spaces between them.
struct CheckedTextReader {
    private let scalars: [Unicode.Scalar]

    init(_ text: String) { scalars = Array(text.unicodeScalars) }

    mutating func words() -> [CheckedText.Word] {
        var words: [CheckedText.Word] = []
        var current = String.UnicodeScalarView()
        var opens = true
        func flush(_ words: inout [CheckedText.Word], _ current: inout String.UnicodeScalarView) {
            guard let first = current.first else { return }
            let text = String(current)
            let folded = String(decoding: Folding.fold(Array(text.utf8)), as: UTF8.self)
            let hasDigit = folded.utf8.contains { (0x30...0x39).contains($0) }
            words.append(
                CheckedText.Word(
                    text: text, folded: folded, isCapital: first.properties.isUppercase,
                    opensSentence: opens, hasDigit: hasDigit))
            current = String.UnicodeScalarView()
            opens = false
        }
        for (index, scalar) in scalars.enumerated() {
            if Self.belongs(scalar) || !current.isEmpty && isInner(index) {
                current.append(scalar)
                continue
            }
            flush(&words, &current)
            if ".!?:\u{0964}\u{061F}\u{2026}\n".unicodeScalars.contains(scalar) { opens = true }
            if "\"\u{201C}\u{00AB}\u{201E}\u{2018}(".unicodeScalars.contains(scalar) {
                opens = true
            }
        }
        flush(&words, &current)
        return words
    }

    private static func belongs(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII {
            return switch scalar.value {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
            default: false
            }
        }
        let properties = scalar.properties
        return properties.isAlphabetic || properties.numericType == .decimal
            || properties.generalCategory == .nonspacingMark
            || properties.generalCategory == .spacingMark
    }

    /// Apostrophes inside a word.
    private func isInner(_ index: Int) -> Bool {
        guard scalars[index] == "'" || scalars[index] == "\u{2019}" else { return false }
        return index + 1 < scalars.count && Self.belongs(scalars[index + 1])
    }

    private static let openers: [Unicode.Scalar: Unicode.Scalar] = [
        "\u{201C}": "\u{201D}", "\u{00AB}": "\u{00BB}", "\u{201E}": "\u{201C}", "\"": "\"",
        "\u{300C}": "\u{300D}", "\u{201D}": "\u{201D}",
    ]

    /// What stands in double quotation marks of any kind; an open quotation counts to the end.
    static func quotations(in text: String) -> [String] {
        var found: [String] = []
        var current: String.UnicodeScalarView?
        var closer: Unicode.Scalar = "\""
        for scalar in text.unicodeScalars {
            if let open = current {
                if scalar == closer || closer == "\u{201C}" && scalar == "\u{201D}" {
                    found.append(String(open))
                    current = nil
                } else {
                    current?.append(scalar)
                }
            } else if let end = openers[scalar] {
                closer = end
                current = String.UnicodeScalarView()
            }
        }
        if let open = current, !open.isEmpty { found.append(String(open)) }
        return found
    }
}
