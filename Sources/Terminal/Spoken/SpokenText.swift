/// Text without what a voice cannot say well: drawing characters and rows of punctuation.
extension Spoken {
    /// The text, line by line, for listening or for a line printer.
    ///
    /// Drawing characters and Braille cells become their names in brackets, a run of the same
    /// mark is cut to three, a line of marks alone is said by name, and no line ends with a space
    /// or has two in a row. Quotes that must stay byte-exact do not come through here.
    /// - Parameter text: Cleaned text (``Sanitizer``).
    package static func text(_ text: String) -> String {
        if isEasy(text.utf8) { return text }
        return text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
            .map { SpokenLine.of(Substring($0).unicodeScalars) }.joined(separator: "\n")
    }

    /// ASCII words with single marks and single spaces between them, as most text is.
    private static func isEasy(_ bytes: String.UTF8View) -> Bool {
        var before = UInt8(ascii: "\n")
        for byte in bytes {
            if !isWord(byte) {
                // A mark follows a word; a space or a line end follows a word or a mark.
                let isExpected =
                    switch byte {
                    case 0x0A: before != 0x20
                    case 0x20: (0x21...0x7E).contains(before)
                    default: (0x21...0x7E).contains(byte) && isWord(before)
                    }
                if !isExpected { return false }
            }
            before = byte
        }
        return before != 0x20
    }

    private static func isWord(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte)
    }
}

/// One line on its way to the ear.
private struct SpokenLine {
    private var line = String.UnicodeScalarView()
    private var last: Unicode.Scalar?
    /// Marks in a row, all kinds, and of the last kind.
    private var marks = 0
    private var sameMarks = 0
    private var hasWord = false

    static func of(_ scalars: Substring.UnicodeScalarView) -> String {
        var spoken = SpokenLine()
        var rest = scalars
        while let scalar = rest.first {
            if isDrawing(scalar) {
                let run = rest.prefix { $0 == scalar }.count
                spoken.add(named(scalar, times: run))
                rest.removeFirst(run)
            } else {
                spoken.add(scalar)
                rest.removeFirst()
            }
        }
        let text = withoutSpacesAtEnd(spoken.line)
        return spoken.hasWord || text.isEmpty ? text : names(of: scalars)
    }

    private mutating func add(_ scalar: Unicode.Scalar) {
        defer { last = scalar }
        if scalar.properties.isWhitespace {
            if scalar != " " || last != " " { line.append(scalar) }
            marks = 0
            sameMarks = 0
            return
        }
        guard isMark(scalar) else {
            hasWord = true
            marks = 0
            sameMarks = 0
            line.append(scalar)
            return
        }
        sameMarks = scalar == last ? sameMarks + 1 : 1
        if sameMarks > 3 { return }
        if marks == 3 {
            line.append(" ")
            marks = 0
        }
        marks += 1
        line.append(scalar)
    }

    /// A name in brackets, apart from its neighbours.
    private mutating func add(_ name: String) {
        if let last, !last.properties.isWhitespace { line.append(" ") }
        line.append(contentsOf: "(\(name)) ".unicodeScalars)
        last = " "
        marks = 0
        sameMarks = 0
        hasWord = true
    }

    /// "exclamation mark, 3 times" for a line that holds nothing else.
    private static func names(of scalars: Substring.UnicodeScalarView) -> String {
        var names: [String] = []
        var rest = scalars.filter { !$0.properties.isWhitespace }[...]
        while let scalar = rest.first, names.count < 8 {
            let run = rest.prefix { $0 == scalar }.count
            names.append(named(scalar, times: run))
            rest.removeFirst(run)
        }
        return names.joined(separator: "; ") + (rest.isEmpty ? "" : " and more")
    }
}

private func named(_ scalar: Unicode.Scalar, times: Int) -> String {
    let name = scalar.properties.name?.lowercased() ?? "character \(scalar.value)"
    return times == 1 ? name : "\(name), \(times) times"
}

/// Box drawing, blocks, geometric shapes, Braille cells, pictures of old computers.
private func isDrawing(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x2500...0x25FF, 0x2800...0x28FF, 0x1FB00...0x1FBFF: true
    default: false
    }
}

/// Punctuation and symbols.
private func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
        .initialPunctuation, .finalPunctuation, .otherPunctuation, .mathSymbol, .currencySymbol,
        .modifierSymbol, .otherSymbol:
        true
    default: false
    }
}

private func withoutSpacesAtEnd(_ line: String.UnicodeScalarView) -> String {
    guard let last = line.lastIndex(where: { !$0.properties.isWhitespace }) else { return "" }
    return String(line[...last])
}
